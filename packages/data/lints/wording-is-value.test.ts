import { expect, test } from 'vitest';
import { plans } from '../src/index.js';
import { withTarget } from './mutation.js';
import { wordingIsValue } from './wording-is-value.js';

test.each(plans)('$id', (plan) => {
	expect(wordingIsValue(plan)).toEqual([]);
});

test('finds a figure that was changed', () => {
	expect(wordingIsValue(withTarget((target) => ({ ...target, value: 1001 })))).toContain(
		'high-tech-enterprises.targets.0: 1000 does not read as 1001',
	);
});
