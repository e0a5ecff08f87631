import { readFileSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { hostSandbox } from './host-sandbox.js';

/** What Excel would put into the cell. */
export type Outcome =
	| { readonly value: unknown }
	| { readonly code: number; readonly message: string };

export interface Call {
	readonly id: string;
	readonly args: readonly unknown[];
}

export interface Runtime {
	readonly call: (id: string, args: readonly unknown[]) => Promise<Outcome>;
	/** All at once, as when a workbook is recalculated; the outcomes in the order of the calls. */
	readonly batch: (calls: readonly Call[]) => Promise<readonly Outcome[]>;
	/** The ids that the script associated. */
	readonly ids: readonly string[];
}

/** Errors as Microsoft's runtime numbers them. */
export const errorCode = { notAvailable: 1, number: 6, value: 7 } as const;

/** What a function must never cause: an exception of its own, or NaN in a cell. */
export const defectCodes: readonly number[] = [0, 2];

export const builtScript = readFileSync(new URL('../dist/functions.js', import.meta.url), 'utf8');

/**
 * Microsoft's own runtime for custom functions with a script loaded into it, in place of Excel.
 *
 * Excel's side is not here: how it reads what the user types, spills, and keeps results.
 */
export function runtime({ script = builtScript, language = 'zh-CN' } = {}): Runtime {
	const waiting = new Map<number, (outcome: Outcome) => void>();
	const { sandbox, send } = hostSandbox(language, ([invocation, ok, value, code]) => {
		waiting.get(invocation)?.(ok ? { value } : { code, message: value });
		waiting.delete(invocation);
	});
	runInContext(script, sandbox);
	const ids: string[] = runInContext('Object.keys(CustomFunctions._association.mappings)', sandbox);
	let last = 0;
	const batch = (calls: readonly Call[]) => {
		const first = last + 1;
		last += calls.length;
		const outcomes = calls.map(
			(_, i) => new Promise<Outcome>((resolve) => waiting.set(first + i, resolve)),
		);
		send(calls.map(({ id, args }, i) => [first + i, id, args]));
		return Promise.all(outcomes);
	};
	const call = async (id: string, args: readonly unknown[]) => {
		const [outcome] = await batch([{ id, args }]);
		if (!outcome) throw new Error('the runtime did not answer');
		return outcome;
	};
	return { call, batch, ids };
}
