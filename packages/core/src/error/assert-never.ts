/** Ends a `switch` on a union: a new member does not compile until it is handled. */
export function assertNever(value: never): never {
	throw new TypeError(`not handled: ${JSON.stringify(value)}`);
}
