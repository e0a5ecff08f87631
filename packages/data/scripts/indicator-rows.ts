import type { Plan } from '@plan-indicators/core';
import { type TableCell, tableFromPlan } from '@plan-indicators/core/table';

/**
 * The rows of `indicators.csv` under their header: one a target, those with a number first; a cell is
 * empty where the plan has nothing to say.
 */
export function indicatorRows(plans: readonly Plan[]): readonly (readonly string[])[] {
	const [header = []] = plans.map((plan) => tableFromPlan(plan)[0] ?? []);
	const all = plans.flatMap((plan) => tableFromPlan(plan).slice(1));
	const value = header.indexOf('value');
	const isNumeric = (row: readonly TableCell[]) => row[value] !== null;
	const inOrder = [...all.filter(isNumeric), ...all.filter((row) => !isNumeric(row))];
	return [header, ...inOrder].map((row) => row.map((cell) => String(cell ?? '')));
}
