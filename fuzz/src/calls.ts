import { functions, type PlanFunction } from '@plan-indicators/functions';
import { associate } from '../../packages/excel/src/hosts/excel.js';
import { hostValue } from './host-values.js';
import type { Part } from './part.js';
import type { Random } from './random.js';

class CellError extends Error {
	readonly type = 'Error';
	constructor(
		readonly code: string,
		message = '',
	) {
		super(message);
	}
}

const associated = new Map<string, (...args: readonly unknown[]) => unknown>();
associate(functions, { associate: (id, call) => associated.set(id, call), Error: CellError });

/** Every function as Excel calls it, with any mixture of what Excel can pass. */
export const calls: Part = {
	name: 'calls',
	full: 1_000_000,
	trial: (random) => {
		const called = random.any(functions);
		if (!called) throw new Error('there are no functions');
		const args = argumentsFor(called, random);
		return { input: [called.id, ...args], run: () => outcome(called, args) };
	},
};

/** Sensible in most places, so that a call gets past its first argument, and anything in the others. */
function argumentsFor({ examples, parameters }: PlanFunction, random: Random): readonly unknown[] {
	const usual = random.chance(0.7) ? argumentsIn(random.any(examples) ?? '') : [];
	const length = random.chance(0.1) ? random.below(10) : parameters.length;
	return Array.from({ length }, (_, i) => {
		const own = usual[i];
		return own !== undefined && random.chance(0.7) ? own : hostValue(random);
	});
}

/** The plain arguments of an example, in their places; a range is left to chance. */
function argumentsIn(example: string): readonly unknown[] {
	const inside = /^=PLAN\.\w+\((.*)\)$/.exec(example)?.[1] ?? '';
	if (/[{(]/.test(inside)) return [];
	return inside.split(',').map((part) => {
		if (part === '') return null;
		return part.startsWith('"') ? part.slice(1, -1) : Number(part);
	});
}

function outcome({ id, family, parameters }: PlanFunction, args: readonly unknown[]): string {
	try {
		const value = associated.get(id)?.(...args, { functionName: id });
		return checkedValue(value, texts(args));
	} catch (thrown) {
		if (!(thrown instanceof CellError)) throw thrown;
		return checkedError(thrown, family === 'mathematics', texts([...args, ...parameters]));
	}
}

function checkedValue(value: unknown, given: () => string): string {
	if (!Array.isArray(value)) return checkedCell(value, given);
	const width = rowOf(value[0]).length;
	if (width === 0) throw new Error('a spill without cells');
	return value
		.map((each) => {
			const row = rowOf(each);
			if (row.length !== width) throw new Error('a spill with rows of unequal length');
			return row.map((cell) => checkedCell(cell, given)).join('\t');
		})
		.join('\n');
}

function rowOf(row: unknown): readonly unknown[] {
	if (Array.isArray(row)) return row;
	throw new Error('a spill whose row is none');
}

function checkedCell(cell: unknown, given: () => string): string {
	if (typeof cell === 'number' && !Number.isFinite(cell)) throw new Error(`${cell} in a cell`);
	if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') {
		return String(cell);
	}
	if (cell instanceof CellError) return checkedError(cell, true, given);
	if (typeof cell === 'object' && cell !== null && 'basicValue' in cell) {
		return JSON.stringify(cell);
	}
	throw new Error(`${typeof cell} in a cell`);
}

const codes: ReadonlySet<string> = new Set(['#N/A', '#VALUE!']);

function checkedError(
	{ code, message }: CellError,
	mathematics: boolean,
	given: () => string,
): string {
	const passedOn = /本身是错误|is itself the error/.test(message);
	if (!passedOn && !codes.has(code) && !(mathematics && code === '#NUM!')) {
		throw new Error(`the error ${code}: ${message}`);
	}
	if (message === '' || message.length > 255) {
		throw new Error(`a message of ${message.length} characters`);
	}
	if (message.includes('缺陷')) throw new Error(message);
	const odd = /undefined|NaN|Infinity|\[object/.exec(message)?.[0];
	if (odd !== undefined && !given().includes(odd)) throw new Error(message);
	return `${code} ${message}`;
}

/** All that stands in the arguments, to tell what a message quotes from what it should not hold. */
function texts(given: readonly unknown[]): () => string {
	let all: string | undefined;
	return () => {
		all ??= JSON.stringify(given, (_, value) =>
			typeof value === 'number' || value === undefined ? String(value) : value,
		);
		return all;
	};
}
