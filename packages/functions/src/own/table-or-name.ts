import type { Catalog, Plan } from '@plan-indicators/core';
import { cellOf } from '../arguments/cell.js';
import type { Parameter, Reader } from '../arguments/parameter.js';
import { plan as planName } from '../arguments/parameters.js';
import { cells } from '../arguments/readers.js';
import { planIn } from './read-table.js';
import type { RawRange } from './sheet-cells.js';

/** A range that is a table, or a single cell that is the name of a plan. */
export function tableParameter(
	words: Pick<Parameter, 'id' | 'name' | 'description'>,
): Reader<RawRange> {
	return { ...cells(words), isTable: true };
}

/** The plan a range is, or a shipped plan by the name in its one cell. */
export function planAsked(
	range: RawRange,
	shipped: Catalog,
): { readonly plan: Plan; readonly catalog: Catalog } {
	if (!isName(range)) return planIn(range);
	return { plan: shipped.plan(planName.read(cellOf(range))), catalog: shipped };
}

/** A range of one cell is no table but the name of a plan. */
export function isName(range: RawRange): boolean {
	return range.length === 1 && range[0]?.length === 1;
}
