import { describe, expect, test } from 'vitest';
import { catalog, park, wordsOnly } from '../../test/catalog.js';
import { plan } from '../../test/plan.js';

const found = (text: string) =>
	catalog
		.search(text)
		.map(({ plan, indicator }) => (indicator ? `${plan.id}/${indicator.id}` : plan.id));

const patents = `${plan.id}/invention-patents`;
const highTech = [`${plan.id}/high-tech-enterprises`, `${park.id}/high-tech-enterprises`];

test.each([
	['a plan', '临江十四五', [plan.id]],
	['a district', '云山', [wordsOnly.id]],
	['plans of one district', '临江', [plan.id, park.id]],
	['a name', '发明专利', [patents]],
	['part of a name', '拥有量', [patents]],
	['an alias', '高企', highTech],
	['traditional characters', '發明專利', [patents]],
	['any case', 'PATENTS', [patents]],
	['pinyin', 'gaoxinjishuqiye', [highTech[0]]],
	['initials', 'fmzl', [patents]],
	['plan and indicator', '临江园 高企', [highTech[1]]],
	['in any order', '高企 临江园', [highTech[1]]],
	['one word that fits nothing', '临江 海绵', []],
	['nothing', '', []],
	['spaces', ' \u3000 ', []],
])('%s: %s', (_, text, ids) => expect(found(text)).toEqual(ids));

describe('the best match first', () => {
	test('a whole name before its beginning, its beginning before a part', () => {
		expect(found('实验室')[0]).toBe(`${park.id}/laboratories`);
		expect(found('实验室')).toContain(`${plan.id}/laboratory-space`);
		expect(found('实验室').at(-1)).toBe(`${plan.id}/laboratory-space`);
	});
});
