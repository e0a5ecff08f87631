import { readFileSync } from 'node:fs';
import { PlanError } from '@plan-indicators/core';
import { functions } from '@plan-indicators/functions';
import { describe, expect, test } from 'vitest';
import { readFormula } from '../scripts/formula.js';

/** A formula of a page and what the page says that it gives: a value, or some columns of a spill. */
interface Step {
	readonly formula: string;
	readonly result?: string;
	readonly table?: Table;
}

type Table = readonly (readonly string[])[];

describe.each(['own-plan', 'review'])('docs/%s.md', (name) => {
	const text = readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), 'utf8');
	const halves = text.split('\n---\n');

	test('is in two languages', () => expect(halves).toHaveLength(2));

	describe.each(halves.map((half) => [/# (.*)/.exec(half)?.[1] ?? '', half]))('%s', (_, half) => {
		const steps = stepsIn(half);
		const cells = sheetIn(half);

		test('has formulas, and says what each gives', () => {
			expect(steps.length).toBeGreaterThan(2);
			for (const { result, table } of steps) expect(result ?? table).toBeDefined();
		});

		test.each(steps.map((step) => [step.formula, step] as const))('%s', (formula, step) => {
			const answer = answerOf(withRanges(formula, cells));
			if (step.table) {
				const [header = [], ...lines] = step.table;
				expect(columns(answer, header).slice(0, lines.length).map(texts(lines))).toEqual(lines);
			} else expect(found(answer, step.result ?? '')).toContain(step.result);
		});
	});
});

/** Formulas in their order, each with the line or the table after it. */
function stepsIn(half: string): readonly Step[] {
	const blocks = [...half.matchAll(/```\n(=PLAN[\s\S]*?)```\n+((?:\|.*\n)*)/g)];
	return blocks.flatMap(([, code = '', after = '']) =>
		[...code.matchAll(/(=.*)\n(?:→ (.*)\n)?/g)].map(([, formula = '', result]) => ({
			formula,
			...(result === undefined ? { table: tableIn(after) } : { result }),
		})),
	);
}

function tableIn(lines: string): Table {
	const rows = lines.trim().split('\n');
	return [...rows.slice(0, 1), ...rows.slice(2)].map((row) =>
		row
			.slice(1, -1)
			.split('|')
			.map((cell) => cell.trim()),
	);
}

/** Tables whose columns are letters are cells of the sheet. */
function sheetIn(half: string): ReadonlyMap<string, string | number> {
	const cells = new Map<string, string | number>();
	for (const [lines] of half.matchAll(/\| \|(?:.*\n)(?:\|.*\n)+/g)) {
		const [[, ...letters] = [], ...rows] = tableIn(lines);
		for (const [number, ...contents] of rows) {
			for (const [i, content] of contents.entries()) {
				const value =
					content !== '' && Number.isFinite(Number(content)) ? Number(content) : content;
				if (value !== '') cells.set(`${letters[i]}${number}`, value);
			}
		}
	}
	return cells;
}

/** The formula with what stands in the ranges it refers to. */
function withRanges(formula: string, cells: ReadonlyMap<string, string | number>): string {
	return formula.replaceAll(/([A-Z])(\d+):([A-Z])(\d+)/g, (_, left, top, right, bottom) => {
		const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
		const across = letters.slice(letters.indexOf(left), letters.indexOf(right) + 1);
		const rows = Array.from({ length: bottom - top + 1 }, (_, i) => Number(top) + i);
		return `{${rows.map((row) => across.map((letter) => literal(cells.get(`${letter}${row}`))).join(',')).join(';')}}`;
	});
}

function literal(value: string | number | undefined): string {
	return typeof value === 'number' ? String(value) : `"${(value ?? '').replaceAll('"', '""')}"`;
}

function answerOf(formula: string): readonly (readonly unknown[])[] {
	const { id, args } = readFormula(formula);
	try {
		const answer: unknown = functions.find((each) => each.id === id)?.call(args);
		return Array.isArray(answer) ? answer : [[answer]];
	} catch (error) {
		if (!(error instanceof PlanError)) throw error;
		return [[`#N/A ${error.messages.zh} #N/A ${error.messages.en}`]];
	}
}

/** Those columns of a spill that a table of the page has, by their headers. */
function columns(
	[header = [], ...rows]: readonly (readonly unknown[])[],
	wanted: readonly string[],
): readonly (readonly unknown[])[] {
	for (const name of wanted) expect(header).toContain(name);
	return rows.map((row) => wanted.map((name) => row[header.indexOf(name)]));
}

function texts(lines: Table) {
	return (row: readonly unknown[], i: number) =>
		row.map((value, j) => shownAs(value, lines[i]?.[j] ?? ''));
}

/** A value as the page shows it: in percent, or with as many decimals. */
function shownAs(value: unknown, as: string): string {
	if (typeof value !== 'number') return String(value);
	const decimals = as.replace('%', '').split('.')[1]?.length ?? 0;
	return as.endsWith('%') ? `${(value * 100).toFixed(decimals)}%` : value.toFixed(decimals);
}

/** The one value, or the text of a spill that begins as the page says; of a refusal its message. */
function found(answer: readonly (readonly unknown[])[], result: string): string {
	const [[first] = []] = answer;
	if (result.startsWith('#N/A'))
		return String(first).includes(result.slice(5)) ? result : String(first);
	if (answer.length === 1) return shownAs(first, result);
	return (
		answer
			.flat()
			.map(String)
			.find((cell) => cell.startsWith(result)) ?? answer.flat().join('|')
	);
}
