import { createCatalog } from '@plan-indicators/core';
import { planFromTable } from '@plan-indicators/core/table';
import { expect, test } from 'vitest';
import { functions } from '../src/index.js';

/** A mid-term target stands in a column before that of the plan's end. */
const { plan } = planFromTable(
	[
		['指标', '2020年', '2022年目标', '2025年目标'],
		['高新技术企业（家）', 100, '160', '≥200'],
	],
	{ name: '某区规划' },
);
const catalog = createCatalog(plan ? [plan] : []);

function call(id: string, ...args: readonly unknown[]): unknown {
	return functions.find((each) => each.id === id)?.call(args, catalog);
}

test('what is said of an indicator is said of the target whose level is shown', () => {
	expect(call('TARGET', '某区规划', '高新技术企业')).toBe(200);
	expect(call('SOURCE', '某区规划', '高新技术企业')).toContain('≥200');
	expect(call('INFO', '某区规划', '高新技术企业', 'stated')).toBe('≥200');
	expect(call('INFO', '某区规划', '高新技术企业', 'stated', 2022)).toBe('160');
	const [, found] = call('FIND', '高新') as readonly (readonly unknown[])[];
	expect(found).toContain('≥200');
	const [header, row] = call('COMPARE', '高新技术企业') as readonly (readonly unknown[])[];
	const cell = (name: string) => row?.[header?.indexOf(name) ?? -1];
	expect([cell('目标年'), cell('目标（原文）'), cell('目标值')]).toEqual([2025, '≥200', 200]);
});
