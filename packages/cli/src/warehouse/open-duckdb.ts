import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usageError } from '../arguments/usage-error.js';

/** A database that takes no more memory than it was allowed, and writes the rest to a folder of its own. */
export interface Database {
	run(statement: string): Promise<void>;
	rows(query: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
	close(): Promise<void>;
}

/** @throws PlanError `unknown-option` where DuckDB is not installed, or the memory is not written so */
export async function openDuckdb(memory: string): Promise<Database> {
	const { DuckDBInstance } = await loaded();
	if (!/^\d+(?:\.\d+)?\s*[KMGT]i?B$/i.test(memory))
		throw usageError(
			`--memory 写作 1GB，不是 ${JSON.stringify(memory)}`,
			`--memory is written 1GB, not ${JSON.stringify(memory)}`,
			{ argument: 'memory', received: memory },
		);
	const spill = await mkdtemp(join(tmpdir(), 'plan-indicators-'));
	const instance = await DuckDBInstance.create(':memory:', {
		memory_limit: memory,
		temp_directory: spill,
		preserve_insertion_order: 'false',
	});
	const connection = await instance.connect();
	return {
		run: async (statement) => {
			await connection.run(statement).catch(asRefusal);
		},
		rows: async (query) => {
			const answer = await connection.runAndReadAll(query).catch(asRefusal);
			return answer.getRowObjectsJson();
		},
		close: async () => {
			connection.closeSync();
			instance.closeSync();
			await rm(spill, { recursive: true, force: true });
		},
	};
}

async function loaded() {
	try {
		return await import('@duckdb/node-api');
	} catch (error) {
		const missing = error instanceof Error && 'code' in error;
		if (!missing || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
		throw usageError(
			'--duckdb 需要 DuckDB：npm install @duckdb/node-api',
			'--duckdb needs DuckDB: npm install @duckdb/node-api',
			{ argument: 'duckdb' },
		);
	}
}

/** What DuckDB says of a file that it cannot read, or of what is not in it. */
function asRefusal(error: unknown): never {
	if (!(error instanceof Error)) throw error;
	const [said = ''] = error.message.split('\n');
	throw usageError(`DuckDB：${said}`, `DuckDB: ${said}`, { argument: 'duckdb' });
}
