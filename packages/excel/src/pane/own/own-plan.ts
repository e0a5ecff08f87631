import { type Outcome, outcome, type Review, review } from '@plan-indicators/core';
import {
	type ActualsTable,
	actualsFromTable,
	type PlanTable,
	planFromTable,
} from '@plan-indicators/core/table';
import type { Selection } from './selection.js';

/** A selected table as it was read, and its review once actuals were selected too. */
export interface OwnPlan {
	readonly selection: Selection;
	readonly table: PlanTable;
	readonly observed?: Observed;
}

export interface Observed {
	readonly selection: Selection;
	readonly actuals: ActualsTable;
	readonly review: Outcome<Review>;
}

export function ownPlan(selection: Selection): OwnPlan {
	return { selection, table: planFromTable(selection.rows) };
}

/** The plan with actuals from another selection; unchanged where no plan could be read. */
export function withActuals(own: OwnPlan, selection: Selection): OwnPlan {
	const { plan } = own.table;
	if (!plan) return own;
	const actuals = actualsFromTable(selection.rows, { plan });
	return {
		...own,
		observed: { selection, actuals, review: outcome(() => review(plan, actuals.actuals)) },
	};
}
