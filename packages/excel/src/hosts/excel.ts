import type { Language } from '@plan-indicators/core';
import type { Answer, Card, PlanFunction } from '@plan-indicators/functions';
import {
	argumentValue,
	cellError,
	cellValue,
	errorArgument,
	errorCode,
	matrixValue,
	remembered,
} from '@plan-indicators/functions/host';
import { cardValue } from './card-value.js';
import type { CustomFunctionsRuntime } from './custom-functions.js';
import { userLanguage } from './user-language.js';

/** Makes every function known to Excel. */
export function associate(
	functions: readonly PlanFunction[],
	customFunctions: CustomFunctionsRuntime,
): void {
	for (const each of functions) customFunctions.associate(each.id, inExcel(each, customFunctions));
}

/** The function as Excel calls it: what leaves it is a value or a `CustomFunctions.Error`. */
function inExcel(called: PlanFunction, customFunctions: CustomFunctionsRuntime) {
	const { call, family, parameters } = called;
	// A refusal is remembered, its words are not: the language may be known later than the first of them.
	const refusal = (code: string, words: (language: Language) => string) =>
		Object.defineProperty(new customFunctions.Error(code), 'message', {
			get: () => words(userLanguage()),
		});
	const error = (thrown: unknown) =>
		refusal(errorCode(thrown, family), (language) => cellError(thrown, family, language).message);
	const answer = remembered((args) => {
		const errorGiven = errorArgument(args, called);
		if (errorGiven) throw refusal(errorGiven.code, (language) => errorGiven.messages[language]);
		try {
			return value(call(args.map(argumentValue)), error);
		} catch (thrown) {
			throw error(thrown);
		}
	});
	// The last argument is Excel's invocation. With metadata from an older cache it stands where an
	// optional argument of ours belongs.
	return (...args: readonly unknown[]) =>
		answer(args.slice(0, Math.min(parameters.length, args.length - 1)));
}

function value(answer: Answer, error: (thrown: unknown) => Error) {
	if (typeof answer !== 'object') return cellValue(answer);
	return isCard(answer) ? cardValue(answer) : matrixValue(answer, error, cardValue);
}

function isCard(answer: Exclude<Answer, string | number | boolean>): answer is Card {
	return 'properties' in answer;
}
