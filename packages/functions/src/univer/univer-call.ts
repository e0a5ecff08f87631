import { type Language, type Localized, PlanError } from '@plan-indicators/core';
import type { Answer, Cell, Family, PlanFunction } from '../function.js';
import { argumentValue } from '../host/argument-value.js';
import { cellError, errorCode } from '../host/cell-error.js';
import { cellValue } from '../host/cell-value.js';
import { errorArgument } from '../host/error-argument.js';
import { univerArgument } from './univer-argument.js';
import { univerRows } from './univer-rows.js';
import { univerText } from './univer-text.js';

/** What a cell shows instead of a value, and why. */
export interface Refusal {
	readonly code: string;
	readonly messages: Localized;
}

/** A cell of a spill that has no answer, by its place in the spill. */
interface RefusedCell extends Refusal {
	readonly row: number;
	readonly column: number;
}

export type UniverValue = Cell | Cell[][];

interface Answered {
	readonly value: UniverValue;
	readonly refused: readonly RefusedCell[];
}

/** A call with arguments as Univer passes them. Nothing is ever thrown: that wedges the engine. */
export function univerCall(called: PlanFunction, args: readonly unknown[]): Answered | Refusal {
	const { call, family } = called;
	try {
		const parameters = called.parametersFor?.(args) ?? called.parameters;
		const given = parameters.map((parameter, i) => univerArgument(args[i], parameter));
		const error = errorArgument(given, called);
		if (error) return error;
		return answered(call(given.map(argumentValue)), family);
	} catch (thrown) {
		return refusal(thrown, family);
	}
}

function answered(answer: Answer, family: Family): Answered {
	if (typeof answer === 'string') return { value: univerText(answer), refused: [] };
	if (typeof answer !== 'object') return { value: cellValue(answer), refused: [] };
	// A card is its number: the engine has no cells with properties.
	if ('properties' in answer) return { value: cellValue(answer.value), refused: [] };
	const refused: RefusedCell[] = [];
	const value = univerRows(answer, (thrown, row, column) => {
		const why = refusal(thrown, family);
		refused.push({
			code: why.code,
			get messages() {
				return why.messages;
			},
			...{ row, column },
		});
		return why.code;
	});
	return { value, refused };
}

function refusal(thrown: unknown, family: Family): Refusal {
	return {
		code: errorCode(thrown, family),
		// In a cell only the code is seen: the words are found where somebody asks for them.
		get messages() {
			if (thrown instanceof PlanError) return thrown.messages;
			const words = (language: Language) => cellError(thrown, family, language).message;
			return { zh: words('zh'), en: words('en') };
		},
	};
}
