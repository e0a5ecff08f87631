import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { benches } from '../src/benches.js';
import { isReached } from '../src/measured.js';
import { benchmarksPage } from '../src/page.js';
import { reasons } from '../src/reasons.js';
import { readResults } from '../src/results.js';

const root = new URL('../../', import.meta.url);

test('the page shows the last results (pnpm bench writes both)', () => {
	const page = readFileSync(new URL('docs/benchmarks.md', root), 'utf8');
	expect(page).toBe(benchmarksPage(readResults()));
});

test('every bench is there, and every value that is not reached has its reason', () => {
	const { measured } = readResults();
	for (const { script } of benches) {
		expect(existsSync(new URL(script, root)), script).toBe(true);
	}
	const missed = measured.filter((each) => isReached(each) === false).map(({ id }) => id);
	expect(missed.filter((id) => !(id in reasons))).toEqual([]);
});

test('a value above what is wanted is told as such', () => {
	const id = 'part/what';
	const [value, unit] = [1.234, 'ratio'] as const;
	const each = { id, name: { zh: '甲', en: 'a' }, value, unit, wanted: 1.2 };
	const machine = { cores: 2, memoryGb: 8, node: '20' };
	expect(benchmarksPage({ machine, measured: [each] })).toContain(
		'| `part/what` | a | 1.2× | ≤\u00a01.2× | no |',
	);
});
