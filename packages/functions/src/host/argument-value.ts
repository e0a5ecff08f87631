/**
 * An argument as functions read it: a cell of a data type, such as what CARD returns, is the number,
 * text or truth value it falls back to. What falls back to an error stays an object.
 */
export function argumentValue(argument: unknown): unknown {
	if (Array.isArray(argument)) return argument.map(argumentValue);
	if (isDataType(argument) && errorOf(argument) === undefined) return argument.basicValue;
	return argument;
}

/** The error an argument is, such as #N/A. */
export function errorOf(argument: unknown): string | undefined {
	if (!isDataType(argument) || typeof argument.basicValue !== 'string') return undefined;
	return argument.type === 'Error' || argument.basicType === 'Error'
		? argument.basicValue
		: undefined;
}

interface DataType {
	readonly type?: unknown;
	readonly basicType?: unknown;
	readonly basicValue: unknown;
}

function isDataType(argument: unknown): argument is DataType {
	return typeof argument === 'object' && argument !== null && 'basicValue' in argument;
}
