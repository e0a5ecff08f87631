import type { PlanFunction } from '../function.js';
import { remembered } from '../host/remembered.js';
import { formulaCalls } from './formula-calls.js';
import { type Refusal, type UniverValue, univerCall } from './univer-call.js';
import { univerDescription } from './univer-description.js';

export type { Refusal, UniverValue } from './univer-call.js';

/** What this adapter uses of Univer's facade: `univerAPI.getFormula()`, once a workbook exists. */
export interface UniverFormula {
	registerFunction(
		name: string,
		call: (...args: readonly unknown[]) => UniverValue,
		options: ReturnType<typeof univerDescription>,
	): unknown;
}

/** A PLAN call that is refused, and why. */
export interface Explanation extends Refusal {
	/** The call as it stands in the formula. */
	readonly call: string;
	/** Where a call spills: the cell of the spill that is refused, both from 0. */
	readonly at?: { readonly row: number; readonly column: number };
}

/** Makes every function known to a Univer workbook, with its words in both languages. */
export function register(functions: readonly PlanFunction[], formula: UniverFormula): void {
	for (const each of functions) {
		const cell = remembered((args) => {
			const answer = univerCall(each, args);
			return 'value' in answer ? answer.value : answer.code;
		});
		const call = (...args: readonly unknown[]) => cell(args);
		formula.registerFunction(`PLAN.${each.id}`, call, univerDescription(each));
	}
}

/**
 * Why a formula's PLAN calls are refused: each is computed again, since an error in a cell of Univer
 * carries no message.
 *
 * @param evaluate value of an argument such as `B3` or `A1*2`, as the engine passes it
 * @returns the refused calls, the innermost first; none where every call has an answer
 */
export async function explain(
	functions: readonly PlanFunction[],
	formula: string,
	evaluate: (expression: string) => Promise<unknown>,
): Promise<readonly Explanation[]> {
	const explanations: Explanation[] = [];
	for (const { id, text, args } of formulaCalls(formula)) {
		const called = functions.find((each) => each.id === id);
		if (!called) continue;
		// One after the other: evaluations of Univer that overlap mix up their results.
		const given: unknown[] = [];
		for (const arg of args) given.push(arg === '' ? null : await evaluate(arg));
		const answer = univerCall(called, given);
		if ('code' in answer) explanations.push({ ...answer, call: text });
		else {
			for (const { code, messages, row, column } of answer.refused) {
				explanations.push({ code, messages, call: text, at: { row, column } });
			}
		}
	}
	return explanations;
}
