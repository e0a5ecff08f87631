import { expect, test } from 'vitest';
import { fromTo, promise, towards } from '../../test/course.js';
import { plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import type { Claim } from '../model/claim.js';
import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { AlsoStated, Measure, Target } from '../model/target.js';
import { audit } from './audit.js';
import type { Finding } from './finding.js';

const section = ['一、发展基础'];
const name = { zh: '事实', en: 'Fact' };
const printed = (wording: string) => ({ section, wording });
const why = { zh: '口径不明', en: 'scope not said' };
const doubts = [why, { zh: '年份不明', en: 'year not said' }];

const planOf = (
	indicators: readonly Indicator[],
	observations: readonly Observation[] = [],
	claims: readonly Claim[] = [],
): Plan => ({ ...plan, claims, observations, indicators });

const contracts = (wording: string, unit = '亿元'): Indicator => ({
	...fromTo(Number(wording), 90),
	unit,
});

const target = (measure: Measure, wording: string, more: Partial<Target> = {}): Target =>
	({ ...promise(measure), source: printed(wording), ...more }) as Target;

const level = (value: number, more: object = {}) =>
	target({ kind: 'level', value }, String(value), more);
const yearly = { kind: 'growth', rate: 0.08, mode: 'average', baseYear: 2020 } as const;

const also = (
	comparator: Target['comparator'],
	strength: Target['strength'],
	wording: string,
	value?: number,
): AlsoStated => ({
	comparator,
	strength,
	source: printed(wording),
	...(value === undefined ? {} : { value }),
});

const fact: Observation = {
	...{ id: 'fact', name, value: 80.75, unit: '亿元', year: 2020, indicator: 'invented' },
	source: printed('80.75亿元'),
};

const observed = (id: string, wording: string, more: Partial<Observation> = {}): Observation => ({
	...{ id, name, value: Number.parseFloat(wording), unit: '家', year: 2020 },
	source: printed(wording),
	...more,
});

const claim = { id: 'claim', name: { zh: '主张', en: 'Claim' }, source: printed('合计') };

const doubled = {
	kind: 'target-multiple',
	indicator: 'invented',
	factor: { value: 2, wording: '翻番' },
} as const;

/** All that a finding tells, its sources by what is printed there. */
function told({ why, readings, range, sources, name: _, ...rest }: Finding) {
	return {
		...rest,
		why: why && [why.zh, why.en],
		...(range ? { range: [range.min.toFixed(4), range.max.toFixed(4)] } : {}),
		...(readings ? { readings: readings.map(({ zh, en }) => `${zh}/${en}`) } : {}),
		sources: sources.map((source) =>
			'wording' in source ? source.wording : source.section.join(),
		),
	};
}

const findings: readonly (readonly [string, Plan, readonly object[]])[] = [
	[
		'fact rounds',
		planOf([contracts('80.8')], [fact]),
		[
			{
				rule: 'baseline-restated',
				subject: 'fact',
				verdict: 'holds-by-rounding',
				computed: 80.75,
				printed: ['80.75亿元', '80.8'],
				why: ['80.75 亿元 · 80.8 亿元', '80.75 亿元 · 80.8 亿元'],
				sources: ['80.75亿元', '二、主要目标'],
			},
		],
	],
	[
		'fact same',
		planOf([contracts('80.75')], [fact]),
		[
			{
				rule: 'baseline-restated',
				subject: 'fact',
				verdict: 'holds',
				computed: 80.75,
				printed: ['80.75亿元', '80.75'],
				why: ['80.75 亿元 · 80.75 亿元', '80.75 亿元 · 80.75 亿元'],
				sources: ['80.75亿元', '二、主要目标'],
			},
		],
	],
	[
		'fact other unit, same number',
		planOf([contracts('80.75')], [{ ...fact, unit: '万元', source: printed('80.75万元') }]),
		[
			{
				rule: 'baseline-restated',
				subject: 'fact',
				verdict: 'conflicts',
				computed: 80.75,
				printed: ['80.75万元', '80.75'],
				why: ['80.75 万元 · 80.75 亿元', '80.75 万元 · 80.75 亿元'],
				sources: ['80.75万元', '二、主要目标'],
			},
		],
	],
	[
		'fact in another unit',
		planOf(
			[contracts('80.75')],
			[{ ...fact, value: 807500, unit: '万元', source: printed('807500万元') }],
		),
		[
			{
				rule: 'baseline-restated',
				subject: 'fact',
				verdict: 'holds',
				computed: 807500,
				printed: ['807500万元', '80.75'],
				why: ['807500 万元 · 80.75 亿元', '807500 万元 · 80.75 亿元'],
				sources: ['807500万元', '二、主要目标'],
			},
		],
	],
	[
		'fact no unit',
		planOf([{ ...fromTo(80.75, 90) }], [{ ...fact, unit: '亿元' }]),
		[
			{
				rule: 'baseline-restated',
				subject: 'fact',
				verdict: 'holds',
				computed: 80.75,
				printed: ['80.75亿元', '80.75'],
				why: ['80.75 亿元 · 80.75', '80.75 亿元 · 80.75'],
				sources: ['80.75亿元', '二、主要目标'],
			},
		],
	],
	[
		'fact incomparable',
		planOf([contracts('80.75', '家')], [fact]),
		[
			{
				rule: 'baseline-restated',
				subject: 'fact',
				verdict: 'not-checkable',
				printed: ['80.75亿元', '80.75'],
				why: [
					'亿元 与 家 不是同一种量，不能换算',
					'亿元 and 家 measure different things and cannot be converted',
				],
				sources: ['80.75亿元', '二、主要目标'],
			},
		],
	],
	[
		'fact same, in words that hold two numerals',
		planOf([contracts('80.75')], [{ ...fact, source: printed('80亿7500万元') }]),
		[
			{
				rule: 'baseline-restated',
				subject: 'fact',
				verdict: 'holds',
				computed: 80.75,
				printed: ['80亿7500万元', '80.75'],
				why: ['80.75 亿元 · 80.75 亿元', '80.75 亿元 · 80.75 亿元'],
				sources: ['80亿7500万元', '二、主要目标'],
			},
		],
	],
	['fact without a baseline', planOf([towards(level(90))], [fact]), []],
	[
		'fact doubts',
		planOf([contracts('80.75')], [{ ...fact, doubts }]),
		[
			{
				rule: 'baseline-restated',
				subject: 'fact',
				verdict: 'not-checkable',
				printed: ['80.75亿元', '80.75'],
				why: ['口径不明；年份不明', 'scope not said; year not said'],
				readings: ['事实/Fact', '虚构指标/Invented indicator'],
				sources: ['80.75亿元', '二、主要目标'],
			},
		],
	],
	[
		'restated conflict',
		planOf([
			towards(level(1000, { alsoStated: [also('gt', 'aspirational', '突破1200家', 1200)] })),
		]),
		[
			{
				rule: 'target-restated',
				subject: 'invented',
				verdict: 'conflicts',
				computed: 1200,
				printed: ['突破1200家', '1000'],
				why: [
					'1200 ≠ 1000；高于 ≠ 不低于；力争 ≠ 确定',
					'1200 ≠ 1000; more than ≠ at least; aspirational ≠ firm',
				],
				sources: ['突破1200家', '1000'],
			},
		],
	],
	[
		'restated in whole things',
		planOf([
			towards(level(1000, { alsoStated: [also('gte', 'firm', '1200家', 1200)] }), { unit: '家' }),
		]),
		[
			{
				rule: 'target-restated',
				subject: 'invented',
				verdict: 'conflicts',
				computed: 1200,
				printed: ['1200家', '1000'],
				why: ['1200 ≠ 1000', '1200 ≠ 1000'],
				sources: ['1200家', '1000'],
			},
		],
	],
	[
		'restated agrees',
		planOf([towards(level(1000, { alsoStated: [also('gte', 'firm', '1000家')] }))]),
		[
			{
				rule: 'target-restated',
				subject: 'invented',
				verdict: 'holds',
				printed: ['1000家', '1000'],
				why: ['1000家 · 1000', '1000家 · 1000'],
				sources: ['1000家', '1000'],
			},
		],
	],
	[
		'restated rounds',
		planOf([
			towards(
				target({ kind: 'level', value: 80.8 }, '80.8', {
					alsoStated: [also('gte', 'firm', '80.75', 80.75)],
				}),
			),
		]),
		[
			{
				rule: 'target-restated',
				subject: 'invented',
				verdict: 'holds-by-rounding',
				computed: 80.75,
				printed: ['80.75', '80.8'],
				why: ['80.75 · 80.8', '80.75 · 80.8'],
				sources: ['80.75', '80.8'],
			},
		],
	],
	[
		'restated growth',
		planOf([towards(target(yearly, '8%', { alsoStated: [also('gte', 'firm', '8.1%', 0.081)] }))]),
		[
			{
				rule: 'target-restated',
				subject: 'invented',
				verdict: 'conflicts',
				computed: 0.081,
				printed: ['8.1%', '8%'],
				why: ['0.081 ≠ 0.08', '0.081 ≠ 0.08'],
				sources: ['8.1%', '8%'],
			},
		],
	],
	[
		'readings',
		planOf([
			towards(
				target({ kind: 'level', value: 400, cumulative: true }, '400', {
					readings: [
						{ kind: 'level', value: 400, why },
						{ kind: 'level', value: 400, why: { zh: '年份不明', en: 'year not said' } },
					],
				}),
			),
		]),
		[
			{
				rule: 'several-readings',
				subject: 'invented',
				verdict: 'not-checkable',
				printed: ['400'],
				why: ['口径不明；年份不明', 'scope not said; year not said'],
				readings: [
					"采用的读法：达到（规划期累计） 400/the reading taken: level (sum over the plan's years) 400",
					'口径不明/scope not said',
					'年份不明/year not said',
				],
				sources: ['400'],
			},
		],
	],
	[
		'readings plain',
		planOf([
			towards(
				target({ kind: 'level', value: 400 }, '400', {
					readings: [{ kind: 'level', value: 400, why }],
				}),
			),
		]),
		[
			{
				rule: 'several-readings',
				subject: 'invented',
				verdict: 'not-checkable',
				printed: ['400'],
				why: ['口径不明', 'scope not said'],
				readings: ['采用的读法：达到 400/the reading taken: level 400', '口径不明/scope not said'],
				sources: ['400'],
			},
		],
	],
	[
		'readings growth',
		planOf([towards(target(yearly, '8%', { readings: [{ kind: 'level', value: 400, why }] }))]),
		[
			{
				rule: 'several-readings',
				subject: 'invented',
				verdict: 'not-checkable',
				printed: ['8%'],
				why: ['口径不明', 'scope not said'],
				readings: ['采用的读法：增长率 8%/the reading taken: growth 8%', '口径不明/scope not said'],
				sources: ['8%'],
			},
		],
	],
	[
		'sum and year fact',
		planOf([], [observed('sum', '500家', { since: 2016, sumOf: 'one' }), observed('one', '120家')]),
		[
			{
				rule: 'sum-and-year',
				subject: 'sum',
				verdict: 'not-checkable',
				computed: 100,
				printed: ['500家', '120家'],
				why: [
					'5 年合计 500，年均 100；2020 年 120，其余各年平均 95',
					'500 in 5 years is 100 a year; 120 in 2020 leaves 95 for each of the others',
				],
				sources: ['500家', '120家'],
			},
		],
	],
	[
		'sum below year',
		planOf([], [observed('sum', '100家', { since: 2016, sumOf: 'one' }), observed('one', '120家')]),
		[
			{
				rule: 'sum-and-year',
				subject: 'sum',
				verdict: 'conflicts',
				computed: 20,
				printed: ['100家', '120家'],
				why: [
					'5 年合计 100，年均 20；2020 年 120，其余各年平均 -5',
					'100 in 5 years is 20 a year; 120 in 2020 leaves -5 for each of the others',
				],
				sources: ['100家', '120家'],
			},
		],
	],
	[
		'sum equals year',
		planOf([], [observed('sum', '120家', { since: 2016, sumOf: 'one' }), observed('one', '120家')]),
		[
			{
				rule: 'sum-and-year',
				subject: 'sum',
				verdict: 'not-checkable',
				computed: 24,
				printed: ['120家', '120家'],
				why: [
					'5 年合计 120，年均 24；2020 年 120，其余各年平均 0',
					'120 in 5 years is 24 a year; 120 in 2020 leaves 0 for each of the others',
				],
				sources: ['120家', '120家'],
			},
		],
	],
	[
		'sum of one year',
		planOf([], [observed('sum', '500家', { since: 2020, sumOf: 'one' }), observed('one', '120家')]),
		[],
	],
	[
		'sum of unknown',
		planOf(
			[],
			[observed('sum', '500家', { since: 2016, sumOf: 'none' }), observed('one', '120家')],
		),
		[],
	],
	[
		'sum in other unit',
		planOf(
			[],
			[
				observed('sum', '500家', { since: 2016, sumOf: 'one' }),
				observed('one', '120家', { unit: '万家' }),
			],
		),
		[],
	],
	[
		'sum without since',
		planOf([], [observed('sum', '500家', { sumOf: 'one' }), observed('one', '120家')]),
		[],
	],
	[
		'target sum',
		planOf([{ ...fromTo(130, 400), targets: [level(400, { cumulative: true })] }]),
		[
			{
				rule: 'sum-and-year',
				subject: 'invented',
				verdict: 'not-checkable',
				computed: 80,
				printed: ['400', '130'],
				why: [
					'若 400 是 5 年合计，年均只有 80，少于 2020 年的 130',
					'if 400 is the sum of 5 years, that is only 80 a year, less than the 130 of 2020',
				],
				sources: ['400', '二、主要目标'],
			},
		],
	],
	[
		'target sum as much',
		planOf([{ ...fromTo(80, 400), targets: [level(400, { cumulative: true })] }]),
		[],
	],
	[
		'target sum in a reading',
		planOf([
			{
				...fromTo(130, 400),
				targets: [level(400, { readings: [{ kind: 'level', value: 400, cumulative: true, why }] })],
			},
		]),
		[
			{
				rule: 'several-readings',
				subject: 'invented',
				verdict: 'not-checkable',
				printed: ['400'],
				why: ['口径不明', 'scope not said'],
				readings: ['采用的读法：达到 400/the reading taken: level 400', '口径不明/scope not said'],
				sources: ['400'],
			},
			{
				rule: 'sum-and-year',
				subject: 'invented',
				verdict: 'not-checkable',
				computed: 80,
				printed: ['400', '130'],
				why: [
					'若 400 是 5 年合计，年均只有 80，少于 2020 年的 130',
					'if 400 is the sum of 5 years, that is only 80 a year, less than the 130 of 2020',
				],
				sources: ['400', '二、主要目标'],
			},
		],
	],
	['target no sum', planOf([{ ...fromTo(130, 400), targets: [level(400)] }]), []],
	[
		'target sum with decimals',
		planOf([{ ...fromTo(130, 400), targets: [level(400.25, { cumulative: true })] }]),
		[
			{
				rule: 'sum-and-year',
				subject: 'invented',
				verdict: 'not-checkable',
				computed: 80.05,
				printed: ['400.25', '130'],
				why: [
					'若 400.25 是 5 年合计，年均只有 80.05，少于 2020 年的 130',
					'if 400.25 is the sum of 5 years, that is only 80.05 a year, less than the 130 of 2020',
				],
				sources: ['400.25', '二、主要目标'],
			},
		],
	],
	[
		'rate that a reading takes for a sum',
		planOf([
			{
				...fromTo(130, 400),
				targets: [
					target(yearly, '8%', {
						readings: [{ kind: 'level', value: 400, cumulative: true, why }],
					}),
				],
			},
		]),
		[
			{
				rule: 'several-readings',
				subject: 'invented',
				verdict: 'not-checkable',
				printed: ['8%'],
				why: ['口径不明', 'scope not said'],
				readings: ['采用的读法：增长率 8%/the reading taken: growth 8%', '口径不明/scope not said'],
				sources: ['8%'],
			},
		],
	],
	[
		'one year, a level and a rate',
		planOf([
			{
				...fromTo(2551.7, 2347.6),
				targets: [
					level(2347.6),
					target({ kind: 'growth', rate: -0.08, mode: 'total', baseYear: 2020 }, '下降8%'),
				],
			},
		]),
		[
			{
				rule: 'targets-of-one-year',
				subject: 'invented',
				verdict: 'holds-by-rounding',
				computed: 2347.564,
				range: ['2334.8055', '2360.3225'],
				printed: ['2347.6', '下降8%'],
				why: ['2347.6 = 2347.6 · 下降8% = 2348', '2347.6 = 2347.6 · 下降8% = 2348'],
				sources: ['2347.6', '下降8%'],
			},
		],
	],
	[
		'one year, a level that a rate gives to the last digit but one',
		planOf([{ ...fromTo(5e8, 734664038.4), targets: [level(734664038.4), target(yearly, '8%')] }]),
		[
			{
				rule: 'targets-of-one-year',
				subject: 'invented',
				verdict: 'holds',
				computed: 5e8 * 1.08 ** 5,
				range: ['717814663.0859', '751828345.0891'],
				printed: ['734664038.4', '8%'],
				why: [
					'734664038.4 = 734664038.4 · 8% = 734664038',
					'734664038.4 = 734664038.4 · 8% = 734664038',
				],
				sources: ['734664038.4', '8%'],
			},
		],
	],
	[
		'one year, two ways to say none',
		planOf([{ ...fromTo(5, 0), targets: [level(0), target({ kind: 'maintain', bound: 0 }, '0')] }]),
		[
			{
				rule: 'targets-of-one-year',
				subject: 'invented',
				verdict: 'holds',
				computed: 0,
				range: ['-0.5000', '0.5000'],
				printed: ['0', '0'],
				why: ['0 = 0 · 0 = 0', '0 = 0 · 0 = 0'],
				sources: ['0', '0'],
			},
		],
	],
	[
		'claim share',
		planOf(
			[],
			[
				observed('part', '829.92亿元', { unit: '亿元' }),
				observed('whole', '10912.97亿元', { unit: '亿元' }),
			],
			[
				{
					...claim,
					kind: 'share',
					part: 'part',
					whole: 'whole',
					share: { value: 7.6, wording: '7.6%' },
				},
			],
		),
		[
			{
				rule: 'share',
				subject: 'claim',
				verdict: 'holds',
				computed: 7.604895825792612,
				range: ['7.6048', '7.6049'],
				printed: ['7.6%'],
				why: ['829.92 / 10912.97 = 7.6049%', '829.92 / 10912.97 = 7.6049%'],
				sources: ['合计'],
			},
		],
	],
	[
		'claim share off',
		planOf(
			[],
			[
				observed('part', '829.92亿元', { unit: '亿元', doubts }),
				observed('whole', '10912.97亿元', { unit: '亿元' }),
			],
			[
				{
					...claim,
					kind: 'share',
					part: 'part',
					whole: 'whole',
					share: { value: 9, wording: '9%' },
				},
			],
		),
		[
			{
				rule: 'share',
				subject: 'claim',
				verdict: 'conflicts',
				computed: 7.604895825792612,
				range: ['7.6048', '7.6049'],
				printed: ['9%'],
				why: ['829.92 / 10912.97 = 7.6049%', '829.92 / 10912.97 = 7.6049%'],
				sources: ['合计'],
			},
		],
	],
	[
		'claim in units that are not one',
		planOf(
			[],
			[observed('a', '12家'), observed('all', '12亿元', { unit: '亿元' })],
			[{ ...claim, kind: 'sum', parts: ['a'], total: 'all' }],
		),
		[
			{
				rule: 'sum',
				subject: 'claim',
				verdict: 'not-checkable',
				printed: ['合计'],
				why: [
					'家 与 亿元 不是同一种量，不能换算',
					'家 and 亿元 measure different things and cannot be converted',
				],
				sources: ['合计'],
			},
		],
	],
	[
		'claim in one unit, known or not, with a caveat',
		planOf(
			[],
			[observed('a', '12级', { unit: '级' }), observed('all', '12级', { unit: '级' })],
			[{ ...claim, kind: 'sum', parts: ['a'], total: 'all', caveat: why }],
		),
		[
			{
				rule: 'sum',
				subject: 'claim',
				verdict: 'holds',
				computed: 12,
				range: ['11.5000', '12.5000'],
				printed: ['12级'],
				why: ['12 = 12；口径不明', '12 = 12; scope not said'],
				sources: ['合计'],
			},
		],
	],
	[
		'claim of a multiple',
		planOf([{ ...fromTo(32.2, 64.5), targets: [level(64.5)] }], [], [{ ...claim, ...doubled }]),
		[
			{
				rule: 'target-multiple',
				subject: 'claim',
				verdict: 'holds-by-rounding',
				computed: 64.5 / 32.2,
				range: ['1.9984', '2.0078'],
				printed: ['翻番'],
				why: ['64.5 / 32.2 = 2.003', '64.5 / 32.2 = 2.003'],
				sources: ['合计'],
			},
		],
	],
	[
		'claim of a multiple, by the last of two horizons',
		planOf(
			[{ ...fromTo(32.2, 64.5), targets: [level(50, { year: 2023 }), level(64.5)] }],
			[],
			[{ ...claim, ...doubled }],
		),
		[
			{
				rule: 'target-multiple',
				subject: 'claim',
				verdict: 'holds-by-rounding',
				computed: 64.5 / 32.2,
				range: ['1.9984', '2.0078'],
				printed: ['翻番'],
				why: ['64.5 / 32.2 = 2.003', '64.5 / 32.2 = 2.003'],
				sources: ['合计'],
			},
		],
	],
	[
		'claim of a multiple, where the target is one',
		planOf(
			[
				{
					...fromTo(32.2, 64.4),
					targets: [target({ kind: 'multiple', factor: 2, baseYear: 2020 }, '翻番')],
				},
			],
			[],
			[{ ...claim, ...doubled }],
		),
		[
			{
				rule: 'target-multiple',
				subject: 'claim',
				verdict: 'holds',
				computed: 2,
				range: ['1.9969', '2.0031'],
				printed: ['翻番'],
				why: ['64.4 / 32.2 = 2', '64.4 / 32.2 = 2'],
				sources: ['合计'],
			},
		],
	],
	[
		'claim sum',
		planOf(
			[],
			[observed('a', '12家'), observed('b', '31家'), observed('all', '43家')],
			[{ ...claim, kind: 'sum', parts: ['a', 'b'], total: 'all' }],
		),
		[
			{
				rule: 'sum',
				subject: 'claim',
				verdict: 'holds',
				computed: 43,
				range: ['43.0000', '43.0000'],
				printed: ['43家'],
				why: ['12 + 31 = 43', '12 + 31 = 43'],
				sources: ['合计'],
			},
		],
	],
	[
		'claim sum off',
		planOf(
			[],
			[observed('a', '12家'), observed('b', '31家'), observed('all', '50家')],
			[{ ...claim, kind: 'sum', parts: ['a', 'b'], total: 'all' }],
		),
		[
			{
				rule: 'sum',
				subject: 'claim',
				verdict: 'conflicts',
				computed: 43,
				range: ['43.0000', '43.0000'],
				printed: ['50家'],
				why: ['12 + 31 = 43', '12 + 31 = 43'],
				sources: ['合计'],
			},
		],
	],
];

test.each(findings)('%s', (_, given, expected) => {
	expect(audit(given).map(told)).toStrictEqual(expected);
});

test('a part that the plan does not have is named', () => {
	const sum = { ...claim, kind: 'sum', parts: ['a'], total: 'all' } as const;
	expect(refusal(() => audit(planOf([], [observed('all', '50家')], [sum])))).toMatchObject({
		code: 'unknown-indicator',
		messages: { zh: '规划中没有 a', en: 'the plan has no a' },
		facts: { argument: 'claim', received: 'a' },
	});
});
