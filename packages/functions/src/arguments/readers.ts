import { decimalYear, type Localized, PlanError, serialDate } from '@plan-indicators/core';
import { cellOf, omitted } from './cell.js';
import type { Option, Parameter, Reader } from './parameter.js';

type Words = Pick<Parameter, 'id' | 'name' | 'description'>;

/** A name or another text; a number such as 310118 is taken as it is written. */
export function text(words: Words): Reader<string> {
	return {
		...words,
		type: 'any',
		optional: false,
		range: false,
		read: (argument) => {
			const cell = cellOf(argument);
			if (typeof cell === 'object') throw wrong(words, '一个单元格', 'one cell', cell);
			return String(cell).trim();
		},
	};
}

/** A number, also as text; anything else is refused, TRUE and "≥2000" among it. */
export function number(words: Words): Reader<number> {
	return {
		...words,
		type: 'any',
		optional: false,
		range: false,
		read: (argument) => {
			const cell = cellOf(argument);
			const value = typeof cell === 'string' ? numberIn(cell) : cell;
			if (typeof value === 'number' && Number.isFinite(value)) return value;
			throw wrong(words, '数字', 'a number', cell);
		},
	};
}

/**
 * A year (1900–2200) or a date: an Excel serial from 20000 on, or ISO text. As core's time counts it,
 * a year is its end.
 */
export function year(words: Words): Reader<number> {
	return {
		...words,
		type: 'any',
		optional: false,
		range: false,
		read: (argument) => {
			const cell = cellOf(argument);
			const value = typeof cell === 'string' ? (numberIn(cell) ?? cell.trim()) : cell;
			if (typeof value === 'number' && value >= 1900 && value <= 2200) return value;
			if (typeof value === 'number' && value >= 20000 && value < 2958466) {
				return decimalYear(serialDate(value));
			}
			if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.normalize('NFKC'))) {
				return decimalYear(value.normalize('NFKC'));
			}
			throw wrong(words, '年份（2023）或日期', 'a year (2023) or a date', cell);
		},
	};
}

/** One of a few words, by its value or its label in either language. */
export function option<const Options extends readonly Option[]>(
	words: Words,
	options: Options,
): Reader<Options[number]['value']> {
	return {
		...words,
		type: 'text',
		optional: false,
		range: false,
		options,
		read: (argument) => {
			const given = cellOf(argument);
			const cell = typeof given === 'object' ? '…' : plainText(given);
			const chosen = options.find(({ value, label }) =>
				[value, label.zh, label.en].some((name) => name.toLowerCase() === cell),
			);
			if (chosen) return chosen.value;
			const values = options.map(({ value, label }) => `${value}（${label.zh}）`);
			throw new PlanError(
				'unknown-option',
				{
					zh: `参数“${words.name.zh}”应为 ${values.join('、')} 之一，收到的是 ${JSON.stringify(cell)}`,
					en: `${words.name.en} should be one of ${options.map(({ value }) => value).join(', ')}, but ${JSON.stringify(cell)} came`,
				},
				{ argument: words.id, received: cell, options: options.map(({ value }) => value) },
			);
		},
	};
}

function plainText(cell: unknown): string {
	return String(cell).normalize('NFKC').trim().toLowerCase();
}

/** An argument that may be left out. `zero` says that 0 is leaving out, as for a year. */
export function optional<Value>(
	reader: Reader<Value>,
	{ zero = false }: { readonly zero?: boolean } = {},
): Reader<Value | undefined> {
	return {
		...reader,
		optional: true,
		read: (argument) =>
			omitted(argument) || (zero && cellOf(argument) === 0) ? undefined : reader.read(argument),
	};
}

/** A range of cells, each read by itself; one cell is a range of one. */
export function range<Value>(reader: Reader<Value>): Reader<readonly (readonly Value[])[]> {
	return {
		...reader,
		range: true,
		read: (argument) => rowsOf(argument).map((row) => row.map((cell) => reader.read(cell))),
	};
}

/** A range of cells as the host passes it, for functions that answer cell by cell. */
export function cells(words: Words): Reader<readonly (readonly unknown[])[]> {
	return { ...words, type: 'any', optional: false, range: true, read: rowsOf };
}

function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
	if (!Array.isArray(argument)) return [[argument]];
	if (argument.every(Array.isArray)) return argument;
	return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** The number a text is, in half or full width; undefined where it is anything more or less. */
function numberIn(cell: string): number | undefined {
	const printed = cell.normalize('NFKC').trim();
	const grouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(printed);
	const plain = grouped ? printed.replace(/,/g, '') : printed;
	return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

function wrong(words: Words, zh: string, en: string, came: unknown): PlanError {
	const shown = typeof came === 'object' ? '…' : JSON.stringify(came);
	const messages: Localized = {
		zh: `参数“${words.name.zh}”应为${zh}，收到的是 ${shown}`,
		en: `${words.name.en} should be ${en}, but ${shown} came`,
	};
	return new PlanError('not-a-number', messages, { argument: words.id, received: came });
}
