import { describe, expect, test } from 'vitest';
import { fromTo, promise, towards } from '../../test/course.js';
import { refusal } from '../../test/refusal.js';
import type { ErrorCode, ErrorFacts } from '../error/plan-error.js';
import type { Indicator } from '../model/indicator.js';
import type { Measure, Target } from '../model/target.js';
import { baseline } from './baseline.js';
import { growth } from './growth.js';
import { type PathMethod, path } from './path.js';
import { target } from './target.js';

const section = ['二、主要目标'];
const yearly = { kind: 'growth', rate: 0.1, mode: 'average', baseYear: 2020 } as const;

const printed = (measure: Measure, wording: string, terms: Partial<Target> = {}): Target =>
	({ ...promise(measure), source: { section, wording }, ...terms }) as Target;

const from = (value: number) => ({ baseline: { year: 2020, value, wording: String(value) } });

/** From 30, an amount in a unit of its own. */
const inc = (unit: string | undefined, amountIn: string | undefined, amount = 5): Indicator =>
	towards(
		printed({ kind: 'increment', amount, ...(amountIn ? { unit: amountIn } : {}) }, '提高5'),
		{ ...(unit ? { unit } : {}), ...from(30) },
	);

const { baseline: _, ...unbased } = fromTo(1, 2);

