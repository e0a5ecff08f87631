export type Language = 'zh' | 'en';

/** The same words in Chinese and in English. */
export interface Localized {
	readonly zh: string;
	readonly en: string;
}
