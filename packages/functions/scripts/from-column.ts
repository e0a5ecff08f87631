import type { Column } from './column.js';

/** The values of a column, in their order. Stands in the scripts, so it is short. */
export function fromColumn(column: Column): readonly unknown[] {
	if (typeof column === 'string') return column.split('|').map((text) => text || undefined);
	if ('numbers' in column) return numbers(column.numbers);
	if ('lengths' in column) {
		const items = fromColumn(column.items);
		let end = 0;
		return numbers(column.lengths).map((length) => {
			if (length === undefined) return undefined;
			end += length;
			return items.slice(end - length, end);
		});
	}
	if ('at' in column) {
		const each = fromColumn(column.each);
		return numbers(column.at).map((at) => (at === undefined ? undefined : each[at]));
	}
	if ('values' in column) return column.values.map((value) => value ?? undefined);
	const there = objects(column.keys);
	if (column.has === undefined) return there;
	let next = 0;
	return [...column.has].map((has) => {
		if (has !== '1') return undefined;
		next += 1;
		return there[next - 1];
	});
}

function numbers(text: string): readonly (number | undefined)[] {
	return text.split('|').map((each) => (each ? Number(each) : undefined));
}

function objects(keys: { readonly [key: string]: Column }): readonly unknown[] {
	const all: Record<string, unknown>[] = [];
	for (const [key, column] of Object.entries(keys)) {
		fromColumn(column).forEach((value, i) => {
			const object = all[i] ?? {};
			all[i] = object;
			if (value !== undefined) object[key] = value;
		});
	}
	return all;
}
