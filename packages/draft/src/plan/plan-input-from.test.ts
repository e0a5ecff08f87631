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

test('a range of growth is met from its lower end, a sum starts from nothing, prices have no better side', () => {
	const { plan } = planOf('生产总值增长5%—5.5%，举办活动500场，居民消费价格涨幅2%左右。');
	expect(plan.indicators).toMatchObject([
		{ targets: [{ kind: 'growth', rate: 0.05, stretch: { value: 0.055 } }] },
		{ temporality: 'flow', targets: [{ kind: 'level', value: 500, cumulative: true }] },
		{ direction: 'none' },
	]);
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
