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

/** 达80家 and 超80家 are 达到80家 and 超过80家: nobody has to look at that. */
function inFull(words: string): string {
	return words.replace(/^达(?=\d)/, '达到').replace(/^超(?=\d)/, '超过');
}

/** The words of the text, where the table writes the target in others. */
function said({ wording, qualifier, phrase }: Statement, language: Language): readonly string[] {
	const words = qualifier === undefined ? wording : `${qualifier}…${wording}`;
	if (inFull(words) === phrase) return [];
	return [language === 'zh' ? `原文“${words}”` : `the text has “${words}”`];
}
