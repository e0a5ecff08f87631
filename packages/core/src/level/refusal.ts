import { assertNever } from '../error/assert-never.js';
import { PlanError } from '../error/plan-error.js';
import type { Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Period } from '../model/plan-reference.js';
import type { Target } from '../model/target.js';
import { marks } from '../wording/marks.js';
import { phrase } from '../wording/phrase.js';
import { baseYear } from './base-year.js';
import { compounds } from './compounds.js';
import { finalYear } from './final-year.js';

/** @param target - What the baseline would have been for: then the message says what else would do. */
export function noBaseline(indicator: Indicator, target?: Target): PlanError {
	const year = baseYear(indicator, target);
	const { zh, en } = subject(indicator);
	const stated = statements(indicator);
	const instead = target === undefined ? { zh: '', en: '' } : insteadOfBaseline(year, target);
	return new PlanError(
		'no-baseline',
		{
			zh: `${zh}没有给出 ${year} 年的基期值，规划写的是：${stated.zh}${instead.zh}`,
			en: `${en} has no baseline for ${year}; the plan states: ${stated.en}${instead.en}`,
		},
		{ stated: stated.zh, period: period(indicator) },
	);
}

function insteadOfBaseline(year: number, { kind }: Target): Localized {
	const own = {
		zh: `；自己有 ${year} 年的值，可作为 baseline 给 PATH、PROGRESS、STATUS`,
		en: `; your own value for ${year} can be given to PATH, PROGRESS and STATUS as baseline`,
	};
	if (!compounds(kind)) return own;
	return {
		zh: `${own.zh}（只知增速时用指数 100）`,
		en: `${own.en} (an index of 100 where only growth is known)`,
	};
}

export function notNumeric(indicator: Indicator): PlanError {
	const { zh, en } = subject(indicator);
	const stated = statements(indicator);
	return new PlanError(
		'not-numeric',
		{
			zh: `${zh}的目标不是数值，规划写的是：${stated.zh}`,
			en: `the target of ${en} is not a number; the plan states: ${stated.en}`,
		},
		{ stated: stated.zh },
	);
}

export function notStated(indicator: Indicator, year: number): PlanError {
	const { zh, en } = subject(indicator);
	const stated = statements(indicator);
	const base = baseYear(indicator) === year;
	return new PlanError(
		'not-stated',
		{
			zh: `${zh}没有写明 ${year} 年的目标，规划写的是：${stated.zh}${base ? `；${year} 年是基期，见 BASELINE` : '；推算值见 PATH'}`,
			en: `${en} states no target for ${year}; the plan states: ${stated.en}; ${
				base ? `${year} is the base year, see BASELINE` : 'for an interpolated value see PATH'
			}`,
		},
		{ argument: 'year', received: year, stated: stated.zh, period: period(indicator) },
	);
}

export function yearOutOfPeriod(
	indicator: Indicator,
	year: number,
	{ start, end }: Period = period(indicator),
): PlanError {
	const { zh, en } = subject(indicator);
	return new PlanError(
		'year-out-of-period',
		{
			zh: `${zh}的年份应在 ${start}—${end} 之间，收到的是 ${year}`,
			en: `the year for ${en} should be within ${start}–${end}, but ${year} came`,
		},
		{ argument: 'year', received: year, period: { start, end } },
	);
}

export function sumHasNoGrowth(indicator: Indicator): PlanError {
	const { zh, en } = subject(indicator);
	const stated = statements(indicator);
	return new PlanError(
		'zero-baseline',
		{
			zh: `${zh}的目标是规划期累计值，从 0 开始，没有增长率：${stated.zh}；路径见 PATH`,
			en: `the target of ${en} is a sum over the plan's years that starts at 0 and has no rate of growth: ${stated.en}; for its way see PATH`,
		},
		{ argument: 'baseline', received: 0, stated: stated.zh },
	);
}

/** A sum over the plan's years starts at 0, and cannot be compared with one year's value. */
export function incomparable(indicator: Indicator): PlanError {
	const { zh, en } = subject(indicator);
	const stated = statements(indicator);
	return new PlanError(
		'unit-mismatch',
		{
			zh: `${zh}的目标是规划期累计值，不能与一年的基期值比较：${stated.zh}`,
			en: `the target of ${en} is a sum over the plan's years and cannot be compared with one year: ${stated.en}`,
		},
		{ stated: stated.zh },
	);
}

/** The years an indicator can be asked about: from its base to its last target or the plan's end. */
export function period(indicator: Indicator): Period {
	return {
		start: baseYear(indicator),
		end: Math.max(finalYear(indicator), indicator.plan.period.end),
	};
}

function subject({ plan, name }: Indicator): Localized {
	return { zh: `${plan.shortName.zh} 的“${name.zh}”`, en: `“${name.en}” of ${plan.shortName.en}` };
}

/** Every target as printed, with its year: 新增…100家（2022年，推定）. */
function statements(indicator: Indicator): Localized {
	const all = indicator.targets.map((target) => {
		const { year, yearStated } = target;
		const printed = phrase(target.source);
		const unit = unitOf(target, indicator);
		const withUnit = printed.includes(unit) ? printed : `${printed} ${unit}`;
		const { zh, en } = marks.inferred.word;
		return {
			zh: `${withUnit}（${year}年${yearStated ? '' : `，${zh}`}）`,
			en: `${withUnit} (${year}${yearStated ? '' : `, ${en}`})`,
		};
	});
	return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
}

/** The unit of the number a target is printed with: none of a rate, a multiple or mere words. */
function unitOf(target: Target, { unit = '' }: Indicator): string {
	switch (target.kind) {
		case 'increment':
			return target.unit ?? unit;
		case 'level':
		case 'perYear':
		case 'maintain':
		case 'range':
			return unit;
		case 'growth':
		case 'multiple':
		case 'relative':
		case 'trend':
		case 'qualitative':
			return '';
		default:
			return assertNever(target);
	}
}
