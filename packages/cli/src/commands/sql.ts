import { type Dialect, dialects, statementsOf } from '@plan-indicators/sql';
import type { Given } from '../arguments/given.js';
import { usageError } from '../arguments/usage-error.js';
import type { Command } from '../command.js';
import { writeWhole } from '../output/write-file.js';
import { allOrNamed } from '../plans/all-or-named.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { readingOptions } from '../plans/read-options.js';

/** The review as SQL. */
export const sql: Command = {
	name: 'sql',
	words: '[PLAN|FILE …] --dialect DIALECT',
	about: {
		zh: '把规划和评价写成 SQL：表、视图（DuckDB、ClickHouse、PostgreSQL、Spark）',
		en: 'plans and their review as SQL: tables and views (DuckDB, ClickHouse, PostgreSQL, Spark)',
	},
	options: ['dialect', 'output', 'force', 'plan', ...readingOptions],
	examples: [
		{
			line: 'sql --dialect clickhouse -o plans.sql',
			about: { zh: '随库的全部规划', en: 'every shipped plan' },
		},
		{ line: 'sql 青浦 --dialect duckdb', about: { zh: '一个规划', en: 'one plan' } },
	],
	run: async (given, context) => {
		const dialect = dialectOf(given);
		const statements = statementsOf(dialect, allOrNamed(await chosenPlans(given, context)));
		const script = statements.map((statement) => `${statement};\n`).join('\n');
		const output = given.text('output');
		if (output !== undefined) {
			const { folder } = context;
			await writeWhole(output, script, { folder, force: given.flag('force') });
			await context.print({ json: () => ({ dialect, file: output }), text: () => output });
		} else if (given.flag('json')) {
			await context.print({ json: () => ({ dialect, statements }), text: () => script });
		} else {
			await context.out(script);
		}
		return 0;
	},
};

function dialectOf(given: Given): Dialect {
	const typed = given.text('dialect');
	const dialect = dialects.find((each) => each === typed);
	if (dialect) return dialect;
	throw usageError(
		`请用 --dialect 写明方言：${dialects.join('、')}`,
		`name the dialect with --dialect: ${dialects.join(', ')}`,
		{ argument: 'dialect', options: dialects },
	);
}
