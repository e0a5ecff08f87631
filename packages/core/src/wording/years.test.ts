import { expect, test } from 'vitest';
import { type IndicatorId, ofPlan, plan } from '../../test/plan.js';
import { promises } from './promised.js';
import { periodText, planTitle, statedBaseYear, yearText } from './years.js';

const of = (id: IndicatorId) => promises({ plan, indicator: ofPlan(id) })[0];

test('a year that the document does not state says so', () => {
	expect(yearText(of('unicorns').target, 'zh')).toBe('2025（推定）');
	expect(yearText(of('unicorns').target, 'en')).toBe('2025 (inferred)');
	expect(yearText(of('pm25').target, 'zh')).toBe('2025');
});

test('so do the years of a plan, with what they are inferred from', () => {
	expect(planTitle(plan, 'zh')).toBe('临江 2021–2025（推定）');
	expect(planTitle(plan, 'en')).toBe('Linjiang 2021–2025 (inferred)');
	expect(periodText(plan.period, 'zh')).toBe('2021–2025（推定，据“十四五”）');
	expect(periodText(plan.period, 'en')).toBe('2021–2025 (inferred from “十四五”)');
	const printed = { ...plan, period: { start: 2021, end: 2025 } };
	expect(planTitle(printed, 'en')).toBe('Linjiang 2021–2025');
	expect(periodText(printed.period, 'zh')).toBe('2021–2025');
});

test('the base year that the document names', () => {
	expect(statedBaseYear(of('tax-revenue'))).toBe(2019);
	expect(statedBaseYear(of('unicorns'))).toBeUndefined();
	expect(statedBaseYear(of('venture-capital'))).toBeUndefined();
	const { indicator, target } = of('venture-capital');
	const later = { plan, indicator, target: { ...target, baseYear: 2022 } };
	expect(statedBaseYear(later)).toBe(2022);
});
