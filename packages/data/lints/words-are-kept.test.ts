import type { Target } from '@plan-indicators/core';
import { expect, test } from 'vitest';
import { plans } from '../src/index.js';
import { withTarget } from './mutation.js';
import { wordsAreKept } from './words-are-kept.js';

test.each(plans)('$id', (plan) => {
	expect(wordsAreKept(plan)).toEqual([]);
});

test.each([
	['a figure', { value: 1001 }, 'reads as 1000, but the number given is 1001'],
	['a comparator', { comparator: 'gt' }, 'is gte (at least), not gt'],
	['a strength', { strength: 'aspirational' }, 'is firm, but aspirational is given'],
] as [string, Partial<Target>, string][])('finds %s that was changed', (_, change, found) => {
	const faults = wordsAreKept(withTarget((target) => ({ ...target, ...change }) as Target));
	expect(faults).toHaveLength(1);
	expect(faults[0]).toContain(found);
});
