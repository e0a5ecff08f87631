import { outcome } from '../error/outcome.js';
import type { Direction, Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Plan } from '../model/plan.js';
import type { Source } from '../model/source.js';
import type { Comparator, Strength, Target } from '../model/target.js';
import { comparison, isUpper, strengthOf } from '../reading/comparison.js';
import { valueIn } from '../reading/unit-of-phrase.js';
import { adds, grows } from '../wording/change-words.js';
import { mirrored } from '../wording/mirrored.js';
import { phrase } from '../wording/phrase.js';
import { plain } from '../wording/plain.js';
import { type PrintedNumber, printedNumber } from '../wording/printed-number.js';
import { comparators, strengths } from '../wording/words.js';
import { type PrintedFigure, printedFigures } from './printed-figures.js';

/** One thing in a plan that its own words contradict, or that is odd. */
export interface PlanFault {
	/** An error is certain; a warning wants a look. */
	readonly severity: 'error' | 'warning';
	readonly code:
		| 'wording-is-not-value'
		| 'wording-not-read'
		| 'rate-looks-like-percent'
		| 'comparator-is-not-worded'
		| 'strength-is-not-worded'
		| 'sign-against-wording'
		| 'sign-against-direction'
		| 'yearly-amount-of-stock';
	/** `indicators.3.targets.0` */
	readonly path: string;
	readonly messages: Localized;
	/** What stands in the plan. */
	readonly received: string;
}

/**
 * Whether the figures of a plan are what their own words say: number, comparator, strength and sign.
 *
 * @param plan - Made by `definePlan` or `parsePlan`; `parsePlan` refuses what has an error here.
 * @returns Errors where it is certain, warnings where it is odd; none for a plan that is in order.
 * @example
 * checkPlan(qingpu14fyp) //=> []
 */
export function checkPlan(plan: Plan): readonly PlanFault[] {
	const numbers = printedFigures(plan).filter(({ source }) => isWorded(source));
	return [
		...numbers.flatMap(wordingIsValue),
		...plan.indicators.flatMap((indicator, i) =>
			indicator.targets.flatMap((target, j) =>
				promised(indicator, target, `indicators.${i}.targets.${j}`),
			),
		),
	];
}

/** A target that was given without a phrase has nothing to be checked against. */
function isWorded({ wording }: Source): boolean {
	return wording !== '—';
}

function wordingIsValue({ path, value, max, unit, source }: PrintedFigure): PlanFault[] {
	const { wording } = source;
	const read = printedNumber(wording);
	const received = String(value);
	if (!read) {
		if (value === 0 && /不|只[增升减降]/.test(wording)) return [];
		return [
			{
				severity: 'warning',
				code: 'wording-not-read',
				path,
				messages: {
					zh: `从“${wording}”读不出数，无法与 ${value} 核对`,
					en: `no number can be read from “${wording}” to compare with ${value}`,
				},
				received,
			},
		];
	}
	if (same(inOwnUnit(read.value, read, unit), value) && same(upper(read, unit), max)) return [];
	return [
		{
			severity: 'error',
			code: 'wording-is-not-value',
			path,
			messages: {
				zh: `原文“${wording}”是 ${shown(read)}，填写的数却是 ${value}${max === undefined ? '' : `—${max}`}`,
				en: `“${wording}” reads as ${shown(read)}, but the number given is ${value}${max === undefined ? '' : `–${max}`}`,
			},
			received,
		},
	];
}

function upper(read: PrintedNumber, unit: string | undefined): number | undefined {
	return read.max === undefined ? undefined : inOwnUnit(read.max, read, unit);
}

/** As the indicator counts; where units cannot be compared, as printed. */
function inOwnUnit(value: number, read: PrintedNumber, unit: string | undefined) {
	const converted = outcome(() => valueIn(read, unit, value));
	return 'value' in converted ? converted.value : value;
}

