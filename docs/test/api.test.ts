import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accepted, apiReport, entries } from '../scripts/api-report.js';

const all = entries();

test('every entry has an accepted report, and no other', () => {
	expect(readdirSync(accepted).sort()).toEqual(all.map(({ id }) => `${id}.api.md`).sort());
});

test.each(all)('the public types of $id are the accepted ones (pnpm api accepts)', (entry) => {
	expect(apiReport(entry)).toBe(readFileSync(join(accepted, `${entry.id}.api.md`), 'utf8'));
});
