import { PlanError } from '@plan-indicators/core';
import { cellError } from '../src/host/cell-error.js';
import type { Answer, Card, Cell, Family, Matrix, PlanFunction, Refused } from '../src/index.js';
import { readFormula } from './formula.js';
import { markdownTable } from './markdown-table.js';

const mostRows = 6;

/** What a formula comes to, in Markdown: a value, a card, the first rows of a spill, or an error. */
export function exampleResult(formula: string, functions: readonly PlanFunction[]): string {
	const { id, args } = readFormula(formula);
	const called = functions.find((each) => each.id === id);
	if (!called) throw new RangeError(`no function ${id}`);
	try {
		return shown(called.call(args));
	} catch (error) {
		return `→ ${errorText(error, called.family)}`;
	}
}

function shown(answer: Answer): string {
	if (typeof answer !== 'object') return `→ ${cellText(answer)}`;
	if (isCard(answer)) return card(answer);
	const [[only, ...others] = [], ...rows] = answer;
	const single = only !== undefined && others.length === 0 && rows.length === 0;
	return single ? `→ ${cellText(only)}` : spill(answer);
}

function card({ value, unit, properties }: Card): string {
	const rows = properties.map(([name, cell]) => [name, cellText(cell)]);
	return `→ ${cellText(value)} ${unit}\n\n${markdownTable([['', ''], ...rows])}`;
}

function spill(matrix: Matrix): string {
	const [first = [], ...rest] = matrix.map((row) => row.map(cellText));
	const more = rest.length - mostRows;
	const isHead = matrix[0]?.every((cell) => typeof cell === 'string') ?? false;
	const rows = isHead ? [first, ...rest] : [first.map(() => ''), first, ...rest];
	const table = markdownTable(rows.slice(0, mostRows + 1));
	return more > 0 ? `${table}\n\n…… 另 ${more} 行 · ${more} more rows` : table;
}

function cellText(cell: Cell | Card | Refused): string {
	if (typeof cell === 'object') {
		return 'refused' in cell ? errorText(cell.refused) : cellText(cell.value);
	}
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	// Fifteen digits, as Excel shows them.
	return typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : cell;
}

function errorText(error: unknown, family: Family = 'plan'): string {
	if (!(error instanceof PlanError)) throw error;
	const { code, message } = cellError(error, family, 'zh');
	return `${code} ${message}`;
}

function isCard(answer: Card | Matrix): answer is Card {
	return 'properties' in answer;
}