function same(one: number | undefined, other: number | undefined): boolean {
	if (one === undefined || other === undefined) return one === other;
	return Math.abs(Math.abs(one) - Math.abs(other)) <= 1e-9 * Math.abs(other);
}

function shown({ value, max }: PrintedNumber): string {
	return max === undefined ? String(value) : `${value}—${max}`;
}

function promised(indicator: Indicator, target: Target, path: string): PlanFault[] {
	const { alsoStated = [] } = target;
	const stated = [
		{ ...target, path },
		...alsoStated.map((also, k) => ({ ...also, path: `${path}.alsoStated.${k}` })),
	].filter(({ source }) => isWorded(source));
	return [
		...rateIsFraction(target, path),
		...stated.flatMap((each) => [
			...strengthIsWorded(each),
			...(compares(target) ? comparatorIsWorded(each, indicator.direction, falls(target)) : []),
		]),
		...(isWorded(target.source) ? signIsWorded(indicator, target, path) : []),
		...yearlyAmount(indicator, target, path),
		...summedLevel(indicator, target, path),
	];
}

/** A direction and a goal in words compare with nothing. */
function compares({ kind }: Target): boolean {
	return kind !== 'trend' && kind !== 'qualitative';
}

interface Stated {
	readonly path: string;
	readonly comparator: Comparator;
	readonly strength: Strength;
	readonly source: Source;
}

/** 13.5 for 13.5 %: the rate is the very number that is printed in percent. */
function rateIsFraction(target: Target, path: string): PlanFault[] {
	if (target.kind !== 'growth' || Math.abs(target.rate) < 1) return [];
	const read = printedNumber(target.source.wording);
	const { rate } = target;
	const certain = read !== undefined && same(read.value, rate);
	if (read && !certain && same(read.value, rate * 100)) return [];
	return [
		{
			severity: certain ? 'error' : 'warning',
			code: 'rate-looks-like-percent',
			path,
			messages: {
				zh: `增长率是分数，${rate} 即 ${Number((rate * 100).toPrecision(12))}%；若是 ${rate}%，请写 ${Number((rate / 100).toPrecision(12))}`,
				en: `a rate is a fraction, ${rate} is ${Number((rate * 100).toPrecision(12))} %; for ${rate} % write ${Number((rate / 100).toPrecision(12))}`,
			},
			received: String(rate),
		},
	];
}

/** Aspirational if and only if 力争 or 争取 stands in its phrase or governs it. */
function strengthIsWorded({ path, strength, source }: Stated): PlanFault[] {
	const said = strengthOf(plain(phrase(source)));
	if (said === strength) return [];
	return [
		{
			severity: 'error',
			code: 'strength-is-not-worded',
			path,
			messages: {
				zh: `原文“${phrase(source)}”的语气是“${strengths[said].zh}”，填写的却是“${strengths[strength].zh}”`,
				en: `“${phrase(source)}” is ${said}, but ${strength} is given`,
			},
			received: strength,
		},
	];
}

/** 超过 and 突破 exclude the number, 以上, ≥, 达到 and a bare number include it (民法典 art. 1259). */
function comparatorIsWorded(
	{ path, comparator, source }: Stated,
	direction: Direction,
	fall: boolean,
): PlanFault[] {
	const said = comparison(plain(phrase(source)));
	if (direction === 'none' && said === undefined) return [];
	const plainly = direction === 'down' || fall ? 'lte' : 'gte';
	const expected = said === undefined ? plainly : fall ? mirrored(said) : said;
	if (comparator === expected || (comparator === 'eq' && said === undefined)) return [];
	return [
		{
			severity: 'error',
			code: 'comparator-is-not-worded',
			path,
			messages: {
				zh: `原文“${source.wording}”应为“${comparators[expected].zh}”（${expected}），填写的却是“${comparators[comparator].zh}”（${comparator}）`,
				en: `“${source.wording}” is ${expected} (${comparators[expected].en}), not ${comparator}`,
			},
			received: comparator,
		},
	];
}

