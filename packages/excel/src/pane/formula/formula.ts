/** A formula as Excel reads it: text in quotes, a number as it is, an empty argument left out. */
export function formula(
	namespace: string,
	id: string,
	args: readonly (string | number)[] = [],
): string {
	return `=${namespace}.${id}(${args.map(written).join(',')})`;
}

function written(argument: string | number): string {
	if (typeof argument === 'number' || argument === '') return String(argument);
	return `"${argument.replaceAll('"', '""')}"`;
}
