import type { Dialect } from './dialect.js';
import { clickhouse } from './dialects/clickhouse.js';
import { duckdb } from './dialects/duckdb.js';
import { postgres } from './dialects/postgres.js';
import { spark } from './dialects/spark.js';
import type { Column, ColumnType, Table } from './table.js';

/** In what the databases differ. */
export interface Grammar {
	readonly types: Readonly<Record<ColumnType, string>>;
	column(column: Column): string;
	/** A text in quotes. */
	text(value: string): string;
	/** What follows the columns of a small table. */
	storage(table: Pick<Table, 'key'>): string;
	/** What follows the columns of a table of the user's, which has rows of every area. */
	storageByArea(table: Pick<Table, 'key'>): string;
	/** The value of the latest of the rows that fulfil a condition. */
	latest(value: string, time: string, condition: string): string;
	/** What follows the query of a view. */
	readonly settings: string;
}

const grammars = { duckdb, clickhouse, postgres, spark } as const satisfies Record<
	Dialect,
	Grammar
>;

export function grammarOf(dialect: Dialect): Grammar {
	return grammars[dialect];
}
