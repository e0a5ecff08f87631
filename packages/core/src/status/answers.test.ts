import { describe, expect, test } from 'vitest';
import { fromTo, promise, towards, wordOf, yearly } from '../../test/course.js';
import { refusal } from '../../test/refusal.js';
import type { ErrorCode, ErrorFacts } from '../error/plan-error.js';
import { type Assessment, assess } from './assess.js';
import { methods } from './methods.js';

const add = towards(promise({ kind: 'perYear', amount: 10 }));
const sum = towards(promise({ kind: 'level', value: 100, cumulative: true }), {
	temporality: 'flow',
});
const grown = towards(promise({ kind: 'growth', rate: 0.1, mode: 'average', baseYear: 2020 }));
const everyYear = towards(
	promise({ kind: 'growth', rate: 0.1, mode: 'everyYear', baseYear: 2020 }),
);
const { baseline: _, ...unbased } = fromTo(10, 20);

const words: readonly (readonly [what: string, ask: () => Assessment, word: string])[] = [
	[
		'two of one year alike',
		() =>
			assess(fromTo(10, 20), [
				{ year: 2022, value: 14 },
				{ year: 2022, value: 14 },
			]),
		'as-expected',
	],
	[
		'a value and a rate of one year',
		() =>
			assess(fromTo(10, 20), [
				{ year: 2022, rate: 0.1 },
				{ year: 2022, value: 14 },
			]),
		'as-expected',
	],
	['amounts added up', () => assess(sum, yearly([10, 20, 30])), 'as-expected'],
	[
		'a sum so far and a year on',
		() =>
			assess(sum, [
				{ year: 2022, value: 30, cumulative: true },
				{ year: 2023, value: 30 },
			]),
		'as-expected',
	],
	[
		'rates year by year',
		() =>
			assess(grown, [
				{ year: 2021, rate: 0.1 },
				{ year: 2022, rate: 0.1 },
			]),
		'as-expected',
	],
	['a change since the base year', () => assess(grown, [{ year: 2022, change: 0.05 }]), 'behind'],
	[
		'rates in every year',
		() =>
			assess(everyYear, [
				{ year: 2021, rate: 0.12 },
				{ year: 2022, rate: 0.1 },
			]),
		'kept',
	],
	[
		'a year below the rate of every year',
		() =>
			assess(everyYear, [
				{ year: 2021, rate: 0.05 },
				{ year: 2022, rate: 0.1 },
			]),
		'not-kept',
	],
	[
		'levels in every year',
		() =>
			assess(
				{ ...everyYear, baseline: { year: 2020, value: 100, wording: '100' } },
				yearly([110, 122]),
			),
		'kept',
	],
	[
		'levels, a year below the rate of every year',
		() =>
			assess(
				{ ...everyYear, baseline: { year: 2020, value: 100, wording: '100' } },
				yearly([112, 117]),
			),
		'not-kept',
	],
	[
		'every year from a later one on',
		() =>
			assess(towards(promise({ kind: 'growth', rate: 0.1, mode: 'everyYear', baseYear: 2021 })), [
				{ year: 2022, rate: 0.1 },
			]),
		'kept',
	],
	[
		'destatis, of five changes',
		() =>
			assess(
				fromTo(0, 100),
				[2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year, i) => ({
					year,
					value: i * 10,
				})),
				{ method: 'destatis' },
			),
		'on-track',
	],
	[
		'destatis, met',
		() => assess(fromTo(0, 100), yearly([20, 60, 90, 110], 2018), { method: 'destatis' }),
		'met',
	],
	[
		'destatis, down',
		() => assess(fromTo(100, 50), yearly([95, 90, 85, 80]), { method: 'destatis' }),
		'far-short',
	],
	[
		'destatis, away',
		() => assess(fromTo(100, 50), yearly([105, 110, 115, 120]), { method: 'destatis' }),
		'wrong-direction',
	],
	[
		'destatis, a break after the last whole year',
		() =>
			assess(
				fromTo(100, 50),
				[...yearly([95, 90, 85]), { date: '2024-06-30', value: 84, status: 'break' }],
				{ method: 'destatis' },
			),
		'far-short',
	],
	[
		'destatis, standing',
		() => assess(fromTo(100, 50), yearly([100, 100, 100, 100]), { method: 'destatis' }),
		'far-short',
	],
];

test.each(words)('%s', (_, ask, word) => {
	expect(wordOf(ask())).toBe(word);
});

