import { expect, test } from 'vitest';
import { plans } from '../src/index.js';
import { withTarget } from './mutation.js';
import { strengthIsWorded } from './strength-is-worded.js';

test.each(plans)('$id', (plan) => {
	expect(strengthIsWorded(plan)).toEqual([]);
});

test('finds an ambition that the words do not have', () => {
	expect(
		strengthIsWorded(withTarget((target) => ({ ...target, strength: 'aspirational' }))),
	).toContain('high-tech-enterprises: “1000” is not aspirational');
});