const refusals: readonly (readonly [
	what: string,
	ask: () => unknown,
	code: ErrorCode,
	zh: string,
	en: string,
	facts: ErrorFacts,
])[] = [
	[
		'increment family',
		() => target(inc('家', '个百分点')),
		'unit-mismatch',
		'个百分点 与 家 不是同一种量，不能换算',
		'个百分点 and 家 measure different things and cannot be converted',
		{ argument: 'to', received: '家' },
	],
	[
		'percent amount of 家',
		() => target(inc('%', '家')),
		'unit-mismatch',
		'家 与 % 不是同一种量，不能换算',
		'家 and % measure different things and cannot be converted',
		{ argument: 'to', received: '%' },
	],
	[
		'permille',
		() => target(inc('‰', '家')),
		'unit-mismatch',
		'家 与 ‰ 不是同一种量，不能换算',
		'家 and ‰ measure different things and cannot be converted',
		{ argument: 'to', received: '‰' },
	],
	[
		'no unit',
		() => target(inc(undefined, '家')),
		'unit-mismatch',
		'指标没有单位，增量的单位却是 家',
		'the indicator has no unit, but its increment is in 家',
		{ argument: 'unit', received: '家' },
	],
	[
		'increment overflow',
		() => target(towards(printed({ kind: 'increment', amount: 1e308 }, '1e308'), from(1e308))),
		'overflow',
		'target 的结果超出可表示的数值范围',
		'the result of target is beyond the range of numbers',
		{ argument: 'target' },
	],
	[
		'perYear overflow',
		() => target(towards(printed({ kind: 'perYear', amount: 1e308 }, '1e308'))),
		'overflow',
		'target 的结果超出可表示的数值范围',
		'the result of target is beyond the range of numbers',
		{ argument: 'target' },
	],
	[
		'multiple overflow',
		() =>
			target(
				towards(printed({ kind: 'multiple', factor: 1e308, baseYear: 2020 }, '1e308'), from(1e308)),
			),
		'overflow',
		'target 的结果超出可表示的数值范围',
		'the result of target is beyond the range of numbers',
		{ argument: 'target' },
	],
	[
		'growth from 0',
		() => target(towards(printed(yearly, '10%'), from(0))),
		'zero-baseline',
		'基期值为 0，增长率和倍数没有意义',
		'growth and multiples have no meaning from a baseline of 0',
		{ argument: 'baseline', received: 0 },
	],
	[
		'growth from −5',
		() =>
			target(towards(printed({ kind: 'multiple', factor: 2, baseYear: 2020 }, '翻一番'), from(-5))),
		'sign-change',
		'基期值为 -5，增长率和倍数没有意义',
		'growth and multiples have no meaning from a baseline of -5',
		{ argument: 'baseline', received: -5 },
	],
	[
		'no baseline',
		() => baseline(unbased),
		'no-baseline',
		'临江 2021–2025 的“虚构指标”没有给出 2020 年的基期值，规划写的是：1（2025年）',
		'“Invented indicator” of Linjiang 2021–2025 has no baseline for 2020; the plan states: 1 (2025)',
		{ stated: '1（2025年）', period: { start: 2020, end: 2025 } },
	],
	[
		'no baseline level',
		() => growth(unbased),
		'no-baseline',
		'临江 2021–2025 的“虚构指标”没有给出 2020 年的基期值，规划写的是：1（2025年）；自己有 2020 年的值，可作为 baseline 给 PATH、PROGRESS、STATUS',
		'“Invented indicator” of Linjiang 2021–2025 has no baseline for 2020; the plan states: 1 (2025); your own value for 2020 can be given to PATH, PROGRESS and STATUS as baseline',
		{ stated: '1（2025年）', period: { start: 2020, end: 2025 } },
	],
	[
		'no baseline growth',
		() => target(towards(printed(yearly, '年均增长10%'))),
		'no-baseline',
		'临江 2021–2025 的“虚构指标”没有给出 2020 年的基期值，规划写的是：年均增长10%（2025年）；自己有 2020 年的值，可作为 baseline 给 PATH、PROGRESS、STATUS（只知增速时用指数 100）',
		'“Invented indicator” of Linjiang 2021–2025 has no baseline for 2020; the plan states: 年均增长10% (2025); your own value for 2020 can be given to PATH, PROGRESS and STATUS as baseline (an index of 100 where only growth is known)',
		{ stated: '年均增长10%（2025年）', period: { start: 2020, end: 2025 } },
	],
	[
		'not stated base year',
		() => target(fromTo(1, 2), 2020),
		'not-stated',
		'临江 2021–2025 的“虚构指标”没有写明 2020 年的目标，规划写的是：1（2025年）；2020 年是基期，见 BASELINE',
		'“Invented indicator” of Linjiang 2021–2025 states no target for 2020; the plan states: 1 (2025); 2020 is the base year, see BASELINE',
		{ argument: 'year', received: 2020, stated: '1（2025年）', period: { start: 2020, end: 2025 } },
	],
	[
		'not stated',
		() => target(fromTo(1, 2), 2022),
		'not-stated',
		'临江 2021–2025 的“虚构指标”没有写明 2022 年的目标，规划写的是：1（2025年）；推算值见 PATH',
		'“Invented indicator” of Linjiang 2021–2025 states no target for 2022; the plan states: 1 (2025); for an interpolated value see PATH',
		{ argument: 'year', received: 2022, stated: '1（2025年）', period: { start: 2020, end: 2025 } },
	],
	[
		'out',
		() => target(fromTo(1, 2), 2026),
		'year-out-of-period',
		'临江 2021–2025 的“虚构指标”的年份应在 2020—2025 之间，收到的是 2026',
		'the year for “Invented indicator” of Linjiang 2021–2025 should be within 2020–2025, but 2026 came',
		{ argument: 'year', received: 2026, period: { start: 2020, end: 2025 } },
	],
	[
		'inferred, two',
		() =>
			target(
				{
					...towards(
						printed({ kind: 'increment', amount: 100, unit: '家' }, '新增100', {
							yearStated: false,
						}),
					),
					unit: '户',
					targets: [
						printed({ kind: 'increment', amount: 100, unit: '家' }, '新增100', {
							yearStated: false,
						}),
						printed({ kind: 'range', min: 1, max: 2 }, '1—2', { year: 2024 }),
						printed({ kind: 'level', value: 7 }, '7户', { year: 2023 }),
					],
				},
				2022,
			),
		'not-stated',
		'临江 2021–2025 的“虚构指标”没有写明 2022 年的目标，规划写的是：新增100 家（2025年，推定）；1—2 户（2024年）；7户（2023年）；推算值见 PATH',
		'“Invented indicator” of Linjiang 2021–2025 states no target for 2022; the plan states: 新增100 家 (2025, inferred); 1—2 户 (2024); 7户 (2023); for an interpolated value see PATH',
		{
			argument: 'year',
			received: 2022,
			stated: '新增100 家（2025年，推定）；1—2 户（2024年）；7户（2023年）',
			period: { start: 2020, end: 2025 },
		},
	],
	[
		'words',
		() => target(towards(printed({ kind: 'qualitative' }, '国内一流'), { unit: '家' })),
		'not-numeric',
		'临江 2021–2025 的“虚构指标”的目标不是数值，规划写的是：国内一流（2025年）',
		'the target of “Invented indicator” of Linjiang 2021–2025 is not a number; the plan states: 国内一流 (2025)',
		{ stated: '国内一流（2025年）' },
	],
	[
		'words and a number',
		() =>
			target(
				{
					...fromTo(1, 2),
					targets: [
						printed({ kind: 'qualitative' }, '一流', { year: 2024 }),
						printed({ kind: 'level', value: 2 }, '2'),
					],
				},
				2023,
			),
		'not-stated',
		'临江 2021–2025 的“虚构指标”没有写明 2023 年的目标，规划写的是：一流（2024年）；2（2025年）；推算值见 PATH',
		'“Invented indicator” of Linjiang 2021–2025 states no target for 2023; the plan states: 一流 (2024); 2 (2025); for an interpolated value see PATH',
		{
			argument: 'year',
			received: 2023,
			stated: '一流（2024年）；2（2025年）',
			period: { start: 2020, end: 2025 },
		},
	],
	[
		'sum growth',
		() =>
			growth(
				towards(printed({ kind: 'level', value: 400, cumulative: true }, '〔400〕'), {
					temporality: 'flow',
					unit: '家',
				}),
			),
		'zero-baseline',
		'临江 2021–2025 的“虚构指标”的目标是规划期累计值，从 0 开始，没有增长率：〔400〕 家（2025年）；路径见 PATH',
		"the target of “Invented indicator” of Linjiang 2021–2025 is a sum over the plan's years that starts at 0 and has no rate of growth: 〔400〕 家 (2025); for its way see PATH",
		{ argument: 'baseline', received: 0, stated: '〔400〕 家（2025年）' },
	],
	[
		'zero increment of a flow',
		() =>
			growth(
				towards(printed({ kind: 'increment', amount: 10 }, '新增10'), { temporality: 'flow' }),
			),
		'zero-baseline',
		'临江 2021–2025 的“虚构指标”的目标是规划期累计值，从 0 开始，没有增长率：新增10（2025年）；路径见 PATH',
		"the target of “Invented indicator” of Linjiang 2021–2025 is a sum over the plan's years that starts at 0 and has no rate of growth: 新增10 (2025); for its way see PATH",
		{ argument: 'baseline', received: 0, stated: '新增10（2025年）' },
	],
	[
		'geometric',
		() => path(fromTo(-1, 2), 2022, { method: 'geometric' }),
		'sign-change',
		'几何路径要求两端的值都大于 0，收到的是 -1 和 2；可用 linear',
		'a geometric path needs two values above 0, but -1 and 2 came; linear would do',
		{ argument: 'method', received: 'geometric' },
	],
	[
		'geometric to 0',
		() => path(fromTo(1, 0), 2022, { method: 'geometric' }),
		'sign-change',
		'几何路径要求两端的值都大于 0，收到的是 1 和 0；可用 linear',
		'a geometric path needs two values above 0, but 1 and 0 came; linear would do',
		{ argument: 'method', received: 'geometric' },
	],
	[
		'bad baseline',
		() => path(fromTo(1, 2), 2022, { baseline: { year: Number.NaN, value: 1 } }),
		'not-a-number',
		'参数 baseline 应为有限的数字，收到的是 NaN',
		'baseline should be a finite number, but NaN came',
		{ argument: 'baseline' },
	],
	[
		'bad value of a baseline with a year',
		() => path(fromTo(1, 2), 2022, { baseline: { year: 2020, value: Number.NaN } }),
		'not-a-number',
		'参数 baseline 应为有限的数字，收到的是 NaN',
		'baseline should be a finite number, but NaN came',
		{ argument: 'baseline' },
	],
	[
		'no such kind',
		() => target(fromTo(1, 2), 2025, { kind: 'perYear' }),
		'unknown-option',
		'参数 kind 应为 level 之一，收到的是 "perYear"',
		'kind should be one of level, but "perYear" came',
		{ argument: 'kind', received: 'perYear', options: ['level'] },
	],
	[
		'no such method',
		() => path(fromTo(1, 2), 2022, { method: 'cubic' as PathMethod }),
		'unknown-option',
		'参数 method 应为 linear、geometric 之一，收到的是 "cubic"',
		'method should be one of linear, geometric, but "cubic" came',
		{ argument: 'method', received: 'cubic', options: ['linear', 'geometric'] },
	],
	[
		'no years between',
		() => path(fromTo(1, 2), 2025, { baseline: { year: 2025, value: 1 } }),
		'period-not-positive',
		'参数 end − start 应大于 0 年，收到的是 0',
		'end − start should be more than 0 years, but 0 came',
		{ argument: 'end − start', received: 0 },
	],
	[
		'path overflow',
		() => path(fromTo(-1e308, 1e308), 2022),
		'overflow',
		'path 的结果超出可表示的数值范围',
		'the result of path is beyond the range of numbers',
		{ argument: 'path' },
	],
	[
		'bad baseline value',
		() => path(fromTo(1, 2), 2022, { baseline: Number.NaN }),
		'not-a-number',
		'参数 baseline 应为有限的数字，收到的是 NaN',
		'baseline should be a finite number, but NaN came',
		{ argument: 'baseline' },
	],
];

