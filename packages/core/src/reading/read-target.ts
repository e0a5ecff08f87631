import type { Direction } from '../model/indicator.js';
import type { Comparator, Measure, Strength } from '../model/target.js';
import { plain } from '../wording/plain.js';
import { inNumbers } from './in-numbers.js';
import { inWords } from './in-words.js';
import { withStretch } from './stretch.js';
import { unreadable } from './unreadable.js';

/** What the reader knows of the indicator besides the phrase. */
export interface ReadingContext {
	/** The year growth counts from where the phrase names none: the end of the year before the plan begins. */
	readonly baseYear: number;
	readonly unit?: string;
	/** Where it is known; otherwise the words say, or nothing does and more is taken to be better. */
	readonly direction?: Direction;
}

/** A target as its phrase states it, without its year. */
export interface ReadTarget {
	readonly measure: Measure;
	readonly comparator: Comparator;
	readonly strength: Strength;
	readonly direction: Direction;
	/** As printed in the phrase: the indicator's, where nothing else gives one. */
	readonly unit?: string;
	/** The value before the plan, where the phrase has it: 5 of 从5提高到8. */
	readonly from?: number;
	/** True where the phrase names the base year itself: 比2020年翻一番. */
	readonly baseYearStated?: true;
	/** The higher mark of 15%以上，力争20%, in the number of the kind. */
	readonly stretch?: { readonly value: number; readonly wording: string };
	/** What no word of the phrase says. */
	readonly inferred: readonly ('direction' | 'mode')[];
}

/**
 * Whether a cell says that there is nothing: blank, —, -, /, 无.
 *
 * @example
 * isNothing('—') //=> true
 */
export function isNothing(text: string): boolean {
	return /^[-—–―/／\\*…\s]*$|^(?:无|暂无|空|n\/?a|none|null)$/i.test(text.trim());
}

/**
 * Reads a target as a plan prints it: `≥2000`, `下降13.5%`, `年均增长8%左右`, `〔18〕`, `翻一番`.
 *
 * A percent sign of the phrase and % as the unit are one percent sign.
 *
 * @param phrase - The phrase or the cell, without the year.
 * @returns Kind, number, comparator, strength and direction; rates as fractions, other numbers in the
 * indicator's unit.
 * @throws PlanError `not-a-number` where no target can be read, `unit-mismatch` where its unit is not the
 * indicator's
 * @example
 * readTarget('年均增长8%左右', { baseYear: 2020 }).measure
 * //=> { kind: 'growth', rate: 0.08, mode: 'average', baseYear: 2020 }
 */
export function readTarget(phrase: string, context: ReadingContext): ReadTarget {
	const text = plain(String(phrase))
		.replace(/\s/g, '')
		.replace(/\(((?:力争|争取)[^()]{0,40})\)$/, ',$1');
	const [main = '', further, ...others] = text.split(/[,，、;；](?=力争|争取)/);
	if (isNothing(main) || others.length > 0 || /^#[A-Z]/.test(main)) throw unreadable(phrase);
	const read = inWords(main, context, phrase) ?? inNumbers(main, context, phrase);
	return further === undefined ? read : withStretch(read, further, context, phrase);
}
