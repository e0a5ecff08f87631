import { isPlanError } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { describe, expect, test } from 'vitest';
import { draft } from '../draft.js';
import { planInputFrom } from './plan-input-from.js';

function planOf(...lines: readonly string[]) {
	const text = ['某市三年行动计划（2024—2026年）', '二、主要目标', ...lines].join('\n');
	const { input, left } = planInputFrom(draft(text));
	return { plan: parsePlan(input), left };
}

test('a plan with its period, its indicators and where they stand', () => {
	const { plan, left } = planOf(
		'到2026年，高新技术企业从2023年的758家增加到1000家以上，产值年均增长8%左右。',
	);
	expect(left).toEqual([]);
	expect(plan.name.zh).toBe('某市三年行动计划（2024—2026年）');
	expect(plan.period).toEqual({ start: 2024, end: 2026 });
	expect(plan.indicators).toMatchObject([
		{
			name: { zh: '高新技术企业' },
			unit: '家',
			baseline: { value: 758, year: 2023 },
			targets: [{ kind: 'level', value: 1000, comparator: 'gte', year: 2026, yearStated: true }],
			source: { section: ['二、主要目标'] },
		},
		{ targets: [{ kind: 'growth', rate: 0.08, mode: 'average', comparator: 'approx' }] },
	]);
});

test('what is said again is joined, other horizons are targets of their own', () => {
	const { plan } = planOf(
		'到2026年，高新技术企业达到100家。',
		'到2025年，高新技术企业达到80家。',
		'——到2026年，高新技术企业达到100家。',
	);
	expect(plan.indicators).toHaveLength(1);
	expect(plan.indicators[0]?.targets).toMatchObject([
		{ value: 100, year: 2026, alsoStated: [{ value: 100 }] },
		{ value: 80, year: 2025 },
	]);
});

test('a word behind the last of a list governs the others', () => {
	const { plan, left } = planOf('城乡居民收入分别增长7%、8%左右。');
	expect(left).toEqual([]);
	expect(plan.indicators[0]?.targets[0]).toMatchObject({
		comparator: 'approx',
		source: { wording: '分别增长7%', qualifier: '左右' },
	});
});

test('a sum starts from nothing, prices have no better side', () => {
	const { plan } = planOf('举办活动500场，居民消费价格涨幅2%左右。');
	expect(plan.indicators).toMatchObject([
		{ temporality: 'flow', targets: [{ kind: 'level', value: 500, cumulative: true }] },
		{ direction: 'none' },
	]);
});

test('what is added is added, to nothing where the name says so', () => {
	const { plan } = planOf(
		'到2026年，新增孵化面积30万平方米，新增公共停车位5000个，新增就业60万人，孵化面积新增20万平方米，城镇新增就业5万人以上。',
	);
	expect(
		plan.indicators.map(({ name, temporality, targets: [{ kind }] }) => [
			name.zh,
			temporality,
			kind,
		]),
	).toEqual([
		['孵化面积', 'stock', 'increment'],
		['公共停车位', 'stock', 'increment'],
		['新增就业', 'flow', 'increment'],
		['孵化面积新增', 'stock', 'increment'],
		['城镇新增就业', 'flow', 'increment'],
	]);
});

test.each([
	['固定资产投资增速高于全市平均水平2个百分点', '固定资产投资增速', '全市平均水平', 2, 'gt'],
	['居民收入增速力争高于全国0.5个百分点以上', '居民收入增速', '全国', 0.5, 'gte'],
	['工业能耗增速低于全省平均1个百分点', '工业能耗增速', '全省平均', 1, 'lt'],
])('points off something else are relative to it: %s', (words, name, to, margin, comparator) => {
	const { plan, left } = planOf(`到2026年，${words}。`);
	expect(left).toEqual([]);
	expect(plan.indicators).toMatchObject([
		{ name: { zh: name }, targets: [{ kind: 'relative', to: { zh: to }, margin, comparator }] },
	]);
});

test('a number behind 力争 is the higher mark of the promise before it', () => {
	const { plan, left } = planOf(
		'到2026年，高新技术企业达到1000家，力争1200家；占比达到15%以上、力争20%；产值年均增长10%以上（力争15%）；培育企业30家，力争形成平台5个。',
	);
	expect(left).toEqual([]);
	expect(plan.indicators.map(({ name, targets }) => [name.zh, ...targets])).toMatchObject([
		[
			'高新技术企业',
			{
				value: 1000,
				strength: 'firm',
				source: { wording: '达到1000家' },
				stretch: { value: 1200, source: { wording: '力争1200家' } },
			},
		],
		['高新技术企业占比', { value: 15, stretch: { value: 20, source: { wording: '力争20%' } } }],
		['产值', { rate: 0.1, stretch: { value: 0.15, source: { wording: '力争15%' } } }],
		['企业', { value: 30 }],
		['平台', { value: 5, strength: 'aspirational' }],
	]);
	expect(plan.indicators[3]?.targets[0]).not.toHaveProperty('stretch');
});

test('a range of growth is no target, since nobody wrote that its upper end is aspired to', () => {
	const { plan, left } = planOf('到2026年，生产总值增长5%—5.5%，产值达到8亿元。');
	expect(plan.indicators.map(({ name }) => name.zh)).toEqual(['产值']);
	expect(left).toMatchObject([{ statement: { wording: '增长5%—5.5%', number: 5, max: 5.5 } }]);
	expect(left[0]?.messages.en).toContain('a range of change is not one target');
});

describe('refused with a code', () => {
	test.each([
		['nothing is promised', '今天天气很好。'],
		['the period is not known', '培育企业10家。'],
	])('%s', (_, text) => {
		const refused = () => planInputFrom(draft(text));
		expect(refused).toThrow();
		try {
			refused();
		} catch (error) {
			expect(isPlanError(error) && error.code).toBe('not-stated');
		}
	});

	test('unless a period is given', () => {
		const { input } = planInputFrom(draft('培育企业10家。'), {
			period: { start: 2024, end: 2026 },
			name: '某规划',
		});
		expect(parsePlan(input).indicators[0]?.targets[0].year).toBe(2026);
	});
});
