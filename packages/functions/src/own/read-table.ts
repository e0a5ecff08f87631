import { type Catalog, createCatalog, type Plan, PlanError } from '@plan-indicators/core';
import { type PlanTable, planFromTable, type TableProblem } from '@plan-indicators/core/table';
import { type RawRange, sameRange, sheetCells } from './sheet-cells.js';

/** A range as the plan it was understood to be. */
export interface OwnTable extends PlanTable {
	/** Of that plan alone: nothing of a range is looked up anywhere else. */
	readonly catalog?: Catalog;
}

/** So many ranges are remembered; the one that was not asked for longest goes first. */
const most = 20;

const remembered: { readonly range: RawRange; readonly table: OwnTable }[] = [];

/** The plan in a range; once read it is remembered by what the range holds. */
export function readTable(range: RawRange): OwnTable {
	const at = remembered.findIndex((each) => sameRange(each.range, range));
	const known = remembered[at];
	if (known && at > 0) {
		remembered.splice(at, 1);
		remembered.unshift(known);
	}
	if (known) return known.table;
	const read = planFromTable(sheetCells(range));
	const table = read.plan ? { ...read, catalog: createCatalog([read.plan]) } : read;
	remembered.unshift({ range, table });
	remembered.length = Math.min(remembered.length, most);
	return table;
}

/**
 * The plan in a range and where to ask for it.
 *
 * @throws PlanError `invalid-plan` with every problem, where no plan can be read
 */
export function planIn(range: RawRange): { readonly plan: Plan; readonly catalog: Catalog } {
	const { plan, catalog, problems } = readTable(range);
	if (plan && catalog) return { plan, catalog };
	const more = problems.length > 1 ? problems.length - 1 : 0;
	const first = problems[0]?.messages ?? { zh: '没有内容', en: 'there is nothing' };
	throw new PlanError(
		'invalid-plan',
		{
			zh: `读不出规划：${first.zh}${more > 0 ? `（另有 ${more} 处，见 READ）` : ''}`,
			en: `no plan can be read: ${first.en}${more > 0 ? ` (and ${more} more, see READ)` : ''}`,
		},
		{ argument: 'table', issues: problems.map(issue) },
	);
}

function issue({ cell, code, messages }: TableProblem) {
	return { path: cell, expected: code, received: '', messages };
}
