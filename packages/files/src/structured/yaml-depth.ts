import { Lexer } from 'yaml';
import { limits } from '../problem/limits.js';

/**
 * Where a YAML text is nested deeper than is allowed, seen without parsing it: the parser goes down a level
 * of its own for each, and a text of nothing but beginnings ends the process.
 *
 * @returns The offset; undefined where the text may be parsed.
 */
export function tooDeepAt(text: string): number | undefined {
	const indented = deepLine.exec(text);
	if (indented) return indented.index;
	return bracketsDeep(text.matchAll(/[[{\]}]/g)) === undefined
		? undefined
		: bracketsDeep(tokens(text));
}

/** Many lists begun on one line, or more spaces before it than levels can use. */
const deepLine = new RegExp(
	`^(?:[ \\t]*(?:[-?:][ \\t]+){${limits.depth}}| {${4 * limits.depth}})`,
	'm',
);

interface Token {
	readonly 0: string;
	readonly index: number;
}

function bracketsDeep(found: Iterable<Token>): number | undefined {
	let depth = 0;
	for (const { 0: token, index } of found) {
		if (token === '[' || token === '{') depth += 1;
		else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
		if (depth > limits.depth) return index;
	}
	return undefined;
}

/** The tokens of the text, in which brackets within a text are none. */
function* tokens(text: string): Generator<Token> {
	let index = 0;
	for (const token of new Lexer().lex(text)) {
		yield { 0: token, index };
		index += marks.includes(token) ? 0 : token.length;
	}
}

/** Tokens of the lexer that stand for nothing in the text. */
const marks = ['\u{02}', '\u{18}', '\u{1f}'];
