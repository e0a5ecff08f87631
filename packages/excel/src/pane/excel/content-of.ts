/**
 * A value as it is written back into a cell: text behind an apostrophe, so that Excel takes it for
 * neither a formula nor a date.
 */
export function contentOf(value: unknown): unknown {
	return typeof value === 'string' && value !== '' && !errors.test(value) ? `'${value}` : value;
}

/** An error inside a range stays an error. */
const errors = /^#(N\/A|NUM!|VALUE!|DIV\/0!|REF!|NAME\?|NULL!)$/;
