import { guarded, needs, refuses } from './guard.js';
import { directions, type LookupColumn, lookupRange } from './lookup-sheet.js';
import { methods } from './method.js';
import { ref, type WhatIfCell } from './what-if-cells.js';
import { unmatched, verdictWords } from './words.js';

const b = ref('baseline');
const a = ref('actual');
const T = ref('target');
const t = ref('time');
const from = ref('baseYear');
const to = ref('targetYear');
const up = `${ref('direction')}="${directions.up}"`;

const noActual = refuses(`NOT(ISNUMBER(${a}))`, 'not-a-number');
/** A place in time, an actual and a target; most also want the baseline. */
const measured = [...needs('time'), ...noActual, ...needs('target')];
const fromBaseline = [...needs('time'), ...noActual, ...needs('baseline', 'target')];
const moving = refuses(`${b}=${T}`, 'baseline-equals-target');
const positive = (...values: readonly string[]) =>
	refuses(`OR(${values.map((value) => `${value}<=0`).join(',')})`, 'sign-change');
const notZero = (value: string) => refuses(`${value}=0`, 'zero-baseline');

/** The formulas of the what-if sheet, for a lookup sheet of `count` lines. */
export function whatIfFormulas(count: number): Partial<Record<WhatIfCell, string>> {
	const found = (column: LookupColumn) =>
		guarded(needs('place'), `INDEX(${lookupRange(column, count)},${ref('place')})`);
	return {
		place: `IFERROR(MATCH(${ref('key')},${lookupRange('key', count)},0),"${unmatched}")`,
		direction: found('direction'),
		method: found('method'),
		unit: found('unit'),
		baseYear: found('baseYear'),
		baseline: guarded(
			[[`ISNUMBER(${ref('own')})`, ref('own')], ...refuses(`${ref('own')}<>""`, 'not-a-number')],
			found('baseline'),
		),
		targetYear: found('targetYear'),
		comparator: found('comparator'),
		wording: found('wording'),
		target: level(found('factor'), found('amount')),
		source: found('source'),
		...times,
		...measures,
	};
}

function level(factor: string, amount: string): string {
	const grown = guarded(needs('baseline'), `${b}*${factor}+${amount}`);
	return `IF(ISNUMBER(${factor}),IF(${factor}=0,${amount},${grown}),${factor})`;
}

const day = `INT(${ref('when')})`;
const yearEnd = `DATE(YEAR(${day}),12,31)`;
const yearBefore = `DATE(YEAR(${day})-1,12,31)`;

const times = {
	// A date is a number of days, far above any year; a whole number of years is the end of one.
	decimalYear: guarded(
		refuses(`NOT(ISNUMBER(${ref('when')}))`, 'not-a-number'),
		`IF(${ref('when')}>=10000,YEAR(${day})-1+(${day}-${yearBefore})/(${yearEnd}-${yearBefore}),${ref('when')})`,
	),
	time: guarded(
		[
			...needs('place', 'decimalYear'),
			...refuses(`${ref('decimalYear')}<${from}`, 'year-out-of-period'),
		],
		ref('decimalYear'),
	),
	elapsed: guarded(
		[...needs('time'), ...refuses(`${to}<=${from}`, 'period-not-positive')],
		`(${t}-${from})/(${to}-${from})`,
	),
} as const;

const share = `((${t}-${from})/(${to}-${from}))`;
const isMethod = (method: string) => `${ref('method')}="${method}"`;
const above = `${a}-${T}`;
const near = `1E-9*ABS(${T})`;

const measures = {
	path: guarded(
		[
			...needs('time', 'baseline', 'target'),
			...refuses(`${t}>${to}`, 'year-out-of-period'),
			[isMethod(methods.linear), `${b}+(${T}-${b})*${share}`],
			[`NOT(${isMethod(methods.geometric)})`, ref('method')],
			...positive(b, T),
		],
		`${b}*(${T}/${b})^${share}`,
	),
	linear: guarded([...fromBaseline, ...moving], `(${a}-${b})/(${T}-${b})`),
	log: guarded(
		[...fromBaseline, ...moving, ...notZero(b), ...positive(b, a, T)],
		`LN(${a}/${b})/LN(${T}/${b})`,
	),
	attainment: guarded(
		[
			...measured,
			...notZero(`IF(${up},${T},${a})`),
			...refuses(`OR(${a}<0,${T}<0)`, 'sign-change'),
		],
		`IF(${up},${a}/${T},${T}/${a})`,
	),
	linearPace: pace('linear'),
	logPace: pace('log'),
	gap: guarded(measured, `IF(${up},${T}-${a},${a}-${T})`),
	observed: guarded(
		[
			...fromBaseline,
			...refuses(`${t}<=${from}`, 'period-not-positive'),
			...notZero(b),
			...refuses(`OR(${b}<0,${a}<0)`, 'sign-change'),
		],
		`(${a}/${b})^(1/(${t}-${from}))-1`,
	),
	requiredGrowth: guarded(
		[
			...measured,
			...refuses(`${to}<=${t}`, 'period-not-positive'),
			...notZero(a),
			...refuses(`OR(${a}<0,${T}<0)`, 'sign-change'),
		],
		`(${T}/${a})^(1/(${to}-${t}))-1`,
	),
	requiredIncrement: guarded(
		[...measured, ...refuses(`${to}<=${t}`, 'period-not-positive')],
		`(${T}-${a})/(${to}-${t})`,
	),
	meets: guarded(measured, `IF(${kept()},"${verdictWords.yes}","${verdictWords.no}")`),
} as const;

function pace(progress: 'linear' | 'log'): string {
	const guards = [
		...needs(progress, 'elapsed'),
		...refuses(`${ref('elapsed')}<=0`, 'period-not-positive'),
	];
	return guarded(guards, `${ref(progress)}/${ref('elapsed')}`);
}

/** Each comparator with the library's tolerance, 1e-9 of the target; 约 is within 5 %. */
function kept(): string {
	const conditions = [
		['不低于', `${above}>=-${near}`],
		['高于', `${above}>${near}`],
		['不高于', `${above}<=${near}`],
		['低于', `${above}<-${near}`],
		['等于', `ABS(${above})<=${near}`],
		['约', `ABS(${above})<=0.05*ABS(${T})`],
	];
	const each = conditions.map(([word, holds]) => `AND(${ref('comparator')}="${word}",${holds})`);
	return `OR(${each.join(',')})`;
}
