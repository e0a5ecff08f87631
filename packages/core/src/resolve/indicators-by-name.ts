import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';

/**
 * What is kept of a plan's indicators, by normalised name; what is the name of one is no alias of another.
 *
 * @param kept - Asked once for each indicator.
 */
export function indicatorsByName<Kept>(
	plan: Plan,
	key: (name: string) => string,
	kept: (indicator: Indicator) => Kept,
): ReadonlyMap<string, readonly Kept[]> {
	const named = new Map<string, Kept[]>();
	const aliases = new Map<string, Kept[]>();
	const all = plan.indicators.map((indicator) => ({ indicator, value: kept(indicator) }));
	for (const { indicator, value } of all) {
		const { id, name } = indicator;
		for (const each of [id, name.zh, name.en]) push(named, key(each), value);
	}
	for (const { indicator, value } of all) {
		for (const alias of indicator.aliases) {
			const each = key(alias);
			if (!named.has(each)) push(aliases, each, value);
		}
	}
	for (const [alias, values] of aliases) named.set(alias, values);
	return named;
}

/** Puts a value under a name, once, if all names of a value come before those of the next. */
export function push<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
	const values = map.get(name);
	if (!values) map.set(name, [value]);
	else if (values.at(-1) !== value) values.push(value);
}
