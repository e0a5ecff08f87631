import { outcome } from '../error/outcome.js';
import type { Actual } from '../model/actual.js';
import type { Indicator } from '../model/indicator.js';
import type { ObservationStatus } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { isNothing } from '../reading/read-target.js';
import { type Catalog, createCatalog } from '../resolve/catalog.js';
import { actualValue } from './actual-value.js';
import { nameText } from './name-text.js';
import { errorIn, type TableRow, textOf } from './table-cell.js';
import type { Report, Spot } from './table-problem.js';
import type { Time } from './time-text.js';

/** Actuals as they are gathered cell by cell. */
export interface Gathered {
	add(
		name: string,
		nameSpot: Spot,
		cell: TableRow[number] | undefined,
		spot: Spot,
		time: Time,
		header: string,
		more?: { readonly status?: ObservationStatus; readonly source?: string },
	): void;
	all(): ReadonlyMap<string, readonly Actual[]>;
}

/** Takes cells one by one, and refuses what cannot be read or contradicts what came before. */
export function gatherer(plan: Plan | undefined, report: Report): Gathered {
	const catalog = plan && createCatalog([plan]);
	const found = new Map<string, Actual[]>();
	const known = new Map<string, Indicator | undefined | 'refused'>();
	const resolved = (name: string, spot: Spot) => {
		if (!plan || !catalog) return undefined;
		if (!known.has(name)) known.set(name, resolve(catalog, plan, name, spot, report));
		return known.get(name);
	};
	return {
		all: () => found,
		add(name, nameSpot, cell, spot, time, header, more = {}) {
			if (cell === undefined || isNothing(textOf(cell))) return;
			const indicator = resolved(name, nameSpot);
			if (indicator === 'refused') return;
			const error = errorIn(cell);
			if (error !== undefined) {
				report(spot, 'error', 'error-in-cell', {
					zh: `单元格是错误值 ${error}，没有读`,
					en: `the cell holds the error ${error} and was not read`,
				});
				return;
			}
			const read = actualValue(cell, indicator, header);
			if ('code' in read) {
				report(spot, 'error', read.code, read.messages);
				return;
			}
			const status = more.status ?? read.status;
			const actual: Actual = {
				...time,
				...read.observed,
				...(status === undefined ? {} : { status }),
				...(more.source === undefined ? {} : { source: more.source }),
			};
			const all = found.get(name) ?? [];
			const same = all.find((each) => isOfTime(each, time));
			if (same && !isSame(same, actual)) {
				report(spot, 'error', 'actuals-differ', {
					zh: `“${name}”同一时间有两个不同的值：${JSON.stringify(figureOf(same))} 和 ${JSON.stringify(figureOf(actual))}；只取第一个`,
					en: `“${name}” has two values for one time, ${JSON.stringify(figureOf(same))} and ${JSON.stringify(figureOf(actual))}; only the first is taken`,
				});
			}
			if (!same) all.push(actual);
			found.set(name, all);
		},
	};
}

function resolve(
	catalog: Catalog,
	plan: Plan,
	name: string,
	spot: Spot,
	report: Report,
): Indicator | 'refused' {
	const names = [name, nameText(name).name];
	const asked = names.map((each) => outcome(() => catalog.find(plan.id, each).indicator));
	const answer = asked.find((each) => 'value' in each);
	if (answer && 'value' in answer) return answer.value;
	const refusal = asked[0];
	if (refusal && 'code' in refusal) {
		const code = refusal.code === 'ambiguous' ? 'ambiguous-indicator' : 'unknown-indicator';
		report(spot, 'error', code, refusal.messages);
	}
	return 'refused';
}

function isOfTime(actual: Actual, time: Time): boolean {
	return 'date' in time
		? 'date' in actual && actual.date === time.date
		: 'year' in actual && actual.year === time.year;
}

function figureOf(actual: Actual): number {
	if ('value' in actual) return actual.value;
	return 'rate' in actual ? actual.rate : actual.change;
}

function isSame(one: Actual, other: Actual): boolean {
	return figureOf(one) === figureOf(other) && 'value' in one === 'value' in other;
}
