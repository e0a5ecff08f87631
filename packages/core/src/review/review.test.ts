import { describe, expect, test } from 'vitest';
import { plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { review } from './review.js';

const actuals = {
	每万人发明专利拥有量: [{ year: 2023, value: 16 }],
	pm25: [
		{ year: 2022, value: 38 },
		{ year: 2023, value: 36.6 },
	],
	'rental-housing': [{ date: '2023-06-30', value: 120 }],
	'little-giants': [
		{ year: 2021, value: 30 },
		{ year: 2022, value: 20 },
		{ year: 2023, value: 30 },
	],
	'new-park-area': [{ year: 2023, value: 12 }],
} as const;

describe('a review', () => {
	const { rows, time, tally, sentence } = review(plan, actuals);
	const rowOf = (id: string) => rows.find(({ indicator }) => indicator.id === id);

	test('has a row for every indicator, in the order of the plan', () => {
		expect(rows.map(({ indicator }) => indicator.id)).toEqual(plan.indicators.map(({ id }) => id));
		expect(time).toBe(2023);
	});

	test('gives a word, or the coded reason why there is none', () => {
		expect(rowOf('pm25')).toMatchObject({
			actual: { year: 2023, value: 36.6 },
			status: { method: 'pace', word: 'as-expected' },
			assessment: { time: 2023 },
		});
		expect(rowOf('rental-housing')?.assessment?.time).toBeCloseTo(2022.4959, 4);
		expect(rowOf('little-giants')?.status?.word).toBe('not-kept');
		expect(rowOf('new-park-area')?.refusal?.code).toBe('too-few-actuals');
		expect(rowOf('unicorns')?.refusal?.code).toBe('no-actual');
		expect(rowOf('complaints')?.refusal?.code).toBe('no-actual');
		for (const { status, refusal } of rows)
			expect((status === undefined) !== (refusal === undefined)).toBe(true);
	});

	test('is counted without a rest', () => {
		const sum = (counts: readonly { readonly count: number }[]) =>
			counts.reduce((all, { count }) => all + count, 0);
		expect(tally.indicators).toBe(plan.indicators.length);
		expect(sum(tally.words)).toBe(tally.assessed);
		expect(sum(tally.refusals)).toBe(tally.indicators - tally.assessed);
		expect(tally.assessed).toBe(4);
		expect(tally.byAttribute.约束性?.indicators).toBe(
			plan.indicators.filter((each) => 'attribute' in each && each.attribute === '约束性').length,
		);
	});

	test('is told in a sentence of what was counted', () => {
		expect(sentence.zh).toMatch(/^\d+ 项指标中可评价 4 项：/);
		expect(sentence.zh).toContain('不能评价');
		expect(sentence.zh).not.toMatch(/[a-z]/);
		expect(sentence.en).toMatch(/^\d+ indicators, 4 assessed \(/);
		expect(sentence.en).not.toMatch(/[一-鿿]/);
	});
});

describe('options', () => {
	test('the year: what came later is not looked at', () => {
		const { rows, time } = review(plan, actuals, { year: 2022 });
		expect(time).toBe(2022);
		expect(rows.find(({ indicator }) => indicator.id === 'pm25')?.actual).toMatchObject({
			year: 2022,
		});
	});

	test('a method is for what is not due in every year', () => {
		const { rows } = review(plan, actuals, { method: 'open-sdg' });
		const methodOf = (id: string) =>
			rows.find(({ indicator }) => indicator.id === id)?.status?.method;
		expect([methodOf('pm25'), methodOf('little-giants')]).toEqual(['open-sdg', 'periods-met']);
	});

	test('baselines of the user', () => {
		const given = { 'energy-per-gdp': [{ year: 2023, value: 0.92 }] };
		const { rows } = review(plan, given, { baselines: { 'energy-per-gdp': 1 } });
		expect(rows.find(({ indicator }) => indicator.id === 'energy-per-gdp')?.status?.word).toBe(
			'as-expected',
		);
	});

	test('first what must grow fastest', () => {
		const { rows } = review(plan, actuals, { order: 'need' });
		const needs = rows.flatMap(({ assessment }) => {
			const growth = assessment?.measures.requiredGrowth;
			if (!growth || !('value' in growth)) return [];
			return [Number(growth.value) * (assessment?.indicator.direction === 'down' ? -1 : 1)];
		});
		expect(needs.length).toBeGreaterThan(2);
		expect(needs).toEqual([...needs].sort((one, other) => other - one));
		expect(rows).toHaveLength(plan.indicators.length);
	});
});

test.each([
	['unknown-indicator', { 收入: [{ year: 2023, value: 1 }] }],
	['no-actual', {}],
] as const)('%s', (code, given) => {
	expect(refusal(() => review(plan, given)).code).toBe(code);
});

test('a map does as well as a record', () => {
	const { sentence } = review(plan, new Map(Object.entries(actuals)));
	expect(sentence).toEqual(review(plan, actuals).sentence);
});
