/** Several texts in one cell; as JSON where one of them has the separator in it, or looks like JSON. */
export function joined(texts: readonly string[], separator: string): string {
	const text = texts.join(separator);
	return texts.some((each) => each.includes(separator.trim()) || each.trim() !== each) ||
		text.startsWith('[')
		? JSON.stringify(texts)
		: text;
}

/** The texts of one cell: as `joined` writes them, or apart as people write them. */
export function separated(text: string, separator: RegExp): readonly string[] {
	if (text.startsWith('[')) {
		const list = inJson(text);
		if (Array.isArray(list)) return list.map(String);
	}
	return text
		.split(separator)
		.map((each) => each.trim())
		.filter((each) => each !== '');
}

/** What a text says in JSON; undefined where it is none. */
export function inJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
