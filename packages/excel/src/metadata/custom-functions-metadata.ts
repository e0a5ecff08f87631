import type { Language } from '@plan-indicators/core';
import type { Parameter, PlanFunction } from '@plan-indicators/functions';
import { customEnums, type EnumIdOf } from './custom-enums.js';

/**
 * The functions as Excel reads them from its metadata file, described in one language. Ids and names
 * of functions are the same in every language, those of parameters are not.
 */
export function customFunctionsMetadata(functions: readonly PlanFunction[], language: Language) {
	const { enums, enumIdOf } = customEnums(functions, language);
	return {
		// CARD returns a data type; an error in one cell of a range is that cell's error only.
		allowCustomDataForDataTypeAny: true,
		allowErrorForDataTypeAny: true,
		functions: functions.map(({ id, description, parameters, result }) => ({
			id,
			name: id,
			description: description[language],
			parameters: parameters.map((parameter) => described(parameter, language, enumIdOf)),
			result: results[result],
		})),
		enums,
	};
}

function described(parameter: Parameter, language: Language, enumIdOf: EnumIdOf) {
	const customEnumId = enumIdOf(parameter);
	return {
		name: parameter.name[language],
		description: parameter.description[language],
		type: customEnumId === undefined ? types[parameter.type] : types.text,
		dimensionality: parameter.range ? 'matrix' : 'scalar',
		...(parameter.optional && { optional: true }),
		...(customEnumId !== undefined && { customEnumId }),
	};
}

const types = { text: 'string', number: 'number', any: 'any' } satisfies Record<
	Parameter['type'],
	string
>;

const results = {
	number: { type: 'number', dimensionality: 'scalar' },
	text: { type: 'string', dimensionality: 'scalar' },
	boolean: { type: 'boolean', dimensionality: 'scalar' },
	any: { type: 'any', dimensionality: 'scalar' },
	matrix: { type: 'any', dimensionality: 'matrix' },
	card: { type: 'any', dimensionality: 'scalar' },
} satisfies Record<PlanFunction['result'], { type: string; dimensionality: string }>;
