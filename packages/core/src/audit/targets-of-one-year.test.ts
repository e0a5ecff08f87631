import { expect, test } from 'vitest';
import { fromTo } from '../../test/course.js';
import { type Case, level, planOf, target, told, yearly } from '../../test/findings.js';
import { audit } from './audit.js';

const findings: readonly Case[] = [
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
];

test.each(findings)('%s', (_, given, expected) => {
	expect(audit(given).map(told)).toStrictEqual(expected);
});
