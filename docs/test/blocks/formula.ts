import { functions } from '@plan-indicators/functions';
import { explain } from '@plan-indicators/functions/univer';
import { expect } from 'vitest';
import { type Engine, engine } from '../../../examples/playground/test/engine.js';
import { type Block, blocksIn, spansIn } from './block.js';
import { type Cell, laid, sheetsIn, tableIn } from './cells.js';

/** A formula of a page and what the page says that it gives: a value, or some columns of a spill. */
export interface Step {
	readonly formula: string;
	readonly result?: string;
	readonly table?: readonly (readonly string[])[];
}

type Rows = readonly (readonly unknown[])[];

export function isFormulas({ language, code }: Block): boolean {
	return language === '' && code.startsWith('=');
}

/** The formulas of a page in their order: in blocks, with the line or the table after each, and in backticks. */
export function stepsIn(text: string): readonly Step[] {
	const inBlocks = blocksIn(text)
		.filter(isFormulas)
		.flatMap(({ code, table }) =>
			[...code.matchAll(/(=.*)\n(?:→ (.*)\n)?/g)].map(([, formula = '', result]) => {
				if (result !== undefined) return { formula, result };
				return table === '' ? { formula } : { formula, table: tableIn(table) };
			}),
		);
	const inBackticks = spansIn(text)
		.filter(([code]) => code.startsWith('=') && !isForm(code))
		.map(([code, after]) => {
			const [, result] = /^[，,]?\s*(?:得|为|(?:which )?is) ?([^\s,，。:：;；]+)/.exec(after) ?? [];
			// Hosts whose functions may have no point in their names.
			const formula = code.replaceAll('PLAN_', 'PLAN.');
			return result === undefined ? { formula } : { formula, result: result.replace(/\.$/, '') };
		});
	return [...inBlocks, ...inBackticks];
}

/** With names of parameters, or nothing said, where arguments belong. */
function isForm(formula: string): boolean {
	return /[…[\p{Script=Han}]|\b[a-z]+\b/u.test(formula.replaceAll(/"[^"]*"/g, ''));
}

/** A spreadsheet with the cells of a page. */
export interface Sheet {
	/** Computes a formula and compares it with what the page says; without that, it must not be refused. */
	check(step: Step): Promise<void>;
	close(): void;
}

export function sheetOf(text: string): Sheet {
	const sheet = engine(laid(sheetsIn(text)));
	let spill: Rows = [];
	/** A formula without our functions counts in what the formula before it spilled from A1 on. */
	const where = (formula: string): Engine =>
		formula.includes('PLAN.') ? sheet : engine(cells(spill));
	return {
		check: async ({ formula, result, table }) => {
			const used = where(formula);
			const value = await used.evaluate(formula);
			if (used !== sheet) used.close();
			const rows: Rows = Array.isArray(value) ? value : [[value]];
			if (rows.length > 1) spill = rows;
			if (table) {
				const [header = [], ...lines] = table;
				expect(columns(rows, header).slice(0, lines.length).map(texts(lines))).toEqual(lines);
			} else if (result?.startsWith('#')) {
				const reasons = await explain(functions, formula, (part) => sheet.evaluate(`=${part}`));
				const said = reasons.map(
					({ code, messages }) => `${code} ${messages.zh} ${code} ${messages.en}`,
				);
				const [code = '', ...words] = result.split(' ');
				expect([value, said.join()]).toEqual([
					code,
					expect.stringContaining(begun(words.join(' '))),
				]);
			} else if (result === undefined) expect(String(rows[0]?.[0])).not.toMatch(/^#/);
			else expect(found(rows, result)).toBe(result);
		},
		close: () => sheet.close(),
	};
}

function cells(rows: Rows): readonly (readonly Cell[])[] {
	return rows.map((row) =>
		row.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? ''))),
	);
}

/** Those columns of a spill that a table of the page has, by their headers. */
function columns([header = [], ...rows]: Rows, wanted: readonly string[]): Rows {
	for (const name of wanted) expect(header).toContain(name);
	return rows.map((row) => wanted.map((name) => row[header.indexOf(name)]));
}

function texts(lines: readonly (readonly string[])[]) {
	return (row: readonly unknown[], i: number) =>
		row.map((value, j) => shownAs(value, lines[i]?.[j] ?? ''));
}

/** A value as the page shows it: in percent, or with as many decimals. */
function shownAs(value: unknown, as: string): string {
	if (typeof value !== 'number') return String(value ?? '');
	const [percent = ''] = /\s?%$/.exec(as) ?? [];
	const decimals = as.replace(percent, '').split('.')[1]?.length ?? 0;
	// The engine takes even a text such as 7.6% for the number it says.
	return `${(percent === '' ? value : value * 100).toFixed(decimals)}${percent}`;
}

/** A page may show a long text up to a …. */
function begun(text: string): string {
	return text.replace(/…$/, '');
}

/** The one value, or of a spill the words that begin as the page says. */
function found(rows: Rows, result: string): string {
	if (rows.length === 1) {
		const shown = shownAs(rows[0]?.[0], result);
		return result.endsWith('…') && shown.startsWith(begun(result)) ? result : shown;
	}
	const all = rows.flat().map(String);
	return all.some((cell) => cell.startsWith(result)) ? result : all.join('|');
}
