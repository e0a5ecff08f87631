/** What a spreadsheet takes for the beginning of a formula, after any number of our own marks. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe stands before what looks like one.
 *
 * @example
 * guarded('=1+1') //=> "'=1+1"
 */
export function guarded(text: string): string {
	return formula.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
	return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
