import type { Parameter } from '../arguments/parameter.js';
import { errorValue } from '../host/error-value.js';

/**
 * An argument of Univer as functions read it. A blank cell and an argument left out come as 0, so 0
 * means omitted wherever it cannot be meant: for a name, a choice and whatever is optional.
 */
export function univerArgument(
	argument: unknown,
	{ optional, options }: Pick<Parameter, 'optional' | 'options'>,
): unknown {
	if (Array.isArray(argument)) {
		return argument.map((each) =>
			univerArgument(each, options ? { optional, options } : { optional }),
		);
	}
	if (argument === 0 && (optional || options)) return null;
	return typeof argument === 'string' ? errorValue(argument) : argument;
}
