/** A text as the standard quotes it. */
export function doubled(value: string): string {
	return `'${value.replaceAll("'", "''")}'`;
}

/** A text where a backslash is an escape, and two quotes may be the end of one text and the next. */
export function escaped(value: string): string {
	return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** A text where two quotes have meant different things in different versions. */
export function byCode(value: string): string {
	return `'${value.replaceAll('\\', '\\\\').replaceAll("'", '\\u0027')}'`;
}
