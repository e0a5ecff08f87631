import { comparators, directions, methods } from '@plan-indicators/core';
import { guarded, refuses } from './guard.js';
import { type ReviewColumn, reviewCell, reviewParameters } from './review-columns.js';
import { forms } from './review-words.js';
import { decimalYear } from './what-if-times.js';
import { none, noTarget, say } from './words.js';

/** The library's tolerance for what is computed in doubles. */
const tolerance = '1E-9';

const { first, last, when, band } = reviewParameters;
const base = `(${first}-1)`;

/** What follows from a row of the review sheet; where the library has no number, its words. */
export function reviewMeasures(row: number): Partial<Record<ReviewColumn, string>> {
	const at = (column: ReviewColumn) => reviewCell(column, row);
	const [a, b, T, t, n] = [at('actual'), at('start'), at('level'), at('time'), at('number')];
	const given = `IF(${at('when')}="",${when},${at('when')})`;
	const unused: readonly [string, string] = [`${at('counted')}=0`, '""'];
	const compounds = `OR(${at('form')}="${forms.average}",${at('form')}="${forms.total}")`;
	const inPoints = `OR(${at('unit')}="%",${at('unit')}="‰")`;
	const passedOn = (...columns: readonly ReviewColumn[]) =>
		columns.map((column) => [`NOT(ISNUMBER(${at(column)}))`, at(column)] as const);
	const noActual = [
		[`${a}=""`, say('no-actual')],
		[`NOT(ISNUMBER(${a}))`, say('not-a-number')],
	] as const;
	const inTime = [...passedOn('time'), ...refuses(`${t}<${base}`, 'year-out-of-period')];
	const measured = [unused, ...passedOn('level'), ...noActual, ...inTime];
	const grown = (rate: string) =>
		`IF(${at('form')}="${forms.average}",${b}*(1+${rate})^(${last}-${base}),IF(${at('form')}="${forms.total}",${b}*(1+${rate}),${rate}))`;
	const meets = (value: string) =>
		kept(value, { at, T, low: grown(at('low')), high: grown(at('high')) });
	const noChange = `AND(ISNUMBER(${b}),ABS(${T}-${number(b)})<=${tolerance}*ABS(${T}))`;
	const share = `IF(${compounds},LN(${a}/${b})/LN(${T}/${b}),(${a}-${b})/(${T}-${b}))`;
	return {
		time: guarded(
			[
				unused,
				...refuses(`NOT(ISNUMBER(${given}))`, 'not-a-number'),
				// What came after the time of the review is not looked at.
				[`${decimalYear(given)}>${decimalYear(when)}`, say('no-actual')],
			],
			decimalYear(given),
		),
		start: guarded(
			[
				unused,
				[`${at('form')}="${forms.sum}"`, '0'],
				[`ISNUMBER(${at('baseline')})`, at('baseline')],
			],
			say('no-baseline'),
		),
		level: guarded(
			[
				unused,
				[`${n}="${none}"`, `"${noTarget}"`],
				...passedOn('number'),
				[`AND(${compounds},NOT(ISNUMBER(${b})))`, b],
				// Growth from 0 or from below has no meaning.
				[`AND(${compounds},${number(b)}=0)`, say('zero-baseline')],
				[`AND(${compounds},${number(b)}<0)`, say('sign-change')],
			],
			grown(n),
		),
		elapsed: guarded(measured, `(${t}-${base})/(${last}-${base})`),
		progress: guarded(
			[
				...measured,
				...passedOn('start'),
				...refuses(`${b}=${T}`, 'baseline-equals-target'),
				[`AND(${compounds},${b}=0)`, say('zero-baseline')],
				[`AND(${compounds},OR(${a}<=0,${b}<=0,${T}<=0))`, say('sign-change')],
			],
			share,
		),
		pace: guarded(
			[unused, ...passedOn('progress'), ...refuses(`${at('elapsed')}<=0`, 'period-not-positive')],
			`${at('progress')}/${at('elapsed')}`,
		),
		gap: guarded(measured, `IF(${at('way')}="${directions.up.zh}",${T}-${a},${a}-${T})`),
		growth: guarded(
			[
				...measured,
				...refuses(`${last}<=${t}`, 'period-not-positive'),
				[inPoints, `"${none}"`],
				...refuses(`${a}=0`, 'zero-baseline'),
				...refuses(`OR(${a}<0,${T}<0)`, 'sign-change'),
			],
			`(${T}/${a})^(1/(${last}-${t}))-1`,
		),
		increment: guarded(
			[...measured, ...refuses(`${last}<=${t}`, 'period-not-positive')],
			`(${T}-${a})/(${last}-${t})`,
		),
		status: guarded(
			[
				...measured,
				[noChange, `IF(${meets(a)},"${statusWords.kept.zh}","${statusWords['not-kept'].zh}")`],
				[`${t}>=${last}`, `IF(${meets(a)},"${statusWords.met.zh}","${statusWords['not-met'].zh}")`],
				[meets(a), `"${statusWords['met-early'].zh}"`],
				[`AND(ISNUMBER(${b}),${meets(number(b))})`, `"${statusWords.behind.zh}"`],
				...passedOn('pace'),
				[`${at('pace')}-1>${band}+${tolerance}`, `"${statusWords.ahead.zh}"`],
				[`1-${at('pace')}>${band}+${tolerance}`, `"${statusWords.behind.zh}"`],
			],
			`"${statusWords['as-expected'].zh}"`,
		),
	};
}

/** The words of a mid-term review, from the best on. */
export const statusWords = methods.pace.words;

/** A cell that may hold words, where OR and AND look at every part. */
function number(cell: string): string {
	return `IF(ISNUMBER(${cell}),${cell},0)`;
}

function kept(
	value: string,
	{
		at,
		T,
		low,
		high,
	}: {
		readonly at: (column: ReviewColumn) => string;
		readonly T: string;
		readonly low: string;
		readonly high: string;
	},
): string {
	const near = `${tolerance}*ABS(${T})`;
	const is = (bound: keyof typeof comparators) => `${at('comparator')}="${comparators[bound].zh}"`;
	const up = `${at('way')}="${directions.up.zh}"`;
	const about = `IF(${up},${value}-${low}>=-${tolerance}*ABS(${low}),${value}-${high}<-${tolerance}*ABS(${high}))`;
	const bounds = [
		['gte', `${value}-${T}>=-${near}`],
		['gt', `${value}-${T}>${near}`],
		['lte', `${value}-${T}<=${near}`],
		['lt', `${value}-${T}<-${near}`],
	] as const;
	return bounds.reduce((rest, [bound, holds]) => `IF(${is(bound)},${holds},${rest})`, about);
}
