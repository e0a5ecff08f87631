import { averageAnnualGrowth, grow, outcome, target as targetLevel } from '@plan-indicators/core';
import { plans } from '@plan-indicators/data';
import { type CellValue, type WriteOptions, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { type Entry, entries } from '../src/workbook/entry.js';
import { reviewSheet } from '../src/workbook/review-sheet.js';
import { serialOf } from '../src/workbook/serial.js';
import { rowOf, whatIfLines } from '../src/workbook/what-if-cells.js';
import { type WhatIf, whatIfResults } from '../src/workbook/what-if-results.js';
import { unmatched, words } from '../src/workbook/words.js';
import { workbook } from '../src/workbook/workbook.js';
import { hostilePlan } from './hostile-plan.js';
import { reviewQuestions } from './review-questions.js';
import { isMissing, programs, recalculated } from './spreadsheet-programs.js';
import { formulasOf, valuesIn, withoutResults, withValues } from './workbook-file.js';

const options = workbook(plans, '1.2.3');
const all = entries(plans);
const based = all.filter(({ indicator }) => indicator.baseline);
const at = (cell: Parameters<typeof rowOf>[0]) => `${rowOf(cell) - 1},1`;

/** Within the library's tolerance of 1000; programs round the difference, so only the verdict counts. */
const nearly = 1000 * (1 - 1e-10);

/** Each indicator between its years, with the plan's baseline and with one's own; then the edges. */
const questions: readonly (readonly [Entry, WhatIf])[] = [
	...all.flatMap((entry, i) => {
		const level = outcome(() => targetLevel(entry.single).value);
		const value = 'value' in level ? level.value : 50;
		const when = entry.target.year - 2 + (i % 3) * 0.5;
		return [
			[entry, { actual: value * 0.83 + i / 7, when }],
			[entry, { actual: value * 1.07, when, own: value * 0.61 + i }],
		] as const;
	}),
	...based.slice(0, 4).flatMap((entry) =>
		[
			{ actual: 0, when: 2023 },
			{ actual: -5, when: 2023 },
			{ actual: 900, when: 2019 },
			{ actual: 900, when: 2020 },
			{ actual: 900, when: 2025 },
			{ actual: 900, when: 2027.25 },
			{ actual: 900, when: '2024-02-29' },
			{ actual: 900, when: '2023-12-31' },
			{ actual: 900, when: 2022, own: 0 },
			{ actual: 900, when: 2022, own: -3 },
			{ actual: 900, when: 2022, own: 1000 },
			{ actual: nearly, when: 2025, own: 500 },
		].map((entered) => [entry, entered] as const),
	),
];

/** Review sheets with the library's answers, each stripped of them before a program calculates. */
const reviews = reviewQuestions.map(({ lines, setting }, i) => ({
	...reviewSheet(lines, setting),
	name: `评${i}`,
}));

const asked = withQuestions(options);

describe.each(programs)('$name', (program) => {
	const missing = isMissing(program);
	const skipped = missing
		? ` (skipped: no ${program.command}; Debian's ${program.debian} has it)`
		: '';

	test.skipIf(missing)(
		`calculates what was stripped or changed as the library does${skipped}`,
		async () => {
			const book = await writeXlsx(withoutResults(asked));
			const value = await valuesIn(await recalculated(program, book));
			for (const { sheet, row, column, result } of options.sheets.flatMap(formulasOf)) {
				agrees(value(sheet, row, column), result, `${sheet} ${row + 1},${column + 1}`);
			}
			for (const { sheet, row, column, formula, result } of reviews.flatMap(formulasOf)) {
				agrees(value(sheet, row, column), result, `${sheet} ${row + 1},${column + 1} ${formula}`);
			}
			for (const [i, [entry, entered]] of questions.entries()) {
				const expected = new Map(Object.entries(whatIfResults(entry, all.indexOf(entry), entered)));
				for (const line of whatIfLines) {
					if (line === '' || !expected.has(line)) continue;
					if (entered.actual === nearly && line !== 'meets') continue;
					const about = `${entry.key} ${JSON.stringify(entered)} ${line}`;
					agrees(value(`问${i}`, rowOf(line) - 1, 1), expected.get(line), about);
				}
			}
		},
	);

	test.skipIf(missing)(`says in words what is missing${skipped}`, async () => {
		const [about, whatIf, ...others] = options.sheets;
		if (!about || !whatIf) throw new TypeError('no sheets');
		const sheets = [
			about,
			whatIf,
			{ ...withValues(whatIf, { [at('key')]: '青浦 没有的指标' }), name: '无此指标' },
			{ ...withValues(whatIf, { [at('actual')]: '八百' }), name: '非数字' },
			{ ...withValues(whatIf, { [at('when')]: null }), name: '无年份' },
			{ ...withValues(whatIf, { [at('own')]: '七百' }), name: '基期非数字' },
			...others,
		];
		const value = await valuesIn(
			await recalculated(program, await writeXlsx(withoutResults({ ...options, sheets }))),
		);
		const shown = (sheet: string) => value(sheet, rowOf('linear') - 1, 1);
		expect(shown('无此指标')).toBe(unmatched);
		for (const sheet of ['非数字', '无年份', '基期非数字'])
			expect(shown(sheet)).toBe(words['not-a-number']);
	});

	test.skipIf(missing)(
		`takes a baseline that is filled in on a plan's sheet${skipped}`,
		async () => {
			const filled = (name: string) => all.find(({ key }) => key === `虹口 2018–2020 ${name}`);
			const [tax, companies] = [filled('核心层区级税收'), filled('高新技术企业')];
			if (!tax || !companies) throw new TypeError('no such indicators');
			const values = { [`${tax.row - 1},3`]: 40, [`${companies.row - 1},3`]: 200 };
			const sheets = options.sheets.map((sheet) =>
				sheet.name === tax.sheet ? withValues(sheet, values) : sheet,
			);
			const book = await writeXlsx(withoutResults({ ...options, sheets }));
			const value = await valuesIn(await recalculated(program, book));
			agrees(value(tax.sheet, tax.row - 1, 7), grow({ base: 40, rate: 0.15, years: 3 }), 'level');
			agrees(
				value(tax.sheet, companies.row - 1, 8),
				averageAnnualGrowth({ from: 200, to: 270, years: 3 }),
				'growth',
			);
		},
	);

	test.skipIf(missing)(`opens a plan that means harm${skipped}`, async () => {
		const hostile = workbook([hostilePlan], '=1');
		const value = await valuesIn(
			await recalculated(program, await writeXlsx(withoutResults(hostile))),
		);
		for (const { sheet, row, column, result } of hostile.sheets.flatMap(formulasOf)) {
			if (typeof result === 'number') agrees(value(sheet, row, column), result, `${sheet} ${row}`);
		}
		expect(value(hostile.sheets[4]?.name ?? '', 4, 0)).toBe('=cmd|"/c calc"!A1');
	});
});

/** The workbook with a copy of its what-if sheet for each question. */
function withQuestions(book: WriteOptions): WriteOptions {
	const whatIf = book.sheets.find(({ name }) => name === '假设');
	if (!whatIf) throw new TypeError('no what-if sheet');
	const copies = questions.map(([{ key }, { actual, when, own = null }], i) => ({
		...withValues(whatIf, {
			[at('key')]: key,
			[at('actual')]: actual,
			[at('when')]: typeof when === 'string' ? serialOf(when) : when,
			[at('own')]: own,
		}),
		name: `问${i}`,
	}));
	return { ...book, sheets: [...book.sheets, ...reviews, ...copies] };
}

/** What a program shows against the library: equal words, numbers within 1e-12 of the number. */
function agrees(
	shown: CellValue | undefined,
	expected: CellValue | undefined,
	about: string,
): void {
	expect.soft(agree(shown, expected), `${about}: ${shown} for ${expected}`).toBe(true);
}

function agree(shown: CellValue | undefined, expected: CellValue | undefined): boolean {
	// A formula that gives an empty text leaves a cell that reads as blank.
	if (typeof expected !== 'number') return (shown ?? '') === expected;
	if (typeof shown !== 'number') return false;
	return Math.abs(shown - expected) <= 1e-12 * Math.abs(expected);
}
