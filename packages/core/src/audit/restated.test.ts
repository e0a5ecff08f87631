import { expect, test } from 'vitest';
import { fromTo, towards } from '../../test/course.js';
import {
	also,
	type Case,
	contracts,
	doubts,
	fact,
	level,
	planOf,
	printed,
	target,
	told,
	why,
	yearly,
} from '../../test/findings.js';
import { audit } from './audit.js';

const findings: readonly Case[] = [
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
];

test.each(findings)('%s', (_, given, expected) => {
	expect(audit(given).map(told)).toStrictEqual(expected);
});
