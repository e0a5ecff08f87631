import { directions } from '@plan-indicators/core';
import { guarded, needs, refuses } from './guard.js';
import { methods } from './method.js';
import { ref } from './what-if-cells.js';
import { none, verdictWords } from './words.js';

const b = ref('baseline');
const a = ref('actual');
const T = ref('target');
const t = ref('time');
const from = ref('baseYear');
const to = ref('targetYear');
const up = `${ref('direction')}="${directions.up.zh}"`;

const noActual = refuses(`NOT(ISNUMBER(${a}))`, 'not-a-number');
/** A place in time, an actual and a target; most also want the baseline. */
const measured = [...needs('time'), ...noActual, ...needs('target')];
const fromBaseline = [...needs('time'), ...noActual, ...needs('target', 'baseline')];
const moving = refuses(`${b}=${T}`, 'baseline-equals-target');
const positive = (...values: readonly string[]) =>
	refuses(`OR(${values.map((value) => `${value}<=0`).join(',')})`, 'sign-change');
const notZero = (value: string) => refuses(`${value}=0`, 'zero-baseline');

const share = `((${t}-${from})/(${to}-${from}))`;
const isMethod = (method: string) => `${ref('method')}="${method}"`;
const above = `${a}-${T}`;
const near = `1E-9*ABS(${T})`;

/** The formulas of the measures; each says in words why it has no number, as the library would. */
export const measures = {
	path: guarded(
		[
			...needs('time', 'target'),
			// Where there is no method, its cell says why.
			[`NOT(OR(${isMethod(methods.linear)},${isMethod(methods.geometric)}))`, ref('method')],
			...needs('baseline'),
			...refuses(`${t}>${to}`, 'year-out-of-period'),
			[isMethod(methods.linear), `${b}+(${T}-${b})*${share}`],
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
	meets: guarded(
		[...measured, [`${ref('comparator')}="约"`, `"${none}"`]],
		`IF(${kept()},"${verdictWords.yes}","${verdictWords.no}")`,
	),
} as const;

function pace(progress: 'linear' | 'log'): string {
	const guards = [
		...needs(progress, 'elapsed'),
		...refuses(`${ref('elapsed')}<=0`, 'period-not-positive'),
	];
	return guarded(guards, `${ref(progress)}/${ref('elapsed')}`);
}

/** Each comparator with the library's tolerance, 1e-9 of the target. */
function kept(): string {
	const conditions = [
		['不低于', `${above}>=-${near}`],
		['高于', `${above}>${near}`],
		['不高于', `${above}<=${near}`],
		['低于', `${above}<-${near}`],
		['等于', `ABS(${above})<=${near}`],
	];
	const each = conditions.map(([word, holds]) => `AND(${ref('comparator')}="${word}",${holds})`);
	return `OR(${each.join(',')})`;
}
