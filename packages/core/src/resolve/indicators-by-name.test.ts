import { expect, test } from 'vitest';
import { refusal } from '../../test/refusal.js';
import { parsePlan } from '../schema/parse-plan.js';
import { createCatalog } from './catalog.js';

const plan = parsePlan({
	name: '经济规划',
	id: 'economy',
	period: '2021-2025',
	indicators: [
		{ name: '地区生产总值', aliases: ['地区生产总值(亿元)', 'GDP'], target: '1400亿元' },
		{ name: '地区生产总值增速', aliases: ['地区生产总值', 'GDP'], target: '年均增长6%' },
	],
});
const catalog = createCatalog([plan]);

test.each([
	['地区生产总值', '地区生产总值'],
	['地区生产总值（亿元）', '地区生产总值'],
	['地区生产总值增速', '地区生产总值增速'],
])('%s is %s, though it be an alias of another', (name, id) => {
	expect(catalog.find('economy', name).indicator.id).toBe(id);
	expect(catalog.compare(name).entries.map(({ indicator }) => indicator.id)).toEqual([id]);
});

test('an alias of two is ambiguous', () => {
	expect(refusal(() => catalog.find('economy', 'gdp')).code).toBe('ambiguous');
});

test.each([
	['地区生产总值（万元）', ['地区生产总值', '地区生产总值增速']],
	['gdp2', ['地区生产总值', '地区生产总值增速']],
])('near to %s each indicator is proposed once, by its name', (name, nearest) => {
	expect(refusal(() => catalog.find('economy', name)).facts.nearest).toEqual(nearest);
});
