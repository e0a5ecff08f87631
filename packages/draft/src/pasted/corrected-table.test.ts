import { expect, test } from 'vitest';
import { draft } from '../draft.js';
import type { Correction } from './corrected.js';
import { correctedTable, type PeriodYears } from './corrected-table.js';

const found = draft(
	'某计划（2024—2026年）\n到2026年，企业达到100家。\n到2026年，企业总数达到100家，产值增长8%。',
);

function table(corrections: readonly (readonly [number, Correction])[], period: PeriodYears) {
	const made = correctedTable(found, new Map(corrections), { language: 'zh', period });
	return made.kind === 'table' ? made.rows.slice(3).map((row) => [row[0], row[4]]) : made.kind;
}

const period = { start: 2024, end: 2026 };

test('a name that is corrected to another joins what is said again', () => {
	expect(table([[0, { indicator: '企业总数' }]], period)).toEqual([
		['企业总数', '达到100家'],
		['产值', '增长8%'],
	]);
});

test('another number is another target, and what is not used is left out', () => {
	const corrections = [
		[0, { indicator: '企业总数', phrase: '达到120家' }],
		[2, { leftOut: true }],
	] as const;
	expect(table(corrections, period)).toEqual([
		['企业总数', '达到120家'],
		['企业总数', '达到100家'],
	]);
});

test.each([{}, { start: 2024 }, { end: 2026 }, { start: 2026, end: 2024 }])(
	'without its period there is no table: %o',
	(years) => expect(table([], years)).toBe('no-period'),
);

test('of nothing that is used there is none either', () => {
	const all = found.statements.map((_, i) => [i, { leftOut: true }] as const);
	expect(table(all, period)).toBe('nothing-used');
});
