import type { Dialect } from './dialect.js';
import { grammarOf } from './grammar.js';
import { literal } from './literal.js';
import type { Table } from './table.js';

/** The statement that makes a small table. */
export function createTable(dialect: Dialect, table: Table): string {
	return `CREATE TABLE ${definition(dialect, table, grammarOf(dialect).storage(table))}`;
}

/** The statement that makes a table of the user's, which has rows of every area, where there is none. */
export function createTableByArea(dialect: Dialect, table: Table): string {
	const storage = grammarOf(dialect).storageByArea(table);
	return `CREATE TABLE IF NOT EXISTS ${definition(dialect, table, storage)}`;
}

function definition(dialect: Dialect, { name, columns }: Table, storage: string): string {
	const lines = columns.map((column) => `  ${grammarOf(dialect).column(column)}`);
	return `${name} (\n${lines.join(',\n')}\n)${storage}`;
}

/** The statements that fill a table, some rows each. */
export function insertInto(
	dialect: Dialect,
	{ name, rows }: Table,
	rowsEach = 500,
): readonly string[] {
	const grammar = grammarOf(dialect);
	return Array.from({ length: Math.ceil(rows.length / rowsEach) }, (_, i) => {
		const some = rows.slice(i * rowsEach, (i + 1) * rowsEach);
		const values = some.map((row) => `(${row.map((cell) => literal(grammar, cell)).join(', ')})`);
		return `INSERT INTO ${name} VALUES\n${values.join(',\n')}`;
	});
}

/** The statement that makes a view. */
export function createView(dialect: Dialect, name: string, query: string): string {
	return `CREATE VIEW ${name} AS\n${query}${grammarOf(dialect).settings}`;
}
