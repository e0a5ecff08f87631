export {
	type ActualsTable,
	type ActualsTableOptions,
	actualsFromTable,
} from './table/actuals-from-table.js';
export { cellName } from './table/cell-name.js';
export { type PlanTable, type PlanTableOptions, planFromTable } from './table/plan-from-table.js';
export type { Origin } from './table/read-rows.js';
export type { TableCell, TableRow, TableRows } from './table/table-cell.js';
export { tableFromPlan } from './table/table-from-plan.js';
export type { TableProblem, TableProblemCode } from './table/table-problem.js';
