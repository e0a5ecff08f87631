import { type Localized, PlanError } from '@plan-indicators/core';
import type { Answer, Cell, Family, PlanFunction } from '../function.js';
import { argumentValue } from './argument-value.js';
import { cellError } from './cell-error.js';
import { cellValue } from './cell-value.js';
import { errorArgument } from './error-argument.js';
import { univerArgument } from './univer-argument.js';
import { univerRows } from './univer-rows.js';
import { univerText } from './univer-text.js';

/** What a cell shows instead of a value, and why. */
export interface Refusal {
	readonly code: string;
	readonly messages: Localized;
}

export type UniverValue = Cell | Cell[][];

/** A call with arguments as Univer passes them. Nothing is ever thrown: that wedges the engine. */
export function univerCall(
	{ call, family, parameters }: PlanFunction,
	args: readonly unknown[],
): { readonly value: UniverValue } | Refusal {
	try {
		const given = parameters.map((parameter, i) => univerArgument(args[i], parameter));
		const error = errorArgument(given, parameters);
		if (error) return error;
		return { value: univerValue(call(given.map(argumentValue)), family) };
	} catch (thrown) {
		return refusal(thrown, family);
	}
}

function univerValue(answer: Answer, family: Family): UniverValue {
	if (typeof answer === 'string') return univerText(answer);
	if (typeof answer !== 'object') return cellValue(answer);
	// A card is its number: the engine has no cells with properties.
	if ('properties' in answer) return cellValue(answer.value);
	return univerRows(answer, (thrown) => refusal(thrown, family).code);
}

function refusal(thrown: unknown, family: Family): Refusal {
	const [zh, en] = [cellError(thrown, family, 'zh'), cellError(thrown, family, 'en')];
	return {
		code: zh.code,
		messages: thrown instanceof PlanError ? thrown.messages : { zh: zh.message, en: en.message },
	};
}
