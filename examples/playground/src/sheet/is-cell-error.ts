/** Whether a cell holds an error such as #N/A, #NAME? or #DIV/0!. */
export function isCellError(value: unknown): value is string {
	return typeof value === 'string' && /^#[A-Z]+(\/[A0])?[!?]?$/.test(value);
}
