import { expect, test } from 'vitest';
import { plans } from '../src/index.js';
import { withTarget } from './mutation.js';
import { yearsInsidePlan } from './years-inside-plan.js';

test.each(plans)('$id', (plan) => {
	expect(yearsInsidePlan(plan)).toEqual([]);
});

test('finds a target after the plan', () => {
	expect(yearsInsidePlan(withTarget((target) => ({ ...target, year: 2035 })))).toContain(
		'high-tech-enterprises: target in 2035',
	);
});
