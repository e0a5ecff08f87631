import { outcome } from '../error/outcome.js';
import type { Measure } from '../model/target.js';
import { printedNumber } from '../wording/printed-number.js';
import { inNumbers } from './in-numbers.js';
import type { ReadingContext, ReadTarget } from './read-target.js';
import { inUnit } from './unit-of-phrase.js';
import { unreadable } from './unreadable.js';

/** A target with the higher mark that stands behind it: 15%以上，力争20%. */
export function withStretch(
	read: ReadTarget,
	wording: string,
	context: ReadingContext,
	phrase: string,
): ReadTarget {
	const own = outcome(() => inNumbers(wording, context, phrase).measure);
	const value =
		'value' in own && own.value.kind === read.measure.kind
			? numberIn(own.value)
			: sameKind(read.measure, wording, context);
	if (value === undefined || read.measure.kind === 'range') throw unreadable(phrase);
	return { ...read, stretch: { value, wording } };
}

/** What of a phrase is the target itself: 15%以上 of 15%以上，力争20%. */
export function beforeStretch(phrase: string): string {
	const [main = ''] = phrase.split(/\s*[,，、;；(（]\s*(?=力\s*争|争\s*取)/);
	return main;
}

/** The number of the mark, read as the target before it is: 力争7% behind 年均增长6%. */
function sameKind(measure: Measure, wording: string, { unit }: ReadingContext): number | undefined {
	const number = printedNumber(wording);
	const before = numberIn(measure);
	if (!number || number.max !== undefined || before === undefined) return undefined;
	if (measure.kind === 'multiple') return undefined;
	if (measure.kind !== 'growth') return inUnit(number.value, number.unit, unit);
	if (number.unit !== undefined && number.unit !== '%') return undefined;
	const rate = Number((Math.abs(number.value) / 100).toPrecision(15));
	return before < 0 ? -rate : rate;
}

function numberIn(measure: Measure): number | undefined {
	switch (measure.kind) {
		case 'level':
			return measure.value;
		case 'growth':
			return measure.rate;
		case 'multiple':
			return measure.factor;
		case 'increment':
		case 'perYear':
			return measure.amount;
		case 'maintain':
			return measure.bound;
		default:
			return undefined;
	}
}
