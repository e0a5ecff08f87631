import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { type Rounding, round } from './round.js';

describe('GB/T 8170-2008', () => {
	test.each([
		['12.1498', 1, '12.1'],
		['1.050', 1, '1.0'],
		['0.35', 1, '0.4'],
		['28.175', 2, '28.18'],
		['28.165', 2, '28.16'],
		['28.350', 1, '28.4'],
		['28.250', 1, '28.2'],
		['10.5002', 0, '11'],
		['8.53459', 2, '8.53'],
	])('%s to %i decimals is %s', (printed, decimals, published) => {
		const rounded = round(Number(printed), decimals, 'half-even');
		expect(String(rounded)).toBe(String(Number(published)));
		expect(String(round(-Number(printed), decimals, 'half-even'))).toBe(`-${rounded}`);
	});
});

describe('half up', () => {
	test.each([
		[1.005, 2, 1.01],
		[-1.005, 2, -1.01],
		[2.5, 0, 3],
		[-2.5, 0, -3],
		[8.345, 2, 8.35],
		[0.1 + 0.2, 15, 0.3],
		[1250, -2, 1300],
		[49, -2, 0],
		[1e-30, 2, 0],
		[5e-324, 15, 0],
		[1e300, 2, 1e300],
		[0, 3, 0],
	])('%d to %i decimals is %d', (value, decimals, rounded) => {
		expect(String(round(value, decimals))).toBe(String(rounded));
	});
});

test.each([-0.004, -1e-50, -0])('%d rounds to a zero without sign', (value) => {
	expect(Object.is(round(value, 2), 0)).toBe(true);
});

describe('refusals', () => {
	test.each(notNumbers)('%s is not a number', (_, value) => {
		const error = refusal(() => round(value, 2));
		expect(error).toMatchObject({ code: 'not-a-number', facts: { argument: 'value' } });
		expect(error.messages.zh).toContain('value');
		expect(error.messages.en).toContain('value');
	});

	test.each([...notNumbers, ['a fraction', 1.5], ['too many', 16], ['too few', -16]] as [
		string,
		number,
	][])('%s decimals', (_, decimals) => {
		expect(refusal(() => round(1, decimals))).toMatchObject({
			code: 'not-a-number',
			facts: { argument: 'decimals' },
		});
	});

	test.each(['half-down', 'HALF-UP', '', null, 2])('no rounding is called %j', (rounding) => {
		expect(refusal(() => round(1, 2, rounding as Rounding))).toMatchObject({
			code: 'unknown-option',
			facts: { argument: 'rounding', options: ['half-up', 'half-even'] },
		});
	});
});

describe('properties', () => {
	const value = fc.oneof(
		fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
		fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
	);
	const decimals = fc.integer({ min: -6, max: 12 });

	test.each([
		['half-up', Decimal.ROUND_HALF_UP],
		['half-even', Decimal.ROUND_HALF_EVEN],
	] as const)('%s agrees with decimal.js on the printed number', (rounding, mode) => {
		const Wide = Decimal.clone({ precision: 60 });
		fc.assert(
			fc.property(value, decimals, (x, d) => {
				const expected = new Wide(String(x)).toNearest(new Wide(10).pow(-d), mode).toNumber();
				expect(String(round(x, d, rounding))).toBe(String(expected));
			}),
			{ numRuns: 5000 },
		);
	});

	test('rounding twice is rounding once, and −x rounds to the opposite of x', () => {
		fc.assert(
			fc.property(value, decimals, fc.constantFrom('half-up', 'half-even'), (x, d, rounding) => {
				const once = round(x, d, rounding);
				expect(String(round(once, d, rounding))).toBe(String(once));
				expect(String(round(-x, d, rounding))).toBe(String(-once));
			}),
		);
	});
});
