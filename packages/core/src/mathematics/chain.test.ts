import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { chain } from './chain.js';
import { grow } from './grow.js';

describe('published examples', () => {
	test('energy intensity of 2006–2008 (青海省统计局, 节能目标完成情况的计算方法, 2009-09-17)', () => {
		expect(chain([0.0151, -0.022, -0.0418])).toBeCloseTo(-0.0487, 4);
	});
});

describe('edges', () => {
	test('no rates are no growth', () => expect(chain([])).toBe(0));
	test('one rate is itself', () => expect(chain([0.15])).toBeCloseTo(0.15, 15));
	test('nothing left stays nothing', () => expect(chain([-1, 0.5])).toBeCloseTo(-1, 15));
});

describe('refusals', () => {
	test.each(notNumbers)('%s is not a number', (_, value) => {
		const error = refusal(() => chain([0.1, value]));
		expect(error).toMatchObject({ code: 'not-a-number', facts: { argument: 'rates[1]' } });
		expect(error.messages.zh).toContain('rates[1]');
		expect(error.messages.en).toContain('rates[1]');
	});

	test.each([
		['null', null],
		['undefined', undefined],
		['a number', 0.15],
		['text', '15%'],
	] as [kind: string, rates: unknown][])('%s is no list of rates', (_, rates) => {
		expect(refusal(() => chain(rates as number[]))).toMatchObject({
			code: 'not-a-number',
			facts: { argument: 'rates' },
		});
	});

	test('overflow', () => {
		expect(refusal(() => chain([1e200, 1e200])).code).toBe('overflow');
	});
});

describe('properties', () => {
	const rate = fc.double({ min: -0.9, max: 2, noNaN: true });
	const rates = fc.array(rate, { maxLength: 20 });

	test('the same rate n times is grow', () => {
		fc.assert(
			fc.property(rate, fc.integer({ min: 1, max: 50 }), (r, n) => {
				expectClose(chain(Array<number>(n).fill(r)), grow({ base: 1, rate: r, years: n }) - 1);
			}),
		);
	});

	test('the order does not matter, and neither does where the list is split', () => {
		fc.assert(
			fc.property(rates, rates, (first, second) => {
				const whole = chain([...first, ...second]);
				expectClose(chain([...second, ...first]), whole);
				expectClose(chain([chain(first), ...second]), whole);
			}),
		);
	});
});

/** A rate is known to so many digits of 1 + rate, and a fall that is later made good needs them. */
function expectClose(rate: number, expected: number): void {
	expect(Math.abs(rate - expected)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(expected)));
}
