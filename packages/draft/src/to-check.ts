import type { Language } from '@plan-indicators/core';
import { doubtWords } from './doubt-words.js';
import type { Statement } from './statement.js';

/**
 * What a person should look at in a statement: its words in the text where `phrase` has others, and its
 * doubts.
 *
 * @returns Empty where nothing is to be looked at.
 */
export function toCheck(statement: Statement, language: Language): readonly string[] {
	return [
		...said(statement, language),
		...statement.doubts.map((doubt) => doubtWords[doubt][language]),
	];
}

/** The words of the text, where the table writes the target in others. */
function said({ wording, qualifier, phrase }: Statement, language: Language): readonly string[] {
	const words = qualifier === undefined ? wording : `${qualifier}…${wording}`;
	if (words === phrase) return [];
	return [language === 'zh' ? `原文“${words}”` : `the text has “${words}”`];
}
