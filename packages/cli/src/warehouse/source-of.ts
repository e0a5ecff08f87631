import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { usageError } from '../arguments/usage-error.js';
import type { Database } from './open-duckdb.js';

const tables = {
	actuals: ['area', 'plan', 'indicator', 'time', 'value'],
	baselines: ['area', 'plan', 'indicator', 'year', 'value'],
} as const;

type TableName = keyof typeof tables;

/** Which rows of the user's tables are reviewed. */
export interface Wanted {
	/** Up to this time, where one is given. */
	readonly time: number | undefined;
	/** Of these plans; of every one where none is named. */
	readonly plans: readonly string[];
}

/**
 * Makes `actuals` and `baselines` of a folder of Parquet files or of a DuckDB database, whose tables they
 * are there. Baselines may be missing.
 *
 * @throws PlanError `unknown-option` where there are no actuals, or a column is missing
 */
export async function openSource(
	database: Database,
	path: string,
	folder: string,
	wanted: Wanted,
): Promise<void> {
	const place = resolve(folder, path);
	const found = await stat(place).catch(() => undefined);
	if (!found) throw nothingAt(path);
	const isFolder = found.isDirectory();
	if (!isFolder) await database.run(`ATTACH ${quoted(place)} AS warehouse (READ_ONLY)`);
	for (const table of ['actuals', 'baselines'] as const) {
		const from = isFolder ? await parquetOf(place, table) : await tableIn(database, table);
		if (from === undefined && table === 'actuals') throw nothingAt(path);
		await database.run(`CREATE VIEW ${table} AS ${await queryOf(database, table, from, wanted)}`);
	}
}

/** `actuals.parquet`, `actuals-2024.parquet` … or a folder `actuals`, however it is divided. */
async function parquetOf(place: string, table: TableName): Promise<string | undefined> {
	const entries = await readdir(place, { withFileTypes: true });
	const paths = entries.flatMap((entry) => {
		if (entry.isDirectory() && entry.name === table) return [join(place, table, '**', '*.parquet')];
		const isOne = entry.isFile() && entry.name.startsWith(table) && entry.name.endsWith('.parquet');
		return isOne ? [join(place, entry.name)] : [];
	});
	if (paths.length === 0) return undefined;
	return `read_parquet([${paths.map(quoted).join(', ')}], union_by_name = true, hive_types_autocast = false)`;
}

async function tableIn(database: Database, table: TableName): Promise<string | undefined> {
	const [found] = await database.rows(
		`SELECT table_schema FROM information_schema.tables
     WHERE table_catalog = 'warehouse' AND table_name = '${table}'`,
	);
	return found && `warehouse."${found.table_schema}"."${table}"`;
}

async function queryOf(
	database: Database,
	table: TableName,
	from: string | undefined,
	{ time, plans }: Wanted,
): Promise<string> {
	const columns = tables[table];
	if (from === undefined) {
		const empty = columns.map((name) => `NULL::${isText(name) ? 'VARCHAR' : 'DOUBLE'} AS ${name}`);
		return `SELECT ${empty.join(', ')} WHERE FALSE`;
	}
	const described = await database.rows(`DESCRIBE SELECT * FROM ${from}`);
	const types = new Map(described.map((row) => [row.column_name, String(row.column_type)]));
	const missing = columns.filter((name) => !types.has(name) && name !== 'year');
	if (missing.length > 0) throw columnsMissing(table, missing);
	const shown = columns.map((name) => `${columnOf(name, types.get(name))} AS ${name}`);
	const conditions = [
		...(time === undefined || table === 'baselines'
			? []
			: [`(time IS NULL OR NOT time > ${time})`]),
		...(plans.length === 0 ? [] : [`plan IN (${plans.map(quoted).join(', ')})`]),
	];
	const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
	return `SELECT * FROM (SELECT ${shown.join(', ')} FROM ${from})${where}`;
}

/** A day is a number of years as core counts it; what is no number is refused by the review. */
function columnOf(name: string, type: string | undefined): string {
	if (type === undefined) return 'NULL::DOUBLE';
	if (isText(name)) return `CAST(${name} AS VARCHAR)`;
	if (name !== 'value' && /^(?:DATE|TIMESTAMP)/.test(type))
		return `(year(${name}) - 1 + dayofyear(${name}) / dayofyear(make_date(year(${name}), 12, 31))::DOUBLE)`;
	return `TRY_CAST(${name} AS DOUBLE)`;
}

function isText(name: string): boolean {
	return name === 'area' || name === 'plan' || name === 'indicator';
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

function nothingAt(path: string) {
	return usageError(
		`${path} 里没有 actuals：需要 actuals.parquet（或 actuals 文件夹），或有 actuals 表的 DuckDB 数据库`,
		`there are no actuals in ${path}: actuals.parquet (or a folder actuals) is needed, or a DuckDB database with a table actuals`,
		{ argument: 'duckdb', received: path },
	);
}

function columnsMissing(table: TableName, missing: readonly string[]) {
	return usageError(
		`${table} 缺少列 ${missing.join('、')}；应有 ${tables[table].join('、')}`,
		`${table} lacks the columns ${missing.join(', ')}; it should have ${tables[table].join(', ')}`,
		{ argument: 'duckdb', received: missing },
	);
}
