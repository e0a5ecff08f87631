import { rmSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Plan, review } from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import { Session } from 'chdb';
import { createTableByArea, ownTables, statementsOf } from '../src/index.js';

/** What a run took; the processor's time counts where others use the machine as well. */
export interface Took {
	readonly seconds: number;
	readonly cpuSeconds: number;
}

type Run = (file: string, result: string) => Promise<Took>;

/** What it takes to review the actuals of a Parquet file; what prepares is not counted. */
export const runs = {
	'duckdb, one thread': (file, result) => inDuckdb(file, result, ['SET threads = 1']),
	'duckdb, 512 MB': (file, result) =>
		inDuckdb(file, result, [
			'SET threads = 1',
			"SET memory_limit = '512MB'",
			`SET temp_directory = '${result}.tmp'`,
			'SET preserve_insertion_order = false',
		]),
	chdb: async (file, result) => {
		const session = new Session();
		for (const statement of statementsOf('clickhouse', catalog.plans)) session.query(statement);
		session.query(`INSERT INTO actuals SELECT * FROM file('${file}', 'Parquet')`);
		const took = await timed(async () => {
			session.query(
				`INSERT INTO FUNCTION file('${result}', 'Parquet') SELECT * FROM review SETTINGS max_threads = 1`,
			);
		});
		session.cleanup();
		return took;
	},
	core: async (file) => {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const rows = await connection.stream(
			`SELECT area, plan, indicator, time, value FROM '${file}'`,
		);
		const reviewer = inCore();
		for (let chunk = await rows.fetchChunk(); chunk?.rowCount; chunk = await rows.fetchChunk()) {
			for (const row of chunk.getRows()) reviewer.take(row);
		}
		reviewer.end();
		return reviewer.took();
	},
} as const satisfies Readonly<Record<string, Run>>;

export type RunName = keyof typeof runs;

async function inDuckdb(file: string, result: string, settings: readonly string[]) {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const actuals = `CREATE VIEW actuals AS SELECT * FROM read_parquet('${file}')`;
	const others = statementsOf('duckdb', catalog.plans, { ownTables: false });
	const baselines = createTableByArea('duckdb', ownTables[1]);
	for (const statement of [...settings, actuals, baselines, ...others])
		await connection.run(statement);
	const took = await timed(() =>
		connection.run(`COPY (SELECT * FROM review) TO '${result}' (FORMAT parquet)`),
	);
	connection.closeSync();
	return took;
}

async function timed(run: () => Promise<unknown>): Promise<Took> {
	const watch = stopwatch();
	await run();
	return watch();
}

function stopwatch(): () => Took {
	const [start, cpu] = [performance.now(), process.cpuUsage()];
	return () => {
		const { user, system } = process.cpuUsage(cpu);
		return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
	};
}

/** Reviews an area's plan when its rows are all there, and counts the time of the reviews alone. */
function inCore() {
	const plans = new Map<unknown, Plan>(catalog.plans.map((plan) => [plan.id, plan]));
	let [seconds, cpuSeconds] = [0, 0];
	let current:
		| { key: string; plan: Plan; actuals: Record<string, { year: number; value: number }[]> }
		| undefined;
	const end = () => {
		if (!current) return;
		const watch = stopwatch();
		review(current.plan, current.actuals);
		const took = watch();
		seconds += took.seconds;
		cpuSeconds += took.cpuSeconds;
	};
	return {
		end,
		took: (): Took => ({ seconds, cpuSeconds }),
		take([area, id, indicator, time, value]: readonly unknown[]) {
			const key = `${area}/${id}`;
			if (current?.key !== key) {
				end();
				const plan = plans.get(id);
				current = plan && { key, plan, actuals: {} };
			}
			if (!current) return;
			const own = current.actuals[String(indicator)] ?? [];
			own.push({ year: Number(time), value: Number(value) });
			current.actuals[String(indicator)] = own;
		},
	};
}

export function remove(file: string): void {
	rmSync(file, { force: true, recursive: true });
}
