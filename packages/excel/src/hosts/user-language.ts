import type { Language } from '@plan-indicators/core';

declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;
declare const navigator: { readonly language?: string } | undefined;

/** The language of the user's Excel: Chinese for zh-anything and where nothing is known. */
export function userLanguage(): Language {
	return /^zh\b/i.test(officeLanguage() ?? browserLanguage() ?? 'zh') ? 'zh' : 'en';
}

function officeLanguage(): string | undefined {
	try {
		return typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
	} catch {
		// Office.js throws on some hosts when the context is read before it is ready.
		return undefined;
	}
}

function browserLanguage(): string | undefined {
	return typeof navigator === 'undefined' ? undefined : navigator.language;
}
