import { expect, test } from 'vitest';
import { plans } from '../src/index.js';
import { comparatorIsWorded } from './comparator-is-worded.js';
import { withTarget } from './mutation.js';

test.each(plans)('$id', (plan) => {
	expect(comparatorIsWorded(plan)).toEqual([]);
});

test('finds a comparator that the words do not have', () => {
	expect(comparatorIsWorded(withTarget((target) => ({ ...target, comparator: 'gt' })))).toContain(
		'high-tech-enterprises: “1000” is not gt',
	);
});
