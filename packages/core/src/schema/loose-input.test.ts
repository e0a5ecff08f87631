import { describe, expect, test } from 'vitest';
import { refusal } from '../../test/refusal.js';
import { baseline } from '../level/baseline.js';
import { growth } from '../level/growth.js';
import { target } from '../level/target.js';
import { createCatalog } from '../resolve/catalog.js';
import { parsePlan } from './parse-plan.js';

const input = {
	name: '苏河工业园区科技创新三年行动计划',
	period: '2023-2025',
	indicators: [
		{ name: '高新技术企业', unit: '家', baseline: 2500, target: '突破3000家' },
		{
			name: '研发投入强度',
			unit: '%',
			baseline: { year: 2021, value: 4.9 },
			target: '5.5左右',
		},
		{ name: '规上工业总产值', unit: '亿元', target: '年均增长6%以上' },
		{ name: '单位GDP能耗', target: '下降13.5%' },
		{
			name: '新增孵化面积',
			unit: '万平方米',
			targets: [
				{ year: 2024, target: '20' },
				{ year: 2025, target: '30' },
			],
		},
	],
};

describe('a plan as a person writes it', () => {
	const plan = parsePlan(input);
	const { find } = createCatalog([plan]);
	const named = (name: string) => find(plan.name.zh, name).indicator;

	test('takes two values for the head and few for an indicator', () => {
		const values = (node: unknown): number =>
			typeof node === 'object' && node !== null
				? Object.values(node).reduce((sum: number, each) => sum + values(each), 0)
				: 1;
		const { indicators, ...head } = input;
		expect(values(head)).toBe(2);
		for (const each of indicators) expect(values(each)).toBeLessThanOrEqual(6);
	});

	test('is a plan like any other', () => {
		expect(plan).toMatchObject({ id: input.name, period: { start: 2023, end: 2025 } });
		expect(target(named('高新技术企业'))).toMatchObject({ value: 3000, year: 2025 });
		expect(baseline(named('高新技术企业'))).toMatchObject({ year: 2022, value: 2500 });
		expect(growth(named('规上工业总产值')).rate).toBe(0.06);
		expect(target(named('新增孵化面积'), 2024).value).toBe(20);
	});

	test('reads comparator, kind, direction and year from the words, and marks what it concluded', () => {
		expect(named('高新技术企业')).toMatchObject({
			direction: 'up',
			temporality: 'stock',
			inferred: expect.arrayContaining(['direction', 'temporality', 'targetYear', 'baselineYear']),
			targets: [{ comparator: 'gt', strength: 'firm', yearStated: false }],
		});
		expect(named('研发投入强度')).toMatchObject({
			temporality: 'ratio',
			baseline: { year: 2021 },
			targets: [{ comparator: 'approx', value: 5.5 }],
		});
		expect(named('研发投入强度').inferred).not.toContain('baselineYear');
		expect(named('单位GDP能耗')).toMatchObject({
			direction: 'down',
			inferred: ['mode', 'targetYear', 'temporality'],
			targets: [{ kind: 'growth', rate: -0.135, mode: 'total', baseYear: 2022, comparator: 'lte' }],
		});
		expect(named('新增孵化面积')).toMatchObject({ temporality: 'flow' });
		expect(named('新增孵化面积').inferred).not.toContain('targetYear');
	});

	test('null is a field left out', () => {
		const [first] = input.indicators;
		const withNulls = { ...input, notes: null, indicators: [{ ...first, category: null }] };
		expect(parsePlan(withNulls).indicators[0]).toEqual(plan.indicators[0]);
	});

	test('one language stands in for the other; names alike get ids of their own', () => {
		const two = parsePlan({
			name: { en: 'Plan of the port' },
			period: { start: 2021, end: 2025 },
			indicators: [
				{ name: '面积', target: '≥5' },
				{ name: '面积', target: '＜9', unit: '公顷' },
			],
		});
		expect(two).toMatchObject({ id: 'plan-of-the-port', name: { zh: 'Plan of the port' } });
		expect(two.indicators.map(({ id }) => id)).toEqual(['面积', '面积-2']);
	});

	test('an unknown unit is kept as printed', () => {
		const [blocks] = parsePlan({
			...input,
			indicators: [{ name: '街坊', unit: '坊', target: '12' }],
		}).indicators;
		expect(blocks).toMatchObject({ unit: '坊', targets: [{ value: 12 }] });
	});
});

