import type { Language } from '@plan-indicators/core';
import { browserLanguage, languageOf } from '@plan-indicators/functions/host';

declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;

/** The language of the user's Excel, or else of the page. */
export function userLanguage(): Language {
	const office = officeLanguage();
	return office === undefined ? browserLanguage() : languageOf(office);
}

function officeLanguage(): string | undefined {
	try {
		return typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
	} catch {
		// Office.js throws on some hosts when the context is read before it is ready.
		return undefined;
	}
}
