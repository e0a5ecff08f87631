import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';

/** A plan's indicators by normalised name; what is the name of one is no alias of another. */
export function indicatorsByName(
	plan: Plan,
	key: (name: string) => string,
): ReadonlyMap<string, readonly Indicator[]> {
	const named = new Map<string, Indicator[]>();
	const aliases = new Map<string, Indicator[]>();
	for (const indicator of plan.indicators) {
		const { id, name } = indicator;
		for (const each of [id, name.zh, name.en]) push(named, key(each), indicator);
	}
	for (const indicator of plan.indicators) {
		for (const alias of indicator.aliases) {
			const each = key(alias);
			if (!named.has(each)) push(aliases, each, indicator);
		}
	}
	for (const [alias, indicators] of aliases) named.set(alias, indicators);
	return named;
}

/** Puts a value under a name, once, if all names of a value come before those of the next. */
export function push<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
	const values = map.get(name);
	if (!values) map.set(name, [value]);
	else if (values.at(-1) !== value) values.push(value);
}