describe('people’s words for the terms of the model', () => {
	const only = (indicator: object, head: object = {}) =>
		parsePlan({ ...input, ...head, indicators: [{ name: '企业', ...indicator }] });
	const targetOf = (given: object) => only({ target: given }).indicators[0]?.targets[0];

	test.each([
		[{ kind: 'level', value: 5, comparator: '≥' }, { comparator: 'gte' }],
		[
			{ kind: '达到', value: 5, comparator: '左右' },
			{ kind: 'level', comparator: 'approx' },
		],
		[
			{ kind: '增长', rate: '5%' },
			{ kind: 'growth', rate: 0.05, mode: 'total', baseYear: 2022 },
		],
		[
			{ kind: 'growth', rate: '-13.5％', mode: '年均' },
			{ rate: -0.135, mode: 'average' },
		],
		[{ kind: 'increment', amount: -5 }, { comparator: 'lte' }],
		[
			{ kind: 'multiple', factor: 2 },
			{ baseYear: 2022, baseYearStated: false },
		],
	])('%j', (given, expected) => {
		expect(targetOf(given)).toMatchObject(expected);
	});

	test('what growth does not say is marked', () => {
		const { inferred } = only({ target: { kind: '增长', rate: 0.05 } }).indicators[0] ?? {};
		expect(inferred).toEqual(expect.arrayContaining(['mode', 'targetYear']));
	});

	test('baselines, directions, attributes, districts and parts', () => {
		const { district, document, notes, indicators } = parsePlan({
			...input,
			...{ district: '青浦区', document: '关于印发规划的通知', notes: ['第三行看不清'] },
			indicators: [
				{ name: '就业', unit: '万人', baseline: '7580人', direction: '正向', target: '1' },
				{ name: '高校毕业生', attribute: '约束', target: '0.5', partOf: '就业' },
			],
		});
		expect(district).toEqual({ zh: '青浦区', en: '青浦区' });
		expect(document.title).toBe('关于印发规划的通知');
		expect(notes[0]?.zh).toBe('第三行看不清');
		expect(indicators).toMatchObject([
			{ baseline: { value: 0.758, wording: '7580人' }, direction: 'up' },
			{ attribute: '约束性', partOf: '就业' },
		]);
	});

	test('a baseline that cannot be read is a fault', () => {
		const { messages, facts } = refusal(() => only({ baseline: '约半数', target: '5' }));
		expect(messages.zh).toContain('读不出基期值：“约半数”');
		expect(facts.issues?.[0]?.path).toBe('indicators.0.baseline');
	});
});

describe('what is wrong is told to people', () => {
	const faults = (indicator: object) =>
		refusal(() => parsePlan({ ...input, indicators: [indicator] }));

	test.each([
		[{ name: '企业', target: '若干个左' + '3:7' }, '企业', '读不出目标'],
		[{ name: '企业' }, '企业', '没有目标'],
		[
			{ name: '企业', target: '5', category: null, note: [] },
			'企业',
			'应为文字或一组字段，收到的是 列表',
		],
		[{ name: '企业', target: { kind: 'range', min: 5 } }, '企业', '收到的是 空（没有填写）'],
		[{ name: '企业', target: true }, '企业', '应为'],
		[{ name: '企业', target: '100平方米', unit: '家' }, '企业', '单位'],
		[{ name: '企业', unti: '家', target: '3' }, '企业', '没有“unti”这个字段'],
		[{ name: '面积', target: { kind: 'level', value: '5' } }, '面积', '应为数字，收到的是 "5"'],
	])('%j', (indicator, name, words) => {
		const { code, messages, facts } = faults(indicator);
		expect(code).toBe('invalid-plan');
		expect(messages.zh).toContain(`第 1 个指标“${name}”`);
		expect(messages.zh).toContain(words);
		expect(messages.zh).not.toMatch(/expected|received|Invalid|string|number|object/);
		expect(facts.issues).toHaveLength(1);
		expect(facts.issues?.[0]?.path).toMatch(/^indicators\.0/);
	});

	const typed = (fields: object, wording: string, direction = 'down') => ({
		name: '能耗',
		direction,
		target: {
			kind: 'growth',
			mode: 'total',
			baseYear: 2022,
			...fields,
			source: { section: ['一'], wording },
		},
	});

	test.each([
		['a rate in percent', typed({ rate: -13.5, comparator: 'lte' }, '下降13.5%'), '-0.135'],
		['a rise for a fall', typed({ rate: 0.135, comparator: 'lte' }, '下降13.5%'), '应填负数'],
		['at least of a fall', typed({ rate: -0.15, comparator: 'gte' }, '下降15%以上'), '不高于'],
		[
			'another number',
			{
				name: '企业',
				target: {
					kind: 'level',
					value: 100,
					comparator: 'gt',
					source: { section: ['一'], wording: '突破1000家' },
				},
			},
			'1000',
		],
	])('%s', (_, indicator, words) => {
		expect(faults(indicator).messages.zh).toContain(words);
	});

	test('every fault is in the list', () => {
		const { facts } = refusal(() =>
			parsePlan({
				period: '2021',
				indicators: [{ name: '甲', target: '3:7' }, { target: '5' }],
			}),
		);
		expect(facts.issues?.map(({ path }) => path).sort()).toEqual([
			'indicators.1.name',
			'name',
			'period',
		]);
	});
});
