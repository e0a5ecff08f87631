import type { Language } from '@plan-indicators/core';
import type { Answer, Cell, PlanFunction } from '@plan-indicators/functions';
import {
	argumentValue,
	cellError,
	cellValue,
	errorArgument,
	matrixValue,
} from '@plan-indicators/functions/host';
import { plainArgument } from './plain-argument.js';

export type PlainValue = Cell | readonly (readonly Cell[])[];

/**
 * A call in a host whose cells hold plain values only: a card is its number, a cell of a spill that has
 * no answer the text of its error.
 *
 * @throws Error whose message begins with the error Excel would show and says in the user's words why
 * there is no answer. Hosts that show no messages have WHY.
 */
export function plainCall(
	called: PlanFunction,
	args: readonly unknown[],
	language: () => Language,
): PlainValue {
	const { call, family, parameters } = called;
	const given = parameters.map((_, i) => plainArgument(args[i]));
	const wrong = errorArgument(given, called);
	if (wrong) throw new Error(`${wrong.code} ${wrong.messages[language()]}`);
	try {
		return plain(call(given.map(argumentValue)), (thrown) => cellError(thrown, family, 'zh').code);
	} catch (thrown) {
		const { code, message } = cellError(thrown, family, language());
		throw new Error(`${code} ${message}`);
	}
}

function plain(answer: Answer, codeOf: (thrown: unknown) => string): PlainValue {
	if (typeof answer !== 'object') return cellValue(answer);
	if ('properties' in answer) return cellValue(answer.value);
	return matrixValue(answer, codeOf);
}
