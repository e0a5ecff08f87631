import { expect, test } from 'vitest';
import { plans, qingpu14fyp } from '../src/index.js';
import { knownUnits } from './known-units.js';
import { highTech } from './mutation.js';

test.each(plans)('$id', (plan) => {
	expect(knownUnits(plan)).toEqual([]);
});

test('finds a unit nobody knows', () => {
	expect(knownUnits({ ...qingpu14fyp, indicators: [{ ...highTech, unit: '石' }] })).toContain(
		'high-tech-enterprises: unknown unit 石',
	);
});
