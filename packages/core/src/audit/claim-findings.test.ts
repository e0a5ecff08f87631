import { expect, test } from 'vitest';
import { fromTo } from '../../test/course.js';
import {
	type Case,
	claim,
	doubled,
	doubts,
	level,
	observed,
	planOf,
	target,
	told,
	why,
} from '../../test/findings.js';
import { refusal } from '../../test/refusal.js';
import { audit } from './audit.js';

const findings: readonly Case[] = [
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
