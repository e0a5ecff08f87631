import { createCatalog } from '@plan-indicators/core';
import { planFromTable } from '@plan-indicators/core/table';
import { expect, test } from 'vitest';
import { asking } from './call.js';

/** A mid-term target stands in a column before that of the plan's end. */
const { plan } = planFromTable(
	[
		['指标', '2020年', '2022年目标', '2025年目标'],
		['高新技术企业（家）', 100, '160', '≥200'],
	],
	{ name: '某区规划' },
);
const { call, rows } = asking(createCatalog(plan ? [plan] : []));

test('what is said of an indicator is said of the target whose level is shown', () => {
	expect(call('TARGET', '某区规划', '高新技术企业')).toBe(200);
	expect(call('SOURCE', '某区规划', '高新技术企业')).toContain('≥200');
	expect(call('INFO', '某区规划', '高新技术企业', 'stated')).toBe('≥200');
	expect(call('INFO', '某区规划', '高新技术企业', 'stated', 2022)).toBe('160');
	expect(rows('FIND', '高新')).toMatchObject([{ '目标（原文）': '≥200' }]);
	expect(rows('COMPARE', '高新技术企业')).toMatchObject([
		{ 目标年: 2025, '目标（原文）': '≥200', 目标值: 200 },
	]);
});
