import { functions } from '@plan-indicators/functions';
import { associate } from '../src/hosts/excel.js';
import { errorCode, type Outcome } from './runtime.js';

class CellError extends Error {
	readonly type = 'Error';
	constructor(
		readonly code: string,
		message = '',
	) {
		super(message);
	}
}

const calls = new Map<string, (...args: readonly unknown[]) => unknown>();
associate(functions, { associate: (id, call) => calls.set(id, call), Error: CellError });

const codes: Readonly<Record<string, number>> = {
	'#N/A': errorCode.notAvailable,
	'#NUM!': errorCode.number,
	'#VALUE!': errorCode.value,
};

/** What the table, not the built script, answers through the same adapter. */
export function inExcel(id: string, args: readonly unknown[]): Outcome {
	try {
		const value = calls.get(id)?.(...args, { functionName: id });
		return { value: JSON.parse(JSON.stringify(value)) };
	} catch (error) {
		if (!(error instanceof CellError)) throw error;
		return { code: codes[error.code] ?? -1, message: error.message };
	}
}

/** An outcome in which an error inside a spill is its code: the runtime adds the words and more. */
export function byCodes(outcome: Outcome): Outcome {
	if (!('value' in outcome) || !Array.isArray(outcome.value)) return outcome;
	return { value: outcome.value.map((row: readonly unknown[]) => row.map(codeOr)) };
}

function codeOr(cell: unknown): unknown {
	const isError = typeof cell === 'object' && cell !== null && 'code' in cell;
	return isError ? { error: cell.code } : cell;
}
