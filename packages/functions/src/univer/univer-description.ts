import type { Language } from '@plan-indicators/core';
import type { PlanFunction } from '../function.js';
import { formulaCalls } from './formula-calls.js';

/** Univer's group of user-defined functions. */
const userDefined = 15;

/**
 * What autocomplete and signatures show: keys into Univer's locales, so that they follow when the
 * language is switched, and the words of both languages.
 */
export function univerDescription({ id, description, parameters, examples }: PlanFunction) {
	const key = (...rest: readonly string[]) => ['planIndicators', id, ...rest].join('.');
	const calls = examples.flatMap(formulaCalls);
	const words = (language: Language) => ({
		planIndicators: {
			[id]: {
				description: description[language],
				...Object.fromEntries(
					parameters.map(({ id, name, description }) => [
						id,
						{ name: name[language], detail: description[language] },
					]),
				),
			},
		},
	});
	return {
		locales: { zhCN: words('zh'), enUS: words('en') },
		description: {
			functionName: `PLAN.${id}`,
			functionType: userDefined,
			description: key('description'),
			abstract: key('description'),
			functionParameter: parameters.map((parameter, i) => ({
				name: key(parameter.id, 'name'),
				detail: key(parameter.id, 'detail'),
				example: calls.map(({ args }) => args[i]).find(Boolean) ?? '',
				require: parameter.optional ? 0 : 1,
				repeat: 0,
			})),
		},
	};
}
