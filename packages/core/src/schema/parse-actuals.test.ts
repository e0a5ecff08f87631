import { expect, test } from 'vitest';
import { refusal } from '../../test/refusal.js';
import { parseActuals } from './parse-actuals.js';

test('lists of actuals, and numbers by year', () => {
	const list = [
		{ year: 2021, value: 797 },
		{ date: '2022-06-30', value: 812, status: 'provisional' },
		{ year: 2022, rate: 0.05 },
	];
	expect(parseActuals({ 高企: list, pm25: { 2022: 38, 2023: 36.6 } })).toEqual({
		高企: list,
		pm25: [
			{ year: 2022, value: 38 },
			{ year: 2023, value: 36.6 },
		],
	});
});

test.each([
	['text for a number', { 高企: [{ year: 2021, value: '797' }] }, '高企.0.value'],
	['no time', { 高企: [{ value: 797 }] }, '高企.0.year'],
	['an unknown field', { 高企: [{ year: 2021, value: 797, unit: '家' }] }, '高企.0.unit'],
	['a list', [1], ''],
])('%s is refused, with its place', (_, data, path) => {
	const { code, facts, messages } = refusal(() => parseActuals(data));
	expect(code).toBe('invalid-plan');
	expect(facts.issues?.map((issue) => issue.path)).toContain(path);
	expect(messages.zh).toMatch(/[一-鿿]/);
});
