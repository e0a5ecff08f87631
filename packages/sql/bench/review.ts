import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from '../../../bench/src/measured.js';
import { writeActuals } from './actuals.js';
import { type RunName, remove, runs, type Took } from './runs.js';

/** In a process of its own, so that its memory is its own. */
interface Measured extends Took {
	readonly rows: number;
	readonly megabytes: number;
}

const [name, file, count] = process.argv.slice(2);
const names = Object.keys(runs).filter((each): each is RunName => each in runs);
const one = names.find((each) => each === name);
if (one && file) await report(one, file, Number(count));
else await compare(name ? Number(name) : 2e5);

async function report(run: RunName, actuals: string, rows: number): Promise<void> {
	const result = `${actuals}.result.parquet`;
	const took = await runs[run](actuals, result);
	for (const each of [result, `${result}.tmp`]) remove(each);
	const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
	console.log(JSON.stringify({ rows, ...took, megabytes }));
}

async function compare(most: number): Promise<void> {
	const all: Record<string, Measured> = {};
	for (const rows of most > 1e6 ? [1e6, most] : [most]) {
		const actuals = join(tmpdir(), `actuals-${process.pid}-${rows}.parquet`);
		const written = await writeActuals(actuals, rows);
		for (const run of names) {
			if (run === 'core' && rows > 1e6) continue;
			const script = [fileURLToPath(import.meta.url), run, actuals, String(written)];
			const came = execFileSync(process.execPath, [...process.execArgv, ...script]);
			all[`${run}, ${written} rows`] = JSON.parse(came.toString());
		}
		remove(actuals);
	}
	const [core] = Object.entries(all).flatMap(([run, took]) =>
		run.startsWith('core') ? [took] : [],
	);
	const speed = ({ rows, cpuSeconds }: Took & { rows: number }) => Math.round(rows / cpuSeconds);
	console.table(
		Object.fromEntries(
			Object.entries(all).map(([run, took]) => [
				run,
				{
					seconds: Number(took.seconds.toFixed(2)),
					'CPU seconds': Number(took.cpuSeconds.toFixed(2)),
					'rows a CPU second': speed(took),
					'times core': core ? Number((speed(took) / speed(core)).toFixed(1)) : undefined,
					'peak MB': took.megabytes,
				},
			]),
		),
	);
	for (const [run, took] of Object.entries(all)) {
		const engine = run.slice(0, run.lastIndexOf(','));
		if (engine === 'core' || !core) continue;
		measured({
			id: `sql/${engine.replaceAll(', ', '-').replaceAll(' ', '-')}`,
			name: {
				zh: `SQL 评价每行的时间与 \`review\`（Node）之比：${engine}`,
				en: `time a row of the review in SQL to that of \`review\` in Node: ${engine}`,
			},
			value: speed(core) / speed(took),
			unit: 'ratio',
			wanted: 1,
		});
	}
}
