import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { traditionalSource } from '../scripts/traditional-source.js';
import { catalog, plans } from '../src/index.js';

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
