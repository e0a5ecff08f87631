/** Without the fields that hold nothing. */
export function present(given: object): object {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
