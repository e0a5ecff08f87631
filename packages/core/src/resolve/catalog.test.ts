import { describe, expect, test } from 'vitest';
import { catalog, park, wordsOnly } from '../../test/catalog.js';
import { plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { createCatalog } from './catalog.js';

const idOf = (...names: Parameters<typeof catalog.find>) => {
	const found = catalog.find(...names);
	return `${found.plan.id}/${found.indicator.id}`;
};

describe('a plan', () => {
	const alone = createCatalog([plan, wordsOnly], { traditional: { 臨: '临', 區: '区' } });

	test.each([
		...['linjiang-14fyp', 'LINJIANG-14FYP', '临江区科技创新“十四五”规划', '临江十四五'],
		...['临江', '临江区', '临江县', '臨江區', '临 江', ' 临江 ', '\u200f临江', '“临江”'],
		...['Linjiang', 'linjiang district', 'Lin Jiang', 'ＬＩＮＪＩＡＮＧ', 'lj', 'LJ'],
		...[
			'999901',
			'９９９９０１',
			'临府发〔2021〕7号',
			'关于印发《临江区科技创新“十四五”规划》的通知',
		],
		...['临江2021-2025', '临江区2021—2025', '临江 2021–2025', '临江2021～2025'],
		...['Linjiang 2021–2025', 'Linjiang 14th Five-Year Plan for Innovation'],
	])('%j', (name) => expect(alone.plan(name).id).toBe('linjiang-14fyp'));

	test.each([
		['临江园', park.id],
		['臨江園', park.id],
		['临江2024-2026', park.id],
		['临江2021-2025', plan.id],
		['云山', wordsOnly.id],
		['雲山縣', wordsOnly.id],
	])('%s among several is %s', (name, id) => expect(catalog.plan(name).id).toBe(id));

	test('a name of two is refused, and both are named', () => {
		const error = refusal(() => catalog.plan('临江'));
		expect(error.code).toBe('ambiguous');
		expect(error.facts.candidates?.map(({ id }) => id)).toEqual([plan.id, park.id]);
		for (const text of [plan.id, park.id]) {
			expect(error.messages.zh).toContain(text);
			expect(error.messages.en).toContain(text);
		}
	});

	test.each(['临江十五五', '14fyp', '临', '云山2021'])('%s is none', (name) => {
		expect(refusal(() => catalog.plan(name)).code).toBe('unknown-plan');
	});

	test('a near miss is proposed, not answered', () => {
		const error = refusal(() => catalog.plan('linjiang-15fyp'));
		expect(error.facts.nearest?.[0]).toBe('linjiang-14fyp');
		expect(error.messages.zh).toContain('linjiang-14fyp');
		expect(error.messages.en).toContain('linjiang-14fyp');
	});

	test('two plans of one id are refused', () => {
		expect(refusal(() => createCatalog([plan, wordsOnly, plan]))).toMatchObject({
			code: 'invalid-plan',
			facts: { issues: [{ received: plan.id }] },
		});
	});
});

describe('an indicator', () => {
	test.each([
		['临江', '发明专利', 'linjiang-14fyp/invention-patents'],
		['臨江區', '發明專利', 'linjiang-14fyp/invention-patents'],
		['lj', 'Patents', 'linjiang-14fyp/invention-patents'],
		['临江', '重点实验室', 'linjiang-park-2024-2026/laboratories'],
		['临江园', '高企', 'linjiang-park-2024-2026/high-tech-enterprises'],
		['临江十四五', '高 新 技 術 企 業', 'linjiang-14fyp/high-tech-enterprises'],
		['linjiang-14fyp', 'High–Tech Enterprises', 'linjiang-14fyp/high-tech-enterprises'],
		['linjiang-14fyp', 'ｈｉｇｈ-ｔｅｃｈ enterprises', 'linjiang-14fyp/high-tech-enterprises'],
	])('%s %s', (name, indicator, id) => expect(idOf(name, indicator)).toBe(id));

	test.each([
		'linjiang-14fyp/high-tech-enterprises',
		' Linjiang-14FYP / High-Tech-Enterprises ',
		'ｌｉｎｊｉａｎｇ-14fyp／high-tech-enterprises',
		'临江十四五/高企',
	])('%s in one', (id) => expect(idOf(id, '')).toBe('linjiang-14fyp/high-tech-enterprises'));
});

describe('which of two', () => {
	const both = [
		'linjiang-14fyp/high-tech-enterprises',
		'linjiang-park-2024-2026/high-tech-enterprises',
	];

	test.each([
		[2020, both[0]],
		[2022, both[0]],
		[2026, both[1]],
	])('%i narrows', (year, id) => expect(idOf('临江', '高企', { year })).toBe(id));

	test.each([undefined, 2023, 2025])('%s leaves two, and both are named', (year) => {
		const error = refusal(() => catalog.find('临江', '高企', year === undefined ? {} : { year }));
		expect(error.code).toBe('ambiguous');
		expect(error.facts.candidates?.map(({ id }) => id)).toEqual(both);
		for (const text of both) {
			expect(error.messages.zh).toContain(text);
			expect(error.messages.en).toContain(text);
		}
		expect(error.messages.en).toContain('not one series');
	});

	test.each([2019, 2027])('%i is in neither', (year) => {
		const error = refusal(() => catalog.find('临江', '高企', { year }));
		expect(error).toMatchObject({ code: 'year-out-of-period', facts: { received: year } });
		expect(error.facts.candidates?.map(({ id }) => id)).toEqual(both);
	});

	test('no year tells apart two of one plan', () => {
		const error = refusal(() => catalog.find('临江园', '实验室', { year: 2025 }));
		expect(error.code).toBe('ambiguous');
		expect(error.facts.candidates?.map(({ name }) => name.zh)).toEqual([
			'临江园 2024–2026 重点实验室',
			'临江园 2024–2026 市级实验室',
		]);
		expect(error.messages.zh).toContain('全名');
	});

	test.each([Number.NaN, '2022', null])('%j is no year', (year) => {
		expect(refusal(() => catalog.find('临江', '高企', { year: year as number }))).toMatchObject({
			code: 'not-a-number',
			facts: { argument: 'year' },
		});
	});
});
