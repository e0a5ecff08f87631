import type { Localized } from '@plan-indicators/core';
import { type Draft, draft } from '../draft.js';

/** What is made of a pasted text, or why nothing is. */
export type PastedDraft =
	| {
			readonly kind: 'draft';
			/** Of its statements as many as can be shown. */
			readonly draft: Draft;
			/** Says so where there are more. */
			readonly more?: Localized;
	  }
	| { readonly kind: 'nothing' | 'too-long'; readonly messages: Localized };

/** It is read while the page waits: about a second at the worst. */
const mostCharacters = 100_000;
const mostStatements = 300;

/**
 * The draft of a text that somebody has pasted into a page, within what a page can read and show at once.
 *
 * @example
 * pastedDraft('今天天气很好。').kind
 * //=> 'nothing'
 */
export function pastedDraft(text: string): PastedDraft {
	if (text.length > mostCharacters) return { kind: 'too-long', messages: tooLong };
	const found = draft(text);
	const { statements } = found;
	if (statements.length === 0) return { kind: 'nothing', messages: nothing };
	if (statements.length <= mostStatements) return { kind: 'draft', draft: found };
	return {
		kind: 'draft',
		draft: { ...found, statements: statements.slice(0, mostStatements) },
		more,
	};
}

const nothing: Localized = {
	zh: '没有读出带数字的目标。请确认粘贴的是规划的正文，而不是目录或总结。',
	en: 'No target with a number was found. Make sure that this is the text of a plan, not its contents or a review.',
};

const tooLong: Localized = {
	zh: '文本超过 10 万字，没有读。请只粘贴目标所在的章节，或用命令行 plan-indicators draft 读整个文件。',
	en: 'The text has more than 100,000 characters and was not read. Paste only the sections with goals, or read the file with the command plan-indicators draft.',
};

const more: Localized = {
	zh: `只列出前 ${mostStatements} 条，以后的没有列出，也不会放进表格；请分段粘贴。`,
	en: `Only the first ${mostStatements} statements are listed and put into the sheet; paste the rest separately.`,
};
