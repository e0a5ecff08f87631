import { draft, planTable } from '@plan-indicators/draft';
import { expect, test } from 'vitest';
import { type Correction, corrected } from '../src/draft/corrected.js';

const found = draft(
	'某计划（2024—2026年）\n到2026年，企业达到100家。\n到2026年，企业总数达到100家，产值增长8%。',
);
const period = { start: 2024, end: 2026 };

function table(...corrections: readonly (readonly [number, Correction])[]) {
	const statements = corrected(found.statements, new Map(corrections));
	return planTable({ ...found, statements }, { language: 'zh', period })
		.slice(3)
		.map((row) => [row[0], row[4]]);
}

test('a name that is corrected to another joins what is said again', () => {
	expect(table([0, { indicator: '企业总数' }])).toEqual([
		['企业总数', '达到100家'],
		['产值', '增长8%'],
	]);
});

test('another number is another target, and what is not used is left out', () => {
	expect(
		table([0, { indicator: '企业总数', phrase: '达到120家' }], [2, { leftOut: true }]),
	).toEqual([
		['企业总数', '达到120家'],
		['企业总数', '达到100家'],
	]);
});
