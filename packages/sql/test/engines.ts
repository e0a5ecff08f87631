import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { Session } from 'chdb';
import type { Dialect } from '../src/index.js';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A database in this process. */
export interface Engine {
	readonly dialect: Dialect;
	run(statement: string): Promise<void>;
	rows(query: string): Promise<readonly Row[]>;
	close(): Promise<void>;
}

async function duckdb(): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	return {
		dialect: 'duckdb',
		run: async (statement) => {
			await connection.run(statement);
		},
		rows: async (query) =>
			(await connection.runAndReadAll(query)).getRowObjectsJson().map(plain) as Row[],
		close: async () => connection.closeSync(),
	};
}

/** DuckDB writes what JSON has no number for as text, as it does large integers. */
function plain(row: Readonly<Record<string, unknown>>): Row {
	return row as Row;
}

async function clickhouse(): Promise<Engine> {
	const session = new Session();
	return {
		dialect: 'clickhouse',
		run: async (statement) => {
			session.query(statement);
		},
		rows: async (query) =>
			session
				.query(query, 'JSONEachRow')
				.split('\n')
				.filter((line) => line !== '')
				.map((line) => JSON.parse(line) as Row),
		close: async () => session.cleanup(),
	};
}

async function postgres(): Promise<Engine> {
	const database = await PGlite.create();
	return {
		dialect: 'postgres',
		run: async (statement) => {
			await database.exec(statement);
		},
		rows: async (query) => (await database.query<Row>(query)).rows,
		close: () => database.close(),
	};
}

export const engines = { duckdb, clickhouse, postgres } as const;
