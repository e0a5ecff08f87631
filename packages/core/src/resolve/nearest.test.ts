import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.js';

const known = [
	'高新技术企业',
	'高新技术企业营业收入',
	'独角兽企业',
	'high-tech enterprises',
	'patents',
];

test.each([
	['高新技术企', '高新技术企业'],
	['高薪技术企业', '高新技术企业'],
	['独角兽', '独角兽企业'],
	['Patent', 'patents'],
	['hightech enterprise', 'high-tech enterprises'],
])('%s is most like %s', (name, first) => {
	expect(nearest(name, known)[0]).toBe(first);
});

test.each(['', '🦄', 'xyz'])('%j is like nothing', (name) =>
	expect(nearest(name, known)).toEqual([]),
);

test('each name is proposed once', () => {
	expect(nearest('patents', ['patents', 'patents'])).toEqual(['patents']);
});

test('at most three, all of them known, and a known name is nearest to itself', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (name, names) => {
			const found = nearest(name, names);
			expect(found.length).toBeLessThanOrEqual(3);
			expect(names).toEqual(expect.arrayContaining([...found]));
		}),
	);
	for (const name of known) expect(nearest(name, known)[0]).toBe(name);
});
