import { planFromTable } from '@plan-indicators/core/table';
import { describe, expect, test } from 'vitest';
import { draft } from '../draft.js';
import { planTable } from './plan-table.js';

const period = { start: 2024, end: 2026 };
const found = draft(
	[
		'某市三年行动计划（2024—2026年）',
		'二、主要目标',
		'到2025年，高新技术企业达到80家。',
		'到2026年，高新技术企业从2023年的58家增加到100家，产值年均增长8%左右。',
		'——到2026年，高新技术企业达到100家。',
	].join('\n'),
);

test('a row an indicator, a column a target year, what is said again once', () => {
	const rows = planTable(found, { language: 'zh', period });
	expect(rows.slice(0, 3)).toEqual([
		['某市三年行动计划（2024—2026年）'],
		['规划期 2024—2026'],
		['指标', '单位', '基期值', '基期年份', '2025年目标', '2026年目标', '出处', '待核对'],
	]);
	expect(rows.slice(3).map((row) => row.slice(0, 6))).toEqual([
		['高新技术企业', '家', 58, 2023, '达到80家', '达到100家'],
		['产值', null, null, null, null, '年均增长8%左右'],
	]);
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
	test('it is read again as it was drafted', () => {
		const { plan, problems } = planFromTable(planTable(found, { language, period }));
		expect(problems).toEqual([]);
		expect(plan?.period).toEqual(period);
		expect(plan?.indicators).toMatchObject([
			{
				name: { zh: '高新技术企业' },
				baseline: { value: 58, year: 2023 },
				targets: [
					{ kind: 'level', value: 80, year: 2025 },
					{ kind: 'level', value: 100, year: 2026 },
				],
			},
			{ targets: [{ kind: 'growth', rate: 0.08, mode: 'average', comparator: 'approx' }] },
		]);
	});
});

test('two targets for one year stand in two rows, and the table says so', () => {
	const twice = draft('某计划\n到2026年，产值达到100亿元。\n到2026年，产值达到120亿元。');
	const rows = planTable(twice, { language: 'zh', period });
	expect(rows.slice(3).map((row) => row[4])).toEqual(['达到100亿元', '达到120亿元']);
	expect(planFromTable(rows).problems.map(({ code }) => code)).toEqual(['name-twice']);
});

test('what is aspired to stays so, also where the word governs the phrase from afar', () => {
	const aspired = draft(
		'某区行动计划（2024—2026年）\n到2026年，争取形成10个产业集群，力争高新技术企业达到360家，税收达到5亿元。',
	);
	const { plan } = planFromTable(planTable(aspired, { language: 'zh', period }));
	expect(plan?.indicators.map(({ targets: [first] }) => first.strength)).toEqual([
		'aspirational',
		'aspirational',
		'firm',
	]);
});
