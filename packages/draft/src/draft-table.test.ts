import { planFromTable } from '@plan-indicators/core/table';
import { describe, expect, test } from 'vitest';
import { draft } from './draft.js';
import { draftTable } from './draft-table.js';

const text =
	'某市三年行动计划（2024—2026年）\n二、主要目标\n到2025年，高新技术企业从2023年的758家增加到1000家以上，失业率控制在5.5%以内，城乡居民收入分别增长7%、8%左右，举办活动500场。';

test('a row for each statement, with what to check', () => {
	const [title, period, header, ...rows] = draftTable(draft(text), 'zh');
	expect([title, period]).toEqual([['某市三年行动计划（2024—2026年）'], ['规划期 2024—2026']]);
	expect(header).toContain('待核对');
	expect(rows.map((row) => row.slice(1, 7))).toEqual([
		['高新技术企业', '家', 758, 2023, 2025, '达到1000家以上'],
		['失业率', '%', null, null, 2025, '控制在5.5%以内'],
		['城镇居民收入', null, null, null, 2025, '增长7%左右'],
		['农村居民收入', null, null, null, 2025, '增长8%左右'],
		['活动', '场', null, null, 2025, '累计500场'],
	]);
	expect(rows[2]?.[8]).toBe('原文“左右…分别增长7%”；“左右”“以上”等写在并列的最后一项');
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
	test('it is read again as it was drafted', () => {
		const { plan, problems } = planFromTable(draftTable(draft(text), language));
		expect(plan?.name.zh).toContain('某市三年行动计划');
		expect(plan?.period).toEqual({ start: 2024, end: 2026 });
		expect(problems).toEqual([]);
		expect(plan?.indicators.map(({ targets }) => targets[0])).toMatchObject([
			{ kind: 'level', value: 1000, comparator: 'gte', year: 2025 },
			{ value: 5.5, comparator: 'lte' },
			{ kind: 'growth', rate: 0.07, comparator: 'approx' },
			{ kind: 'growth', rate: 0.08, comparator: 'approx' },
			{ kind: 'level', value: 500, cumulative: true },
		]);
	});
});

test('what is aspired to is written so, and a title or period that the text does not have is not written', () => {
	const { statements, leftOut } = draft(
		'到2026年，高新技术企业力争达到1200家，力争产值达到5亿元，税收达到3亿元。',
	);
	const [header, ...rows] = draftTable({ title: '', statements, leftOut }, 'zh');
	expect(header?.[1]).toBe('指标');
	expect(rows.map((row) => row[6])).toEqual(['力争达到1200家', '力争达到5亿元', '达到3亿元']);
	const { plan } = planFromTable([header ?? [], ...rows], { period: { start: 2024, end: 2026 } });
	expect(plan?.indicators.map(({ targets: [{ strength }] }) => strength)).toEqual([
		'aspirational',
		'aspirational',
		'firm',
	]);
});
