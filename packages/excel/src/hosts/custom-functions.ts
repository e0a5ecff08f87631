/** What this add-in uses of Microsoft's runtime; it puts `CustomFunctions` on the global. */
export interface CustomFunctionsRuntime {
	associate(id: string, call: (...args: readonly unknown[]) => unknown): void;
	/** Undefined while the script loads: touched only inside a call. */
	readonly Error: new (
		code: string,
		message?: string,
	) => Error;
}
