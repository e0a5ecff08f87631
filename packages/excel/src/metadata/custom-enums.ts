import type { Language } from '@plan-indicators/core';
import type { Option, Parameter, PlanFunction } from '@plan-indicators/functions';

/** The enum a parameter completes from; Excel versions that do not know enums ignore it. */
export type EnumIdOf = (parameter: Parameter) => string | undefined;

/** One list of completions for each list of options, however many parameters share it. */
export function customEnums(functions: readonly PlanFunction[], language: Language) {
	const ids = new Map<string, { readonly id: string; readonly options: readonly Option[] }>();
	for (const each of functions) {
		for (const parameter of each.parameters) {
			const { options } = parameter;
			if (!options || ids.has(keyOf(options))) continue;
			const short = parameter.id.toUpperCase();
			const taken = [...ids.values()].some(({ id }) => id === short);
			ids.set(keyOf(options), { id: taken ? `${short}.${each.id}` : short, options });
		}
	}
	const enumIdOf: EnumIdOf = ({ options, range }) =>
		options && !range ? ids.get(keyOf(options))?.id : undefined;
	const enums = [...ids.values()].map(({ id, options }) => ({
		id,
		type: 'string',
		values: options.map(({ value, label }) => ({
			name: value,
			stringValue: value,
			tooltip: label[language],
		})),
	}));
	return { enums, enumIdOf };
}

function keyOf(options: readonly Option[]): string {
	return options.map(({ value }) => value).join('\n');
}
