import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCatalog } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { expect, test } from 'vitest';
import { traditionalSource } from '../scripts/traditional-source.js';
import { catalog, plans } from '../src/index.js';
import { traditional } from '../src/traditional.js';

test('the table is what `pnpm generate` writes', () => {
	const written = readFileSync(new URL('../src/traditional.ts', import.meta.url), 'utf8');
	expect(written).toBe(traditionalSource(plans));
});

test.each([
	['青浦區', '高新技術企業', 'qingpu-14fyp/high-tech-enterprises'],
	['楊浦', '雙創小巨人', 'yangpu-2020-2022/innovation-little-giants'],
	['虹口園', '獨角獸企業', 'hongkou-park-2025-2026/unicorns'],
	['虹口2018—2020', '園區單位面積貢獻', 'hongkou-2018-2020/park-contribution-per-area'],
])('%s %s', (plan, indicator, id) => {
	const found = catalog.find(plan, indicator);
	expect(`${found.plan.id}/${found.indicator.id}`).toBe(id);
});

test('the fuller table, for plans of one’s own, is opt-in', () => {
	const path = createRequire(import.meta.url).resolve('@plan-indicators/data/traditional');
	const text = readFileSync(path, 'utf8');
	const fuller: Record<string, string> = JSON.parse(text);
	expect(Object.entries(traditional).every(([from, to]) => fuller[from] === to)).toBe(true);
	expect(text.length).toBeLessThan(40_000);
	const plan = parsePlan({
		name: '某省规划',
		period: '2021-2025',
		indicators: [{ name: '人均预期寿命', unit: '岁', target: '提高1岁左右' }],
	});
	const find = (options = {}) => createCatalog([plan], options).find('某省规划', '人均預期壽命');
	expect(() => find()).toThrow('人均预期寿命');
	expect(find({ traditional: fuller }).indicator.name.zh).toBe('人均预期寿命');
});
