import type { Parameter } from '@plan-indicators/functions';
import type { ObjectSchema } from './tool.js';

/** The arguments of a function by their names. */
export function inputSchema(parameters: readonly Parameter[]): ObjectSchema {
	const required = parameters.filter(({ optional }) => !optional).map(({ id }) => id);
	return {
		type: 'object',
		properties: Object.fromEntries(parameters.map((each) => [each.id, property(each)])),
		...(required.length > 0 ? { required } : {}),
		additionalProperties: false,
	};
}

function property({ description, options = [], type, range, id }: Parameter): object {
	const about = { description: `${description.zh} / ${description.en}` };
	if (type === 'text' && options.length > 0) {
		return { ...about, type: 'string', enum: options.map(({ value }) => value) };
	}
	const one = { type: names.has(id) ? 'string' : ['number', 'string'] };
	if (!range) return { ...about, ...one };
	// A range of a sheet: a list stands for a column.
	return {
		...about,
		anyOf: [one, { type: 'array', items: { anyOf: [one, { type: 'array', items: one }] } }],
	};
}

/** What is called by its name. */
const names: ReadonlySet<string> = new Set(['plan', 'indicator', 'text']);
