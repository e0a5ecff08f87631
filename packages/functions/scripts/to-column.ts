import { isDeepStrictEqual } from 'node:util';
import type { Column } from './column.js';
import { fromColumn } from './from-column.js';

/**
 * Values as they would stand in JSON, as a column. `undefined` is an absent value, and a key without
 * a value is no key.
 *
 * @throws RangeError for what a column cannot give back as it was, such as an object without keys
 */
export function toColumn(values: readonly unknown[]): Column {
	const column = columnOf(values.map(withoutAbsent));
	if (isDeepStrictEqual(fromColumn(column), values.map(withoutAbsent))) return column;
	throw new RangeError('the values cannot be read back from their column');
}

function columnOf(values: readonly unknown[]): Column {
	const present = values.filter((value) => value !== undefined);
	if (present.every(isPlainText)) return joined(values);
	if (present.every((value) => typeof value === 'number')) return { numbers: joined(values) };
	if (present.every((value) => Array.isArray(value))) return columnOfLists(values, present);
	if (present.every(isObject)) return columnOfObjects(values, present);
	return { values: values.map((value) => value ?? null) };
}

function columnOfLists(
	values: readonly unknown[],
	present: readonly (readonly unknown[])[],
): Column {
	const once = new Map(present.map((list) => [JSON.stringify(list), list]));
	if (once.size < present.length / 2) {
		const order = [...once.keys()];
		const at = values.map((value) => value && order.indexOf(JSON.stringify(value)));
		return { each: columnOf([...once.values()]), at: joined(at) };
	}
	const lengths = values.map((value) => (Array.isArray(value) ? value.length : undefined));
	return { lengths: joined(lengths), items: columnOf(present.flat()) };
}

function columnOfObjects(
	values: readonly unknown[],
	present: readonly Readonly<Record<string, unknown>>[],
): Column {
	const keys = Object.fromEntries(
		[...new Set(present.flatMap((object) => Object.keys(object)))].map((key) => [
			key,
			columnOf(present.map((object) => object[key])),
		]),
	);
	if (present.length === values.length) return { keys };
	return { has: values.map((value) => (value === undefined ? '0' : '1')).join(''), keys };
}

function joined(values: readonly unknown[]): string {
	return values.map((value) => value ?? '').join('|');
}

function isPlainText(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && !value.includes('|');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutAbsent(value: unknown): unknown {
	return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
