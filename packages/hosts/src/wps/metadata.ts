import type { Parameter, PlanFunction } from '@plan-indicators/functions';

/** functions.json as WPS reads it: one type a parameter, with ? where it may be left out. In Chinese. */
export function wpsMetadata(functions: readonly PlanFunction[]) {
	return {
		functions: functions.map(({ id, description, parameters, result }) => ({
			name: id,
			parameters: parameters.map((parameter) => ({
				name: parameter.name.zh,
				description: parameter.description.zh,
				type: typeOf(parameter),
			})),
			description: description.zh,
			result: { type: results[result] },
		})),
	};
}

function typeOf({ type, range, optional }: Parameter): string {
	return `${types[type]}${range ? '[][]' : ''}${optional ? '?' : ''}`;
}

const types = { text: 'string', number: 'number', any: 'any' } satisfies Record<
	Parameter['type'],
	string
>;

const results = {
	number: 'number',
	text: 'string',
	boolean: 'bool',
	any: 'any',
	matrix: 'any[][]',
	card: 'number',
} satisfies Record<PlanFunction['result'], string>;