function signIsWorded({ direction }: Indicator, target: Target, path: string): PlanFault[] {
	const amount = changeOf(target);
	const read = printedNumber(target.source.wording);
	if (amount === undefined || amount === 0 || !read) return [];
	const down = read.sign === -1 || read.value < 0;
	const { wording } = target.source;
	const up = (adds(plain(wording)) || grows(plain(wording))) && !down;
	const received = String(amount);
	if ((down && amount > 0) || (up && amount < 0)) {
		return [
			{
				severity: 'error',
				code: 'sign-against-wording',
				path,
				messages: {
					zh: `原文“${wording}”是${down ? '减少，应填负数' : '增加，应填正数'}，填写的却是 ${amount}`,
					en: `“${wording}” is ${down ? 'a fall and wants a negative number' : 'a rise and wants a positive number'}, but ${amount} is given`,
				},
				received,
			},
		];
	}
	const capped = isUpper(target.comparator);
	const against =
		(amount < 0 && direction === 'up' && capped) || (amount > 0 && direction === 'down' && !capped);
	if (!against) return [];
	return [
		{
			severity: 'warning',
			code: 'sign-against-direction',
			path,
			messages: {
				zh: `“${wording}”要求${amount < 0 ? '减少' : '增加'}，指标的方向却是${amount < 0 ? '越高越好' : '越低越好'}`,
				en: `“${wording}” asks for ${amount < 0 ? 'less' : 'more'}, but of the indicator ${amount < 0 ? 'more' : 'less'} is better`,
			},
			received,
		},
	];
}

/** An amount of every year is compared with amounts of years; a level at a year's end is none. */
function yearlyAmount(
	{ temporality, baseline, inferred = [] }: Indicator,
	target: Target,
	path: string,
): PlanFault[] {
	if (target.kind !== 'perYear') return [];
	const ofStock = temporality === 'stock';
	const oddStart = baseline !== undefined && inferred.includes('temporality');
	if (!ofStock && !oddStart) return [];
	return [
		{
			severity: ofStock ? 'error' : 'warning',
			code: 'yearly-amount-of-stock',
			path,
			messages: ofStock
				? {
						zh: '每年的数量要与各年的数量相比，时点数没有：temporality 请填 flow，实际值填当年的数量',
						en: 'an amount of every year is compared with amounts of years, which a stock has not: give the temporality flow, and actuals of the year',
					}
				: {
						zh: `基期值 ${baseline?.value} 应是一年的数量；若是年末的水平，请删去`,
						en: `the baseline ${baseline?.value} should be the amount of one year; leave it out if it is a level at the end of the year`,
					},
			received: ofStock ? temporality : String(baseline?.value),
		},
	];
}

/** What is added up over the plan is compared with amounts of years; a level at a year's end is none. */
function summedLevel(
	{ temporality, baseline }: Indicator,
	target: Target,
	path: string,
): PlanFault[] {
	if (target.kind !== 'level' || !target.cumulative || !baseline || temporality === 'flow')
		return [];
	const { wording } = target.source;
	return [
		{
			severity: 'warning',
			code: 'yearly-amount-of-stock',
			path,
			messages: {
				zh: `“${wording}”按各年合计读，基期值 ${baseline.value} 应是一年的数量；若是比基期增加的量，请写“累计增加”`,
				en: `“${wording}” is read as a sum of years, and the baseline ${baseline.value} should be the amount of one; for what is added to the baseline write 累计增加`,
			},
			received: String(baseline.value),
		},
	];
}

function changeOf(target: Target): number | undefined {
	if (target.kind === 'growth') return target.rate;
	if (target.kind === 'multiple') return target.factor - 1;
	return target.kind === 'increment' ? target.amount : undefined;
}

function falls(target: Target): boolean {
	return (changeOf(target) ?? 0) < 0;
}
