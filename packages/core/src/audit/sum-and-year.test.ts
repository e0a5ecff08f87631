import { expect, test } from 'vitest';
import { fromTo } from '../../test/course.js';
import {
	type Case,
	level,
	observed,
	planOf,
	target,
	told,
	why,
	yearly,
} from '../../test/findings.js';
import { audit } from './audit.js';

const findings: readonly Case[] = [
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
];

test.each(findings)('%s', (_, given, expected) => {
	expect(audit(given).map(told)).toStrictEqual(expected);
});
