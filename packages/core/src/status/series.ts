import { inTermsOf } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { noBaseline } from '../level/refusal.js';
import type { Start } from '../level/start.js';
import { grow } from '../mathematics/grow.js';
import type { Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Target } from '../model/target.js';
import { timeText } from '../wording/time-text.js';
import type { Observed } from './observed.js';

/** An actual as a level on the way to a target. */
export interface Point {
	readonly time: number;
	/** In the indicator's unit; so far, of a sum over the plan's years. */
	readonly value: number;
	/** Growth in the year, where that is what was observed. */
	readonly rate?: number;
	readonly status?: Observed['status'];
}

/**
 * Where the way to a target starts once it is known what was observed: growth alone is counted on an
 * index that is 100 in the base year.
 */
export function startOfSeries(
	target: Target,
	from: Start | undefined,
	actuals: readonly Observed[],
): Start | undefined {
	if (!('baseYear' in target)) return from;
	const growthOnly = actuals.every(({ of }) => of === 'rate' || of === 'change');
	if (from?.year === target.baseYear || !growthOnly) return from;
	return { year: target.baseYear, value: 100, origin: 'index' };
}

/**
 * The observed figure of a time as a level on the way from `from`.
 *
 * @throws PlanError `too-few-actuals`, `unit-mismatch`, `no-baseline`, `sign-change`
 */
export function pointAt(
	indicator: Indicator,
	target: Target,
	from: Start | undefined,
	actuals: readonly Observed[],
	at: Observed,
): Point {
	const value =
		from?.origin === 'sum'
			? sumTo(indicator, actuals, at)
			: levelAt(indicator, target, from, actuals, at);
	return {
		time: at.time,
		value,
		...(at.of === 'rate' ? { rate: at.figure } : {}),
		...(at.status === undefined ? {} : { status: at.status }),
	};
}

/** The amounts of the plan's years so far, which must all be there, from the last sum given on. */
function sumTo({ plan }: Indicator, actuals: readonly Observed[], at: Observed): number {
	if (at.of === 'sum') return at.figure;
	if (at.of !== 'value') throw unlike(at, true);
	const last = Math.ceil(at.time) - 1;
	const years = Array.from(
		{ length: Math.max(last - plan.period.start + 1, 0) },
		(_, i) => last - i,
	);
	const missing: number[] = [];
	let sum = at.figure;
	for (const year of years) {
		const found = ofYear(actuals, year);
		if (!found) missing.unshift(year);
		sum += found?.figure ?? 0;
		if (found?.of === 'sum') break;
	}
	if (missing.length > 0) throw yearsMissing(missing, noSum);
	return sum;
}

function levelAt(
	indicator: Indicator,
	target: Target,
	from: Start | undefined,
	actuals: readonly Observed[],
	at: Observed,
): number {
	if (at.of === 'value') return at.figure;
	if (at.of === 'sum') throw unlike(at, false);
	if (!from) throw noBaseline(indicator, target);
	if (at.of === 'change') return from.value * (1 + at.figure);
	const year = Math.ceil(at.time) - 1;
	const before = ofYear(actuals, year);
	if (!before && year !== from.year) throw yearsMissing([year], noChain(from.year));
	const level =
		year === from.year || !before ? from.value : levelAt(indicator, target, from, actuals, before);
	return inTermsOf({ rate: 'actuals' }, () =>
		grow({ base: level, rate: at.figure, years: at.time - year }),
	);
}

/** The figure of a whole year. */
function ofYear(actuals: readonly Observed[], year: number): Observed | undefined {
	return actuals.find(({ time }) => time === year);
}

const noSum = {
	zh: '无法累计；也可写截至当年的“累计10.1”（程序里 cumulative: true）',
	en: 'so they cannot be added up; or write the sum so far, 累计10.1 (cumulative: true)',
};
const noChain = (base: number) => ({
	zh: `增速无法连乘；也可写“较${base}年增长22%”（程序里 change）`,
	en: `so rates cannot be chained; or write 较${base}年增长22% (change)`,
});

function yearsMissing(years: readonly number[], why: Localized): PlanError {
	return new PlanError(
		'too-few-actuals',
		{
			zh: `缺少 ${years.join('、')} 年的实际值，${why.zh}`,
			en: `the actuals of ${years.join(', ')} are missing, ${why.en}`,
		},
		{ argument: 'actuals', received: years },
	);
}

function unlike({ time, of }: Observed, sum: boolean): PlanError {
	const when = timeText(time);
	const came = of === 'sum' ? { zh: '累计值', en: 'a sum' } : { zh: '增速', en: 'a rate' };
	return new PlanError(
		'unit-mismatch',
		{
			zh: `${when.zh}的实际值是${came.zh}，而目标${sum ? '是规划期累计值' : '不是累计值'}，不能相比`,
			en: `the actual of ${when.en} is ${came.en}, but the target ${sum ? 'is' : 'is not'} a sum over the plan's years`,
		},
		{ argument: 'actuals', received: of },
	);
}
