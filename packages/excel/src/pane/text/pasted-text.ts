import type { Corrections, PastedDraft, PeriodYears } from '@plan-indicators/draft';
import type { Dispatch, SetStateAction } from 'react';
import type { Selection } from '../own/selection.js';
import type { Reader } from './use-reader.js';

/** A pasted text, as far as somebody has come with it: it stays while a table is looked at. */
export interface PastedText {
	readonly text: string;
	/** What was read in it; absent while there is nothing to read. */
	readonly pasted?: PastedDraft;
	readonly corrections: Corrections;
	readonly period: PeriodYears;
	/** Where its table stands in the workbook. */
	readonly put?: Selection;
}

export type ChangePasted = Dispatch<SetStateAction<PastedText>>;

export const noText: PastedText = { text: '', corrections: new Map(), period: {} };

export function readText({ pastedDraft }: Reader, text: string): PastedText {
	if (text.trim() === '') return { ...noText, text };
	const pasted = pastedDraft(text);
	const period = pasted.kind === 'draft' ? pasted.draft.period : undefined;
	return { ...noText, text, pasted, period: period ?? {} };
}
