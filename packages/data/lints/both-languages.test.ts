import { expect, test } from 'vitest';
import { plans, qingpu14fyp } from '../src/index.js';
import { bothLanguages } from './both-languages.js';

test.each(plans)('$id', (plan) => {
	expect(bothLanguages(plan)).toEqual([]);
});

test('finds a name that was not translated', () => {
	expect(bothLanguages({ ...qingpu14fyp, name: { zh: '青浦', en: '青浦' } })).toContain(
		'qingpu-14fyp.name: “青浦” is not English',
	);
});
