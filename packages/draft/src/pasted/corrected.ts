import { outcome, readTarget } from '@plan-indicators/core';
import type { Statement } from '../statement.js';

/** What a person has written in place of what was drafted. */
export interface Correction {
	readonly indicator?: string;
	readonly phrase?: string;
	readonly year?: number;
	/** Not to be used. */
	readonly leftOut?: boolean;
}

/** By the number of the statement. */
export type Corrections = ReadonlyMap<number, Correction>;

/**
 * The statements that are to be used, as they were corrected.
 *
 * @example
 * corrected(draft('到2025年，企业达到9家，产值增长8%。').statements, new Map([[1, { leftOut: true }]])).length
 * //=> 1
 */
export function corrected(
	statements: readonly Statement[],
	corrections: Corrections,
): readonly Statement[] {
	return statements.flatMap((statement, i) => {
		const { leftOut = false, phrase, ...rest } = corrections.get(i) ?? {};
		if (leftOut) return [];
		return [{ ...statement, ...rest, ...(phrase === undefined ? {} : said(phrase)) }];
	});
}

/** The kind of a target does not depend on it. */
const anyYear = { baseYear: 2000 };

/** What another phrase says, so that it is not taken for a restatement of what it replaced. */
function said(phrase: string): Partial<Statement> {
	const number = /\d+(?:\.\d+)?/.exec(phrase.replaceAll(/[,，]/g, ''))?.[0];
	const read = outcome(() => readTarget(phrase, anyYear));
	const kind = 'value' in read ? read.value.measure.kind : undefined;
	return {
		phrase,
		...(number === undefined ? {} : { number: Number(number) }),
		...(kind === undefined || kind === 'trend' || kind === 'qualitative' ? {} : { kind }),
	};
}
