/** The options that were given: an omitted argument is no property rather than `undefined`. */
export function given<Options extends Readonly<Record<string, unknown>>>(options: Options) {
	const present: { [Name in keyof Options]?: Exclude<Options[Name], undefined> } = {};
	for (const name in options) {
		const value = options[name];
		if (isGiven(value)) present[name] = value;
	}
	return present;
}

function isGiven<Value>(value: Value): value is Exclude<Value, undefined> {
	return value !== undefined;
}
