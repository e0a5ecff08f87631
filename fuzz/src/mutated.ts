import type { Random } from './random.js';
import { anyText, mutatedText } from './texts.js';

/** Data with a few things wrong, or merely other than they were. */
export interface Mutated {
	readonly data: unknown;
	/** Every name on the way to what was changed. */
	readonly touched: ReadonlySet<string>;
}

type Branch = Record<string, unknown>;

/** Changes up to three places of data that came from JSON. */
export function mutated(random: Random, original: string): Mutated {
	const root: Branch = { data: JSON.parse(original) };
	const touched = new Set<string>();
	const changes = 1 + random.below(3);
	for (let i = 0; i < changes; i += 1) change(random, root, touched);
	return { data: root.data, touched };
}

function change(random: Random, root: Branch, touched: Set<string>): void {
	let parent = root;
	let key = 'data';
	const way: string[] = [];
	while (isBranch(parent[key]) && (way.length === 0 || random.chance(0.85))) {
		const branch = parent[key] as Branch;
		const next = random.any(Object.keys(branch));
		if (next === undefined) break;
		parent = branch;
		key = next;
		way.push(key);
	}
	for (const each of way) touched.add(each);
	const kind = random.below(10);
	if (Array.isArray(parent) && kind < 3) changeList(random, parent, Number(key));
	else if (kind < 2) delete parent[key];
	else if (kind === 2) {
		const name = random.pick([mutatedText(random, key), '__proto__', 'constructor', 'id', 'kind']);
		touched.add(name);
		Object.defineProperty(parent, name, {
			value: parent[key],
			...{ enumerable: true, configurable: true, writable: true },
		});
	} else parent[key] = changed(random, parent[key]);
}

/** An entry taken out, doubled, or moved to the end. */
function changeList(random: Random, all: unknown[], at: number): void {
	const [entry] = random.chance(0.7) ? all.splice(at, 1) : [all[at]];
	if (random.chance(0.5)) all.push(entry);
}

function changed(random: Random, value: unknown): unknown {
	if (random.chance(0.25)) return anyValue(random);
	if (typeof value === 'string') return mutatedText(random, value);
	if (typeof value === 'boolean') return !value;
	if (typeof value === 'number') {
		return random.pick([
			...[value + 1, value - 1, -value, value * 10, value / 100, 0, value + 0.5],
			...[1e308, -1e308, 5e-324, Number.POSITIVE_INFINITY, 1900, 2200, 2201],
		] as [number, ...number[]]);
	}
	return anyValue(random);
}

function anyValue(random: Random): unknown {
	return random.pick([
		...[null, true, false, 0, 1, -1, 2020, 2025, 1e308, '', '—', '2021-2025', [], {}],
		...[anyText(random), [anyText(random)], { zh: anyText(random) }, nested(random)],
	] as [unknown, ...unknown[]]);
}

/** Lists in lists, now and then deeper than a stack of calls can follow. */
function nested(random: Random): unknown {
	const depth = random.chance(0.02) ? 20_000 : 3;
	let value: unknown = 1;
	for (let i = 0; i < depth; i += 1) value = [value];
	return value;
}

function isBranch(value: unknown): value is Branch {
	return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
