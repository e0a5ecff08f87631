import type { Localized } from '@plan-indicators/core';
import { cellOf } from '../arguments/cell.js';
import type { PlanFunction } from '../function.js';
import { errorOf } from './argument-value.js';

/** The first argument that is an error. Functions that take ranges look at each cell themselves. */
export function errorArgument(
	args: readonly unknown[],
	of: Pick<PlanFunction, 'parameters' | 'parametersFor'>,
): { readonly code: string; readonly messages: Localized } | undefined {
	const parameters = of.parametersFor?.(args) ?? of.parameters;
	for (const [i, { name, range, isTable }] of parameters.entries()) {
		const code = range && !isTable ? undefined : errorOf(cellOf(args[i]));
		if (code === undefined) continue;
		const messages = {
			zh: `参数“${name.zh}”本身是错误 ${code}`,
			en: `${name.en} is itself the error ${code}`,
		};
		return { code, messages };
	}
	return undefined;
}
