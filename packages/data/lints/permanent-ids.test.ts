import { expect, test } from 'vitest';
import { plans } from '../src/index.js';
import recorded from './ids.json' with { type: 'json' };
import { permanentIds, publicIds } from './permanent-ids.js';

test('no published id is gone and every id is recorded', () => {
	expect(permanentIds(plans, recorded)).toEqual([]);
});

test('finds an id that is gone and one that is not recorded', () => {
	const [first = '', ...others] = publicIds(plans);
	expect(permanentIds(plans, [...others, 'qingpu-14fyp/gone'])).toEqual([
		'qingpu-14fyp/gone was published and is gone',
		`${first} is not recorded in ids.json`,
	]);
});