describe('a refusal says what the plan states, in both languages', () => {
	test.each(refusals)('%s', (_, ask, code, zh, en, facts) => {
		const error = refusal(ask);
		expect([error.code, error.messages.zh, error.messages.en]).toEqual([code, zh, en]);
		expect({ ...error.facts }).toMatchObject(facts);
	});
});

describe('an amount in a unit of its own', () => {
	test.each([
		['%', '个百分点', 35, '30 + 5'],
		['%', '百分点', 35, '30 + 5'],
		['%', '千分点', 30.5, '30 + 0.5'],
		['‰', '千分点', 35, '30 + 5'],
		['‰', '个千分点', 35, '30 + 5'],
		['家', '万家', 50_030, '30 + 50000'],
		['家', '家', 35, '30 + 5'],
		['级', '级', 35, '30 + 5'],
		['家', undefined, 35, '30 + 5'],
		[undefined, undefined, 35, '30 + 5'],
	])('an indicator in %s, an increment in %s', (unit, amountIn, value, formula) => {
		expect(target(inc(unit, amountIn))).toMatchObject({ value, formula });
	});

	test.each([
		[-5, 25, '30 − 5'],
		[0, 30, '30 + 0'],
	])('of %d', (amount, value, formula) => {
		expect(target(inc('家', undefined, amount))).toMatchObject({ value, formula });
	});
});

