import { expect, test } from 'vitest';
import { withoutDescriptions } from '../scripts/undescribed.js';

test('descriptions and examples go, everything else stays', () => {
	const source = `export const f = {
	id: 'F',
	description: { zh: '一', en: 'a, b' },
	parameters: { x: text({ id: 'x', name: { zh: '名', en: 'x' }, description: { zh: '二', en: 'c' } }) },
	examples: ['=PLAN.F(1)'],
	answer: ({ description }) => description,
};`;
	expect(withoutDescriptions(source)).toBe(`export const f = {
	id: 'F',
	parameters: { x: text({ id: 'x', name: { zh: '名', en: 'x' }, }) },
	answer: ({ description }) => description,
};`);
});
