import { expect, test } from 'vitest';
import { plans, qingpu14fyp } from '../src/index.js';
import { uniqueIds } from './unique-ids.js';

test.each(plans)('$id', (plan) => {
	expect(uniqueIds(plan)).toEqual([]);
});

test('finds a second indicator of the same id', () => {
	expect(
		uniqueIds({
			...qingpu14fyp,
			indicators: [...qingpu14fyp.indicators, ...qingpu14fyp.indicators.slice(0, 1)],
		}),
	).toContain('indicators: software-and-information-services-revenue is there twice');
});
