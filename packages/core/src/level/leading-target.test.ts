import { expect, test } from 'vitest';
import { promise, towards } from '../../test/course.js';
import { planFromTable } from '../table/plan-from-table.js';
import { leadingTarget } from './leading-target.js';
import { target } from './target.js';

const { plan } = planFromTable(
	[
		['指标', '2020年', '2022年目标', '2025年目标'],
		['高新技术企业（家）', 100, '160', '≥200'],
		['税收（亿元）', null, '12', '年均增长5%'],
	],
	{ name: '某区规划' },
);

test('a mid-term target in a column before does not speak for the plan', () => {
	const [firms, taxes] = plan?.indicators ?? [];
	if (!firms || !taxes) throw new Error('the table was not read');
	expect(firms.targets.map(({ year }) => year)).toEqual([2022, 2025]);
	expect(leadingTarget(firms)).toBe(target(firms).target);
	expect(leadingTarget(firms).source.wording).toBe('≥200');
	expect(leadingTarget(firms, 2022).source.wording).toBe('160');
	expect(leadingTarget(firms, 2023).source.wording).toBe('≥200');
	expect(leadingTarget(taxes).kind).toBe('growth');
});

const growing = promise({ kind: 'growth', rate: 0.1, mode: 'average', baseYear: 2020 });
const level = promise({ kind: 'level', value: 90 });

test('of several targets of a year it is the one that answers', () => {
	expect(leadingTarget(towards(growing, { targets: [growing, level] }))).toBe(level);
});

test('where none answers it is the first of the year', () => {
	const before = promise({ kind: 'multiple', factor: 2, baseYear: 2020 }, { year: 2022 });
	const several = towards(growing, { targets: [before, growing] });
	expect(leadingTarget(several)).toBe(growing);
	expect(leadingTarget(several, 2022)).toBe(before);
	expect(leadingTarget(several, 2023)).toBe(growing);
});
