import { expect, test } from 'vitest';
import { type Ids, idOfName } from './id-of-name.js';

function idsOf(names: readonly string[]): readonly string[] {
	const ids: Ids = new Map();
	return names.map((name) => idOfName(name, ids));
}

test('one name in many rows is numbered from its second on', () => {
	expect(idsOf(['高新技术企业', '高新技术企业', '高新技术企业'])).toEqual([
		'高新技术企业',
		'高新技术企业-2',
		'高新技术企业-3',
	]);
});

test('a number that another name has already is passed over', () => {
	expect(idsOf(['R&D 2', 'R&D', 'R&D', 'R D', 'R&D 2'])).toEqual([
		'r-d-2',
		'r-d',
		'r-d-3',
		'r-d-4',
		'r-d-2-2',
	]);
});

test('nothing but signs is a plan', () => {
	expect(idsOf(['——', '！'])).toEqual(['plan', 'plan-2']);
});

/** Looks into a map are counted instead of time, which depends on the machine. */
test('ten times the rows take ten times the looks', () => {
	const looks = (rows: number) => {
		let count = 0;
		const ids: Ids = new Map();
		const has = ids.has.bind(ids);
		ids.has = (id) => {
			count += 1;
			return has(id);
		};
		for (let i = 0; i < rows; i += 1) idOfName('同名', ids);
		return count;
	};
	expect(looks(2000)).toBeLessThanOrEqual(10 * looks(200) + 10);
});
