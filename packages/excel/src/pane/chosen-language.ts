import type { Language } from '@plan-indicators/core';
import { userLanguage } from '../hosts/user-language.js';

const key = 'plan-indicators.language';

/** The language chosen in the pane before; else that of Excel or the browser. */
export function chosenLanguage(): Language {
	const chosen = stored();
	return chosen === 'zh' || chosen === 'en' ? chosen : userLanguage();
}

export function rememberLanguage(language: Language): void {
	try {
		localStorage.setItem(key, language);
	} catch {
		// Browsers may forbid storage to a page in a frame: then the choice lasts as long as the pane.
	}
}

function stored(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}
