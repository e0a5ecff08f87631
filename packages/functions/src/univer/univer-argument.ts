import type { Parameter } from '../arguments/parameter.js';
import { errorValue } from '../host/error-value.js';

/**
 * An argument of Univer as functions read it. A blank cell and an argument left out come as 0, so 0
 * means omitted wherever it cannot be meant: for a name, a choice and whatever is optional. In a table blanks
 * are many and zeros few, so there it is a blank too; a zero can be written as text.
 */
export function univerArgument(
	argument: unknown,
	{ optional, options, isTable }: Pick<Parameter, 'optional' | 'options' | 'isTable'>,
): unknown {
	if (Array.isArray(argument)) {
		const parameter = { optional, ...(options && { options }), ...(isTable && { isTable }) };
		return argument.map((each) => univerArgument(each, parameter));
	}
	if (argument === 0 && (optional || options || isTable)) return null;
	return typeof argument === 'string' ? errorValue(argument) : argument;
}
