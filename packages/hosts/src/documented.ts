import type { Parameter, PlanFunction } from '@plan-indicators/functions';

/** A name that is free in every host: no points, and no word of the language as a parameter. */
export function nameOf({ id }: PlanFunction): string {
	return `PLAN_${id}`;
}

/** The parameters of a wrapper, comma by comma. */
export function parameterNames({ parameters }: PlanFunction): string {
	return parameters.map(parameterName).join(', ');
}

/** The comment that a host reads a function's description, parameters and result from, in both languages. */
export function documented(
	{ description, parameters, result }: PlanFunction,
	returns: '@return' | '@returns',
): string {
	const lines = [
		`${description.zh} ${description.en}`,
		'',
		...parameters.map((parameter) => {
			const { name, description, optional } = parameter;
			const called = optional ? `[${parameterName(parameter)}]` : parameterName(parameter);
			return `@param {${typeOf(parameter)}} ${called} ${name.zh}：${description.zh} ${description.en}`;
		}),
		`${returns} {${results[result]}}`,
		'@customfunction',
	];
	return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

function parameterName({ id }: Parameter): string {
	return id === 'function' ? 'function_' : id;
}

function typeOf({ type, range }: Parameter): string {
	if (range) return 'any[][]';
	return type === 'text' ? 'string' : type;
}

const results = {
	number: 'number',
	text: 'string',
	boolean: 'boolean',
	any: 'any',
	matrix: 'any[][]',
	card: 'number',
} satisfies Record<PlanFunction['result'], string>;
