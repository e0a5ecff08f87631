import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofPlan, plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { type PathMethod, path } from './path.js';
import { target } from './target.js';

test.each([
	['growth, average: 500 · 1.08²', 'output-value', 'geometric', 583.2],
	['growth, every year: 200 · 1.05²', 'retail-sales', 'geometric', 220.5],
	['growth, total: 80 · 1.5^(2/5)', 'service-trade', 'geometric', 94.08632],
	['multiple: 150 · 2^(2/5)', 'start-ups', 'geometric', 197.92619],
	['level, first of two horizons', 'invention-patents', 'linear', 12.5 + (3.5 * 2) / 3],
	['level, a ceiling', 'pm25', 'linear', 37.4],
	['level, a rank', 'innovation-rank', 'linear', 13],
	['level, from zero', 'listed-companies', 'linear', 2],
	['level, from below zero', 'net-talent-inflow', 'linear', -1],
	['increment of a stock', 'rental-housing', 'linear', 132],
	['increment in percentage points', 'green-share', 'linear', 37.2],
	['increment, a cut', 'coal-use', 'linear', 102],
	['maintain', 'graduate-retention', 'linear', 70],
] as const)('%s (%s)', (_, id, method, in2022) => {
	const answer = path(ofPlan(id), 2022);
	expect(answer).toMatchObject({ basis: 'interpolated', year: 2022, method });
	expect(answer.value).toBeCloseTo(in2022, 4);
});

describe('the ends', () => {
	const pathless: readonly string[] = ['tax-revenue', 'new-jobs', 'rd-intensity'];
	const paths = plan.indicators
		.filter(({ id, baseline }) => baseline && !pathless.includes(id))
		.map(({ id }) => id);

	test.each(paths)('%s starts at the baseline and ends at the target', (id) => {
		const it = ofPlan(id);
		const { value, year } = target(it);
		expect(path(it, 2020).value).toBe(it.baseline?.value);
		expect(path(it, year).value).toBeCloseTo(value, 9);
	});

	test('every horizon is passed through', () => {
		expect(path(ofPlan('invention-patents'), 2023).value).toBe(16);
		expect(path(ofPlan('invention-patents'), 2024).value).toBeCloseTo(18, 12);
	});
});

describe('when', () => {
	const housing = ofPlan('rental-housing');

	test.each([
		['2020-12-31', 120],
		['2021-12-31', 126],
		['2024-07-01', 141],
		[2022.25, 133.5],
		['2025-12-31', 150],
	])('%s', (when, value) => expect(path(housing, when).value).toBeCloseTo(value, 9));

	test.each([2019, 2025.01, 2026, '2020-12-30', '2026-01-01'])('%s is outside', (when) => {
		expect(refusal(() => path(housing, when))).toMatchObject({
			code: 'year-out-of-period',
			facts: { period: { start: 2020, end: 2025 } },
		});
	});

	test('after the last target the plan may go on, the path does not, and says where it ends', () => {
		const error = refusal(() => path(ofPlan('broadband-share'), 2024));
		expect(error).toMatchObject({
			code: 'year-out-of-period',
			facts: { period: { start: 2020, end: 2023 } },
		});
		expect(error.messages.zh).toContain('2023');
		expect(error.messages.en).toContain('2023');
	});
});

describe('options', () => {
	test('another method', () => {
		const { method, value } = path(ofPlan('rental-housing'), 2022, {
			method: 'geometric',
		});
		expect(method).toBe('geometric');
		expect(value).toBeCloseTo(120 * (150 / 120) ** (2 / 5), 9);
	});

	test('the baseline of the user', () => {
		const { from, value } = path(ofPlan('unicorns'), 2022, { baseline: 5 });
		expect(from).toEqual({ year: 2020, value: 5, origin: 'user' });
		expect(value).toBeCloseTo(7, 12);
	});
});

describe('refusals', () => {
	test.each([
		['no-baseline', 'unicorns', 2023, {}],
		['no-baseline', 'venture-capital', 2023, {}],
		['no-baseline', 'high-tech-enterprises', 2023, {}],
		['not-numeric', 'rd-intensity', 2023, {}],
		['not-numeric', 'complaints', 2023, {}],
		['unit-mismatch', 'new-jobs', 2023, { baseline: 5 }],
		['sign-change', 'listed-companies', 2023, { method: 'geometric' }],
		['sign-change', 'net-talent-inflow', 2023, { method: 'geometric' }],
		['unknown-option', 'pm25', 2023, { method: 'cubic' as PathMethod }],
		['not-a-number', 'pm25', '2023-13-01', {}],
		['not-a-number', 'pm25', Number.NaN, {}],
		['not-a-number', 'pm25', 2023, { baseline: Number.NaN }],
	] as const)('%s: %s', (code, id, when, options) => {
		expect(refusal(() => path(ofPlan(id), when, options)).code).toBe(code);
	});
});

describe('properties', () => {
	const baseline = fc.double({ min: 1, max: 1e4, noNaN: true });
	const when = fc.double({ min: 2020, max: 2025, noNaN: true });
	const method = fc.constantFrom<PathMethod>('linear', 'geometric');
	const unicorns = ofPlan('unicorns');

	test('never leaves the way between its ends, and goes one way', () => {
		fc.assert(
			fc.property(baseline, when, when, method, (base, one, other, how) => {
				const at = (year: number) => path(unicorns, year, { baseline: base, method: how }).value;
				const [early, late] = [at(Math.min(one, other)), at(Math.max(one, other))];
				const way = Math.sign(10 - base);
				expect(way * (late - early)).toBeGreaterThanOrEqual(-1e-9 * base);
				expect(way * (early - base)).toBeGreaterThanOrEqual(-1e-9 * base);
				expect(way * (10 - late)).toBeGreaterThanOrEqual(-1e-9 * base);
			}),
		);
	});
});

test('no way leads from a baseline of the target’s own year', () => {
	const baseline = { year: 2025, value: 30 };
	const error = refusal(() => path(ofPlan('pm25'), 2025, { baseline }));
	expect(error.code).toBe('period-not-positive');
});

test('no way leads beyond the range of numbers', () => {
	const options = { baseline: Number.MIN_VALUE, method: 'geometric' } as const;
	expect(refusal(() => path(ofPlan('pm25'), 2023, options)).code).toBe('overflow');
});
