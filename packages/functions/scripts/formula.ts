export interface Formula {
	readonly id: string;
	readonly args: readonly unknown[];
}

/**
 * The function and the arguments of a formula such as `=PLAN.TARGET("青浦",{"高企";"人才"},2025)`:
 * texts, numbers, truth values, arrays, and nothing between two commas.
 */
export function readFormula(formula: string): Formula {
	const [, id = '', inner] = /^=PLAN\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
	if (inner === undefined) throw new SyntaxError(`not a formula: ${formula}`);
	return { id, args: inner.trim() === '' ? [] : split(inner, ',').map(argument) };
}

function argument(text: string): unknown {
	const array = /^\{(.*)\}$/.exec(text)?.[1];
	if (array === undefined) return constant(text);
	return split(array, ';').map((row) => split(row, ',').map(constant));
}

function constant(text: string): unknown {
	if (text === '') return null;
	const quoted = /^"(.*)"$/.exec(text)?.[1];
	if (quoted !== undefined) return quoted.replaceAll('""', '"');
	if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
	const value = Number(text);
	if (Number.isNaN(value)) throw new SyntaxError(`not a constant: ${text}`);
	return value;
}

/** The parts between separators that stand neither in a text nor in an array. */
function split(text: string, separator: string): readonly string[] {
	const parts = [''];
	let quoted = false;
	let depth = 0;
	for (const character of text) {
		if (character === '"') quoted = !quoted;
		if (!quoted && character === '{') depth += 1;
		if (!quoted && character === '}') depth -= 1;
		if (character === separator && !quoted && depth === 0) parts.push('');
		else parts[parts.length - 1] += character;
	}
	return parts.map((part) => part.trim());
}
