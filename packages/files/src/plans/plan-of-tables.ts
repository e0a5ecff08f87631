import { type PlanTable, planFromTable, type TableRows } from '@plan-indicators/core/table';
import type { FileProblem } from '../problem/file-problem.js';
import { chosenTable } from '../tables/chosen-table.js';
import type { Table } from '../tables/table.js';
import { tableProblem } from '../tables/table-problem.js';
import type { ReadOptions } from './read-options.js';
import type { ReadPlans } from './read-plans.js';
import { rowsByPlan } from './rows-by-plan.js';

/** The plan in the table that is meant; several where a canonical table holds several. */
export function planOfTables(tables: readonly Table[], options: ReadOptions): ReadPlans {
	const table = chosenTable(tables, options.table, ({ rows }) => isPlanTable(rows, options));
	if ('code' in table) return { plans: [], problems: [table] };
	const read = rowsByPlan(table.rows).map((rows) => named(rows, options));
	return {
		plans: read.flatMap(({ plan }) => (plan ? [plan] : [])),
		problems: read.flatMap(({ problems }) =>
			problems.map((problem): FileProblem => tableProblem(problem, table, tables)),
		),
	};
}

function isPlanTable(rows: TableRows, options: ReadOptions): boolean {
	const { plan, problems } = fromTable(rows, options);
	if (plan) return true;
	const none = new Set(['empty-table', 'no-header', 'no-target-column']);
	return !problems.some(({ code }) => none.has(code));
}

/** A table without a title is called as its file is. */
function named(rows: TableRows, options: ReadOptions): PlanTable {
	const read = fromTable(rows, options);
	if (options.name !== undefined || read.plan?.name.zh !== untitled) return read;
	const name = options.file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
	return fromTable(rows, { ...options, name });
}

/** What `planFromTable` calls a plan that neither the table nor its user names. */
const untitled = '本表';

function fromTable(rows: TableRows, { name, period }: ReadOptions): PlanTable {
	return planFromTable(rows, {
		...(name === undefined ? {} : { name }),
		...(period === undefined ? {} : { period }),
	});
}