test.each([
	['%', 2],
	['‰', 2],
	['家', undefined],
])('growth of an indicator in %s in points a year', (unit, points) => {
	expect(growth({ ...fromTo(20, 30), unit }).points).toBe(points);
});

describe('a path through two horizons', () => {
	const two = (first: number, year: number): Indicator => ({
		...fromTo(1, 4),
		targets: [
			printed({ kind: 'level', value: first }, String(first), { year }),
			printed({ kind: 'level', value: 4 }, '4'),
		],
	});

	test.each([
		[2020, 1],
		[2023, 2],
		[2024, 3],
		[2025, 4],
	])('in %d is %d', (year, value) => expect(path(two(2, 2023), year).value).toBe(value));

	test('ends with the last, and says so', () => {
		expect(refusal(() => path(two(2, 2023), 2026)).facts.period).toEqual({
			start: 2020,
			end: 2025,
		});
	});

	test('of one year passes through the first', () => {
		expect(path(two(9, 2025), 2025).value).toBe(9);
	});

	test('a last level is met to the digit by either way', () => {
		expect(path(fromTo(0.3, 0.9), 2025).value).toBe(0.9);
		expect(path(fromTo(0.3, 0.9), 2025, { method: 'geometric' }).value).toBe(0.9);
	});

	test('of several in the first year, the first that is stated leads the way to the last', () => {
		const [first, last] = two(2, 2023).targets;
		const other = printed({ kind: 'level', value: 9 }, '9', { year: 2023 });
		const { value } = path(
			{ ...fromTo(1, 4), targets: [first, other, ...(last ? [last] : [])] },
			2024,
		);
		expect(value).toBe(3);
	});
});

describe('a path whose horizons start apart', () => {
	const sum = printed({ kind: 'level', value: 90, cumulative: true }, '〔90〕', { year: 2023 });
	const last = printed({ kind: 'level', value: 14 }, '14');
	const since = (year: number): Indicator => ({
		...fromTo(4, 14),
		baseline: { year, value: 4, wording: '4' },
		targets: [sum, last],
	});

	test.each([
		['of the same year', 2020, 12],
		['of another', 2015, 13],
	])('does not lead from a sum to a level with a baseline %s', (_, year, value) => {
		expect(path(since(year), 2024).value).toBeCloseTo(value, 12);
	});

	test('does not lead from one base year to another', () => {
		const rate = printed({ ...yearly, baseYear: 2018 }, '10%');
		const level = printed({ kind: 'level', value: 500 }, '500', { year: 2023 });
		const { value, from } = path(towards(rate, { targets: [level, rate] }), 2024, {
			baseline: 100,
		});
		expect(from).toEqual({ year: 2018, value: 100, origin: 'user' });
		expect(value).toBeCloseTo(100 * 1.1 ** 6, 9);
	});

	test('begins with the first of them', () => {
		expect(refusal(() => path(since(2015), 2014)).facts.period).toEqual({ start: 2015, end: 2025 });
	});
});

test('the ends of a path are known, also where no geometric way leads between them', () => {
	const at = (year: number) => path(fromTo(-1, 2), year, { method: 'geometric' }).value;
	expect([at(2020), at(2025)]).toEqual([-1, 2]);
});

describe('additions of a flow without a baseline', () => {
	const added = (amount: number) =>
		towards(printed({ kind: 'increment', amount }, `新增${amount}`), { temporality: 'flow' });

	test.each([0, 10])('%d are a sum that starts at 0', (amount) => {
		expect(target(added(amount)).value).toBe(amount);
		const from = { year: 2020, value: 0, origin: 'sum' };
		expect(path(added(amount), 2025)).toMatchObject({ value: amount, from });
	});

	test('also where the user says that it starts at 0', () => {
		const { from } = path(added(10), 2022, { baseline: 0 });
		expect(from).toEqual({ year: 2020, value: 0, origin: 'sum' });
	});
});
