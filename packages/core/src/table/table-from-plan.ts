import type { Plan } from '../model/plan.js';
import { promises } from '../wording/promised.js';
import { columns } from './columns.js';
import type { TableCell, TableRow, TableRows } from './table-cell.js';

/**
 * A plan's indicators as the canonical table: a row a target, and nothing lost.
 *
 * @returns The header row, then the rows; `null` where a plan has nothing to say.
 * @example
 * planFromTable(tableFromPlan(qingpu14fyp)).plan?.indicators.length //=> 17
 */
export function tableFromPlan(plan: Plan): TableRows {
	const header: TableRow = columns.map(([name]) => name);
	const rows = plan.indicators.flatMap((indicator) =>
		promises({ plan, indicator }).map((promised) =>
			columns.map(([, cell]): TableCell => blankless(cell(promised))),
		),
	);
	return [header, ...rows];
}

function blankless(cell: TableCell | undefined): TableCell {
	return cell === undefined || cell === '' ? null : cell;
}
