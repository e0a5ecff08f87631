import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofPlan } from '../../test/plan.js';
import { figuresOf, warranted } from './warranted.js';

test.each([
	['the decimals of the baseline', 1669.2655570499994, ['829.92', '年均增幅15%'], 1669.27],
	['whole numbers where both ends are', 903.2, ['758', '1000'], 903],
	['three digits of a small one', 2.4, ['2', '4'], 2.4],
	['three digits of a share', 0.840336, [], 0.84],
	['one decimal', 26.82, ['24.7', '≥30'], 26.8],
	['below nought', -1234.567, ['1.5'], -1234.6],
	['nought', 0, ['12'], 0],
	['a phrase without a number', 12.3456, ['国内领先'], 12.3],
])('%s', (_, value, printed, shown) => {
	expect(String(warranted(value, printed))).toBe(String(shown));
});

test('the phrases of baseline and targets', () => {
	expect(figuresOf(ofPlan('invention-patents'))).toEqual(['12.5', '达到20件', '16件']);
});

test('never further off than half of the last decimal', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -1e9, max: 1e9, noNaN: true }),
			fc.integer({ min: 0, max: 4 }),
			(value, decimals) => {
				const off = Math.abs(warranted(value, [(1).toFixed(decimals)]) - value);
				expect(off).toBeLessThanOrEqual(0.500001 * 10 ** -decimals);
			},
		),
	);
});
