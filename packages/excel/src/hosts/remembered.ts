import type { Cell } from '@plan-indicators/functions';

type Call = (args: readonly unknown[]) => unknown;

const most = 10_000;

/**
 * A function that remembers its single values by its arguments: a workbook asks for the same few
 * hundred over and over. Nothing it is asked can change, so nothing is ever out of date.
 */
export function remembered(call: Call): Call {
	const values = new Map<string, Cell>();
	return (args) => {
		const key = keyOf(args);
		const known = key === undefined ? undefined : values.get(key);
		if (known !== undefined) return known;
		const value = call(args);
		if (key !== undefined && isCell(value)) {
			if (values.size === most) values.clear();
			values.set(key, value);
		}
		return value;
	};
}

/** None for ranges, and for texts of a length that nothing has as its name. */
function keyOf(args: readonly unknown[]): string | undefined {
	let key = '';
	for (const argument of args) {
		if (typeof argument === 'object' && argument !== null) return undefined;
		key += typeof argument === 'string' ? JSON.stringify(argument) : `${argument},`;
	}
	return key.length < 1000 ? key : undefined;
}

function isCell(value: unknown): value is Cell {
	return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}
