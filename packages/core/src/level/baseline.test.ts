import { expect, test } from 'vitest';
import { promise, towards } from '../../test/course.js';
import { ofPlan, plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { baseYear } from './base-year.js';
import { baseline } from './baseline.js';
import { finalYear } from './final-year.js';

test.each([
	['as printed', 'invention-patents', { year: 2020, value: 12.5, wording: '12.5' }],
	['of another year', 'tax-revenue', { year: 2019, value: 75, wording: '75' }],
	['inside a sentence', 'broadband-share', { year: 2020, value: 60, wording: '60%' }],
	[
		'itself a bound',
		'graduate-retention',
		{ year: 2020, value: 70, wording: '70%以上', comparator: 'gte' },
	],
	['zero', 'listed-companies', { year: 2020, value: 0, wording: '0' }],
] as const)('%s', (_, id, printed) => {
	expect(baseline(ofPlan(id))).toEqual(printed);
});

test.each(plan.indicators.filter((each) => !each.baseline).map((each) => [each.id]))(
	'%s has none',
	(id) => {
		expect(refusal(() => baseline(ofPlan(id))).code).toBe('no-baseline');
	},
);

test.each([
	['of the baseline', 'tax-revenue', 2019],
	['of the growth', 'energy-per-gdp', 2020],
	['before the plan begins', 'unicorns', 2020],
] as const)('the base year %s', (_, id, year) => {
	expect(baseYear(ofPlan(id))).toBe(year);
});

test('the base year of growth that counts from an earlier one', () => {
	const rate = promise({ kind: 'growth', rate: 0.1, mode: 'average', baseYear: 2018 });
	expect(baseYear(towards(rate))).toBe(2018);
});

test('the final year is that of the last target', () => {
	expect(finalYear(ofPlan('invention-patents'))).toBe(2025);
	expect(finalYear(ofPlan('broadband-share'))).toBe(2023);
});
