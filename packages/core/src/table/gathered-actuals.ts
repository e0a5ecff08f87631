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
		more?: {
			readonly status?: ObservationStatus;
			readonly source?: string;
			/** Of the row. */
			readonly unit?: string;
		},
	): void;
	all(): ReadonlyMap<string, readonly Actual[]>;
}

/** Takes cells one by one, and refuses what cannot be read or contradicts what came before. */
export function gatherer(plan: Plan | undefined, report: Report): Gathered {
	const catalog = plan && createCatalog([plan]);
	const gathered = new Map<string, Actual[]>();
	const known = new Map<string, Resolved | undefined>();
	const resolved = (name: string, spot: Spot) => {
		if (!plan || !catalog) return { name };
		if (!known.has(name)) known.set(name, resolve(catalog, plan, name, spot, report));
		return known.get(name);
	};
	return {
		all: () => gathered,
		add(written, nameSpot, cell, spot, time, header, more = {}) {
			if (cell === undefined || isNothing(textOf(cell))) return;
			const found = resolved(written, nameSpot);
			if (!found) return;
			const { indicator, name } = found;
			const error = errorIn(cell);
			if (error !== undefined) {
				report(spot, 'error', 'error-in-cell', {
					zh: `单元格是错误值 ${error}，没有读`,
					en: `the cell holds the error ${error} and was not read`,
				});
				return;
			}
			const read = actualValue(cell, indicator, header, more.unit ?? found.unit);
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
			const all = gathered.get(name) ?? [];
			const same = all.find((each) => isOfTime(each, time));
			if (same && !isSame(same, actual)) {
				report(spot, 'error', 'actuals-differ', {
					zh: `“${name}”同一时间有两个不同的值：${JSON.stringify(figureOf(same))} 和 ${JSON.stringify(figureOf(actual))}；只取第一个`,
					en: `“${name}” has two values for one time, ${JSON.stringify(figureOf(same))} and ${JSON.stringify(figureOf(actual))}; only the first is taken`,
				});
			}
			if (!same) all.push(actual);
			gathered.set(name, all);
		},
	};
}

/** The indicator a name means, and the name it was found under: 产值 of 产值（万元）, with its unit. */
interface Resolved {
	readonly indicator?: Indicator;
	readonly name: string;
	readonly unit?: string;
}

function resolve(
	catalog: Catalog,
	plan: Plan,
	written: string,
	spot: Spot,
	report: Report,
): Resolved | undefined {
	const { name, unit } = nameText(written);
	const of = (asked: string) => outcome(() => catalog.find(plan.id, asked).indicator);
	const whole = of(written);
	if ('value' in whole) return { indicator: whole.value, name: written };
	const bare = of(name);
	if ('value' in bare)
		return { indicator: bare.value, name, ...(unit === undefined ? {} : { unit }) };
	const code = whole.code === 'ambiguous' ? 'ambiguous-indicator' : 'unknown-indicator';
	report(spot, 'error', code, whole.messages);
	return undefined;
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
