import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { ofPlan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { grow } from '../mathematics/grow.js';
import { growth } from './growth.js';
import { target } from './target.js';

test.each([
	['growth, average', 'output-value', 'stated', 0.08],
	['growth, every year', 'retail-sales', 'stated', 0.05],
	['growth, total: 1.5^(1/5) − 1', 'service-trade', 'implied', 0.08447177],
	['growth, a reduction: 0.865^(1/5) − 1', 'energy-per-gdp', 'implied', -0.02858836],
	['growth, baseline of another year', 'tax-revenue', 'stated', 0.06],
	['multiple: 2^(1/5) − 1', 'start-ups', 'implied', 0.14869835],
	['multiple, no baseline: 4.4^(1/5) − 1', 'venture-capital', 'implied', 0.34490168],
	['level: (20/12.5)^(1/5) − 1', 'invention-patents', 'implied', 0.09856054],
	['level, a ceiling: (35/39)^(1/5) − 1', 'pm25', 'implied', -0.02141],
	['level, a rank: (10/15)^(1/5) − 1', 'innovation-rank', 'implied', -0.07789],
	['increment: (150/120)^(1/5) − 1', 'rental-housing', 'implied', 0.04563955],
	['increment, a cut: (90/110)^(1/5) − 1', 'coal-use', 'implied', -0.03934],
] as const)('%s (%s)', (_, id, basis, rate) => {
	const answer = growth(ofPlan(id));
	expect(answer.basis).toBe(basis);
	expect(answer.rate).toBeCloseTo(rate, 5);
	expect(answer.years).toBe(5);
});

describe('the horizon', () => {
	test('one of several', () => {
		const answer = growth(ofPlan('invention-patents'), { year: 2023 });
		expect(answer.years).toBe(3);
		expect(answer.rate).toBeCloseTo((16 / 12.5) ** (1 / 3) - 1, 12);
	});

	test('a year between, where the rate is for every year', () => {
		expect(growth(ofPlan('retail-sales'), { year: 2022 })).toMatchObject({
			basis: 'stated',
			years: 2,
		});
	});
});

describe('whose baseline', () => {
	test('of the plan', () => {
		const { from } = growth(ofPlan('invention-patents'));
		expect(from).toEqual({ year: 2020, value: 12.5, origin: 'plan' });
	});

	test('of the user, where the plan has none or another', () => {
		const answer = growth(ofPlan('high-tech-enterprises'), { baseline: 400 });
		expect(answer.from).toEqual({ year: 2020, value: 400, origin: 'user' });
		expect(answer.rate).toBeCloseTo((500 / 400) ** (1 / 5) - 1, 12);
		const other = growth(ofPlan('invention-patents'), { baseline: 10 });
		expect(other.from?.origin).toBe('user');
	});
});

describe('refusals', () => {
	test.each([
		['no-baseline', 'unicorns', {}],
		['no-baseline', 'high-tech-enterprises', {}],
		['zero-baseline', 'new-park-area', {}],
		['no-baseline', 'little-giants', {}],
		['no-baseline', 'incubators', {}],
		['not-numeric', 'rd-intensity', {}],
		['not-numeric', 'complaints', {}],
		['not-numeric', 'business-environment', {}],
		['zero-baseline', 'listed-companies', {}],
		['sign-change', 'net-talent-inflow', {}],
		['zero-baseline', 'new-jobs', {}],
		['unit-mismatch', 'new-jobs', { baseline: 5 }],
		['not-stated', 'invention-patents', { year: 2022 }],
		['year-out-of-period', 'invention-patents', { year: 2026 }],
		['year-out-of-period', 'invention-patents', { year: 2019 }],
	] as const)('%s: %s %j', (code, id, options) => {
		expect(refusal(() => growth(ofPlan(id), options)).code).toBe(code);
	});

	test.each(notNumbers.filter(([, value]) => value !== undefined))('%s', (_, value) => {
		const patents = ofPlan('invention-patents');
		const code = 'not-a-number';
		const year = refusal(() => growth(patents, { year: value }));
		const baseline = refusal(() => growth(patents, { baseline: value }));
		expect(baseline).toMatchObject({ code, facts: { argument: 'baseline' } });
		expect(year).toMatchObject({ code, facts: { argument: 'year' } });
	});
});

test('grown from the baseline at this rate, the level of the target is reached', () => {
	const ids = [
		'output-value',
		'service-trade',
		'start-ups',
		'invention-patents',
		'coal-use',
	] as const;
	fc.assert(
		fc.property(fc.constantFrom(...ids), (id) => {
			const { baseline } = ofPlan(id);
			const { rate, years } = growth(ofPlan(id));
			const reached = grow({ base: baseline?.value ?? 0, rate, years });
			expect(reached).toBeCloseTo(target(ofPlan(id)).value, 9);
		}),
	);
});
