import { decimalYear, PlanError } from '@plan-indicators/core';
import { statementsOf } from '@plan-indicators/sql';
import type { Given } from '../arguments/given.js';
import { usageError } from '../arguments/usage-error.js';
import type { Context, Exit } from '../command.js';
import { writeWholeBy } from '../output/write-file.js';
import { allOrNamed } from '../plans/all-or-named.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { openDuckdb } from './open-duckdb.js';
import { openSource } from './source-of.js';
import { tallies, tallyText } from './tallies.js';

/** Reviews the actuals of many areas by the views, in memory that is bounded however many there are. */
export async function reviewInDuckdb(given: Given, context: Context): Promise<Exit> {
	const path = given.text('duckdb') ?? '';
	for (const option of ['actuals', 'method', 'order'] as const) {
		if (given.text(option) !== undefined) throw notTogether(option);
	}
	const chosen = await chosenPlans(given, context);
	const plans = allOrNamed(chosen);
	const named = chosen.words.length > 0 || chosen.own.length > 0;
	const database = await openDuckdb(given.text('memory') ?? '1GB');
	try {
		await openSource(database, path, context.folder, {
			time: timeOf(given),
			plans: named ? plans.map(({ id }) => id) : [],
		});
		for (const statement of statementsOf('duckdb', plans, { ownTables: false }))
			await database.run(statement);
		const output = given.text('output');
		if (output !== undefined) {
			const writing = { folder: context.folder, force: given.flag('force') };
			const format = formatOf(output);
			await writeWholeBy(output, writing, async (beside) => {
				const place = `'${beside.replaceAll("'", "''")}'`;
				await database.run(`COPY (SELECT * FROM review) TO ${place} (FORMAT ${format})`);
				await database.run(`CREATE TEMP TABLE tallied AS ${counts(`read_${format}(${place})`)}`);
			});
		} else await database.run(`CREATE TEMP TABLE tallied AS ${counts('review')}`);
		const counted = tallies(await database.rows('SELECT * FROM tallied ORDER BY ALL'), plans);
		if (counted.length === 0) throw noActual();
		await context.print({
			json: () => ({ plans: counted }),
			text: () => tallyText(counted, context.language),
		});
		return 0;
	} finally {
		await database.close();
	}
}

function counts(from: string): string {
	return `SELECT plan, method, status, refusal, COUNT(*) AS count FROM ${from} GROUP BY ALL`;
}

function timeOf(given: Given): number | undefined {
	return given.text('date') === undefined
		? given.number('year')
		: decimalYear(given.text('date') ?? '');
}

function formatOf(output: string): 'parquet' | 'csv' {
	if (output.endsWith('.parquet')) return 'parquet';
	if (output.endsWith('.csv')) return 'csv';
	throw usageError(
		`-o 的文件名应以 .parquet 或 .csv 结尾，不是 ${output}`,
		`the file of -o should end with .parquet or .csv, not ${output}`,
		{ argument: 'output', received: output },
	);
}

function notTogether(option: string) {
	return usageError(`--${option} 不与 --duckdb 一起用`, `--${option} does not go with --duckdb`, {
		argument: option,
	});
}

function noActual() {
	return new PlanError(
		'no-actual',
		{ zh: '没有任何实际值，无从评估', en: 'there is no actual at all to review' },
		{ argument: 'duckdb' },
	);
}
