import { cellOf } from '../arguments/cell.js';

type Call<Answer> = (args: readonly unknown[]) => Answer;

/** Where the arguments so far have led. */
interface Known<Answer> {
	/** What follows, by the next argument. */
	next?: Map<unknown, Known<Answer>>;
	/** Gives the value, or throws the refusal, that these arguments had. */
	again?: () => Answer;
}

const most = 10_000;

/**
 * A function that remembers its single values and its refusals by its arguments: a workbook asks for
 * the same few hundred over and over. Nothing it is asked can change, so nothing is ever out of date.
 */
export function remembered<Answer>(call: Call<Answer>): Call<Answer> {
	let root: Known<Answer> = {};
	let size = 0;
	const at = (args: readonly unknown[]): Known<Answer> | undefined => {
		if (size > most) [root, size] = [{}, 0];
		let known = root;
		for (const argument of args) {
			const cell = cellOf(argument);
			if (!isKept(cell)) return undefined;
			known.next ??= new Map();
			let next = known.next.get(cell);
			if (!next) {
				next = {};
				known.next.set(cell, next);
				size += 1;
			}
			known = next;
		}
		return known;
	};
	return (args) => {
		const known = at(args);
		if (!known) return call(args);
		if (known.again) return known.again();
		try {
			const value = call(args);
			if (isCell(value)) known.again = () => value;
			return value;
		} catch (refusal) {
			known.again = () => {
				throw refusal;
			};
			throw refusal;
		}
	};
}

/** Not ranges, and not texts of a length that nothing has as its name. */
function isKept(cell: unknown): boolean {
	if (typeof cell === 'string') return cell.length < 1000;
	return typeof cell !== 'object' || cell === null;
}

function isCell(value: unknown): boolean {
	return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}