const refusals: readonly (readonly [
	what: string,
	ask: () => Assessment,
	code: ErrorCode,
	zh: string,
	en: string,
	facts: ErrorFacts | undefined,
])[] = [
	[
		'no actual',
		() => assess(fromTo(10, 20), []),
		'no-actual',
		'没有实际值',
		'there is no actual',
		{ argument: 'actuals' },
	],
	[
		'none of the year asked',
		() => assess(fromTo(10, 20), yearly([11]), { year: 2023 }),
		'no-actual',
		'没有 2023 的实际值',
		'there is no actual for 2023',
		{ argument: 'actuals', received: 2023 },
	],
	[
		'two of one year that differ',
		() =>
			assess(fromTo(10, 20), [
				{ year: 2022, value: 1 },
				{ year: 2022, value: 2 },
			]),
		'ambiguous',
		'2022 年有两个不同的实际值：1 和 2，请只留一个',
		'there are two different actuals for 2022: 1 and 2; keep one',
		{ argument: 'actuals', received: [1, 2] },
	],
	[
		'due in every year, by another method',
		() => assess(add, yearly([10, 10]), { method: 'open-sdg' }),
		'unknown-option',
		'目标每年都要达到，Open SDG（open-sdg）不适用；可用 periods-met',
		'the target is due in every year, so Open SDG (open-sdg) does not apply; periods-met does',
		undefined,
	],
	[
		'due in every year, by another method at the end',
		() => assess(add, yearly([10, 10, 10, 10, 10]), { method: 'open-sdg' }),
		'unknown-option',
		'目标每年都要达到，Open SDG（open-sdg）不适用；可用 periods-met',
		'the target is due in every year, so Open SDG (open-sdg) does not apply; periods-met does',
		undefined,
	],
	[
		'not due in every year, by periods met',
		() => assess(fromTo(10, 20), yearly([11]), { method: 'periods-met' }),
		'unknown-option',
		'periods-met 只用于每年都要达到的目标（每年新增、保持、每年增长）',
		'periods-met is only for what is due in every year (perYear, maintain, growth of every year)',
		undefined,
	],
	[
		'neither more nor less is better',
		() => assess(fromTo(10, 20, { direction: 'none' }), yearly([11]), { method: 'open-sdg' }),
		'not-stated',
		'该指标没有越高越好或越低越好的方向，只有是否达标',
		'neither more nor less is better here; there is only whether it is kept',
		undefined,
	],
	[
		'a series that breaks',
		() =>
			assess(fromTo(10, 20), [
				{ year: 2021, value: 11 },
				{ year: 2022, value: 12, status: 'break' },
				{ year: 2023, value: 14 },
			]),
		'series-break',
		'数列在 2022 年中断（口径变化），前后的值不能相比',
		'the series breaks in 2022, values before and after it cannot be compared',
		undefined,
	],
	[
		'a break at the year itself',
		() =>
			assess(fromTo(10, 20), [
				{ year: 2021, value: 11 },
				{ year: 2022, value: 12, status: 'break' },
			]),
		'series-break',
		'数列在 2022 年中断（口径变化），前后的值不能相比',
		'the series breaks in 2022, values before and after it cannot be compared',
		undefined,
	],
	[
		'too few yearly values',
		() => assess(fromTo(10, 20), yearly([11, 12]), { method: 'destatis' }),
		'too-few-actuals',
		'该方法至少需要 4 个年度值，收到 3 个',
		'the method needs at least 4 yearly values, but 3 came',
		undefined,
	],
	[
		'one yearly value, whatever number is asked for',
		() =>
			assess(towards(promise({ kind: 'level', value: 100 })), yearly([11]), {
				method: 'destatis',
				thresholds: { points: 1 },
			}),
		'too-few-actuals',
		'该方法至少需要 2 个年度值，收到 1 个',
		'the method needs at least 2 yearly values, but 1 came',
		undefined,
	],
	[
		'two of three years of a yearly amount',
		() =>
			assess(add, [
				{ year: 2021, value: 10 },
				{ year: 2023, value: 10 },
			]),
		'too-few-actuals',
		'需要每年一个实际值，缺少 2022 年',
		'one actual a year is needed; missing: 2022',
		undefined,
	],
	[
		'no whole year yet',
		() => assess(add, [{ date: '2021-06-30', value: 10 }]),
		'too-few-actuals',
		'还没有一个完整的应达标年份',
		'no year was due yet',
		undefined,
	],
	[
		'due before the plan begins',
		() =>
			assess(
				towards(promise({ kind: 'perYear', amount: 10 }, { year: 2020 })),
				[{ year: 2020, value: 10 }],
				{ method: 'pace' },
			),
		'too-few-actuals',
		'还没有一个完整的应达标年份',
		'no year was due yet',
		undefined,
	],
	[
		'a sum with a year missing',
		() =>
			assess(sum, [
				{ year: 2021, value: 10 },
				{ year: 2024, value: 10 },
			]),
		'too-few-actuals',
		'缺少 2022、2023 年的实际值，无法累计；也可写截至当年的“累计10.1”（程序里 cumulative: true）',
		'the actuals of 2022, 2023 are missing, so they cannot be added up; or write the sum so far, 累计10.1 (cumulative: true)',
		{ argument: 'actuals', received: [2022, 2023] },
	],
	[
		'a rate for a sum',
		() => assess(sum, [{ year: 2021, rate: 0.1 }]),
		'unit-mismatch',
		'2021 年的实际值是增速，而目标是规划期累计值，不能相比',
		"the actual of 2021 is a rate, but the target is a sum over the plan's years",
		{ argument: 'actuals', received: 'rate' },
	],
	[
		'a sum for a level',
		() => assess(fromTo(10, 20), [{ year: 2022, value: 5, cumulative: true }]),
		'unit-mismatch',
		'2022 年的实际值是累计值，而目标不是累计值，不能相比',
		"the actual of 2022 is a sum, but the target is not a sum over the plan's years",
		{ argument: 'actuals', received: 'sum' },
	],
	[
		'rates with a year missing',
		() =>
			assess(grown, [
				{ year: 2021, rate: 0.1 },
				{ year: 2023, rate: 0.1 },
			]),
		'too-few-actuals',
		'缺少 2022 年的实际值，增速无法连乘；也可写“较2020年增长22%”（程序里 change）',
		'the actuals of 2022 are missing, so rates cannot be chained; or write 较2020年增长22% (change)',
		{ argument: 'actuals', received: [2022] },
	],
	[
		'a rate that cannot be',
		() => assess(grown, [{ year: 2021, rate: -2 }]),
		'sign-change',
		'参数 rate 是分数（15% 写作 0.15），应大于 −1，收到的是 -2',
		'rate is a fraction (15 % is 0.15) and should be above −1, but -2 came',
		{ argument: 'actuals', received: -2 },
	],
	[
		'a rate without a level to start from',
		() => assess(unbased, [{ year: 2021, rate: 0.1 }]),
		'no-baseline',
		'临江 2021–2025 的“虚构指标”没有给出 2020 年的基期值，规划写的是：1（2025年）；自己有 2020 年的值，可作为 baseline 给 PATH、PROGRESS、STATUS',
		'“Invented indicator” of Linjiang 2021–2025 has no baseline for 2020; the plan states: 1 (2025); your own value for 2020 can be given to PATH, PROGRESS and STATUS as baseline',
		{ stated: '1（2025年）', period: { start: 2020, end: 2025 } },
	],
	[
		'a value and a rate without a level to start from',
		() =>
			assess(grown, [
				{ year: 2021, value: 530 },
				{ year: 2022, rate: 0.1 },
			]),
		'no-baseline',
		'临江 2021–2025 的“虚构指标”没有给出 2020 年的基期值，规划写的是：1（2025年）；自己有 2020 年的值，可作为 baseline 给 PATH、PROGRESS、STATUS（只知增速时用指数 100）',
		'“Invented indicator” of Linjiang 2021–2025 has no baseline for 2020; the plan states: 1 (2025); your own value for 2020 can be given to PATH, PROGRESS and STATUS as baseline (an index of 100 where only growth is known)',
		{ stated: '1（2025年）', period: { start: 2020, end: 2025 } },
	],
	[
		'a rate that is no number',
		() => assess(grown, [{ year: 2021, rate: Number.NaN }]),
		'not-a-number',
		'参数 rate 应为有限的数字，收到的是 NaN',
		'rate should be a finite number, but NaN came',
		{ argument: 'rate' },
	],
	[
		'a change that is no number',
		() => assess(grown, [{ year: 2021, change: Number.NaN }]),
		'not-a-number',
		'参数 change 应为有限的数字，收到的是 NaN',
		'change should be a finite number, but NaN came',
		{ argument: 'change' },
	],
	[
		'a threshold that is no number',
		() => assess(fromTo(10, 20), yearly([11]), { thresholds: { band: Number.NaN } }),
		'not-a-number',
		'参数 band 应为有限的数字，收到的是 NaN',
		'band should be a finite number, but NaN came',
		{ argument: 'band' },
	],
];

/** Where it cannot be assessed at all, or where there is a course and no word for it. */
describe('why there is no word is said in both languages', () => {
	test.each(refusals)('%s', (_, ask, code, zh, en, facts) => {
		if (facts === undefined) {
			expect(ask().status).toEqual({ code, messages: { zh, en } });
			return;
		}
		const error = refusal(ask);
		expect([error.code, error.messages.zh, error.messages.en]).toEqual([code, zh, en]);
		expect({ ...error.facts }).toMatchObject(facts);
	});
});

describe('a method tells what it is in both languages', () => {
	const chinese = /\p{Script=Han}/u;

	test.each(Object.entries(methods))('%s', (_, { name, description, formula, source, words }) => {
		for (const { zh, en } of [description, source]) {
			expect(zh).toMatch(chinese);
			expect(en).toMatch(/[a-z]{3}/);
		}
		for (const { zh, en } of [name, ...Object.values(words)]) {
			expect(zh).not.toBe('');
			expect(en).toMatch(/^[A-Z]/);
		}
		expect(formula).toMatch(/÷/);
	});
});
