import type { Language } from '@plan-indicators/core';

declare const navigator: { readonly language?: string } | undefined;

/** The language of the page a host runs functions in. */
export function browserLanguage(): Language {
	return languageOf(typeof navigator === 'undefined' ? undefined : navigator.language);
}

/** Chinese for zh-anything and where nothing is known. */
export function languageOf(tag: string | undefined): Language {
	return tag === undefined || /^zh(?:[-_]|$)/i.test(tag) ? 'zh' : 'en';
}
