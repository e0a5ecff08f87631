import type { Language, Localized } from '@plan-indicators/core';
import { createContext, useContext } from 'react';

export const LanguageContext = createContext<Language>('zh');

/** The words in the language of the pane. */
export function useSay(): (words: Localized) => string {
	const language = useContext(LanguageContext);
	return (words) => words[language];
}

export function useLanguage(): Language {
	return useContext(LanguageContext);
}
