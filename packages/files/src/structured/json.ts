import {
	findNodeAtLocation,
	type Node,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from 'jsonc-parser';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import { limits } from '../problem/limits.js';
import { duplicateKey, forbiddenKey, isForbidden, tooDeep } from './key-problems.js';
import { lines } from './lines.js';
import { type Path, type Position, type Structured, unread } from './structured.js';

type Where = (offset: number) => Position;

/** Reads JSON as the standard has it: no comments, no commas at the end, no field twice. */
export function readJson(text: string): Structured {
	const where = lines(text);
	const deep = tooDeepAt(text);
	if (deep !== undefined) return unread([tooDeep(where(deep), limits.depth)]);
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
	const [error] = errors;
	if (error || !tree) return unread([syntaxProblem(error, text, where)]);
	const problems = keyProblems(tree, where);
	if (problems.length > 0) return unread(problems);
	const value: unknown = JSON.parse(text);
	return { value, positionOf: (path) => positionIn(tree, path, where), problems: [] };
}

/** Where brackets are open more than is allowed, those in texts not counted. */
function tooDeepAt(text: string): number | undefined {
	let depth = 0;
	for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{\]}]/gs)) {
		if (token === '[' || token === '{') depth += 1;
		else if (token === ']' || token === '}') depth -= 1;
		if (depth > limits.depth) return index;
	}
	return undefined;
}

function syntaxProblem(error: ParseError | undefined, text: string, where: Where): FileProblem {
	const end = text.trimEnd().length;
	if (!error || error.offset >= end || isCut(error, end)) {
		return fatal(
			'truncated',
			'文件在这里断了，后面还应有内容',
			'the file breaks off here and is not complete',
			{ ...where(end), proposal: { zh: '重新传一次', en: 'copy it once more' } },
		);
	}
	const came = text.slice(error.offset, error.offset + Math.max(1, error.length)).slice(0, 20);
	const kind = printParseErrorCode(error.error);
	const expected = expectations.get(kind) ?? kind;
	return fatal(
		'syntax',
		`不是正确的 JSON：收到的是 ${JSON.stringify(came)}`,
		`this is not JSON: expected ${expected}, ${JSON.stringify(came)} came`,
		{ ...where(error.offset), expected, received: came },
	);
}

/** Whether a text or a word goes on where the file ends. */
function isCut({ error, offset, length }: ParseError, end: number): boolean {
	const begun = ['UnexpectedEndOfString', 'InvalidSymbol'].includes(printParseErrorCode(error));
	return begun && offset + length >= end;
}

const expectations: ReadonlyMap<string, string> = new Map(
	Object.entries({
		InvalidSymbol: 'a value',
		InvalidNumberFormat: 'a number',
		PropertyNameExpected: 'the name of a field in quotes',
		ValueExpected: 'a value',
		ColonExpected: 'a colon',
		CommaExpected: 'a comma',
		CloseBraceExpected: 'a closing brace',
		CloseBracketExpected: 'a closing bracket',
		EndOfFileExpected: 'nothing more',
		InvalidCommentToken: 'no comment',
		UnexpectedEndOfString: 'a quotation mark at the end of the text',
		InvalidEscapeCharacter: 'a known character after \\',
		InvalidCharacter: 'no control character in a text',
	}),
);

function keyProblems(node: Node, where: Where): FileProblem[] {
	const found: FileProblem[] = [];
	const seen = new Map<string, number>();
	for (const child of node.children ?? []) {
		if (node.type !== 'object') {
			found.push(...keyProblems(child, where));
			continue;
		}
		const [name, value] = child.children ?? [];
		if (!name) continue;
		const key = String(name.value);
		const first = seen.get(key);
		if (isForbidden(key)) found.push(forbiddenKey(key, where(name.offset)));
		else if (first !== undefined) found.push(duplicateKey(key, where(name.offset), where(first)));
		seen.set(key, name.offset);
		if (value) found.push(...keyProblems(value, where));
	}
	return found;
}

function positionIn(tree: Node, path: Path, where: Where): Position | undefined {
	for (let length = path.length; length >= 0; length -= 1) {
		const node = findNodeAtLocation(tree, [...path.slice(0, length)]);
		if (!node) continue;
		const named = node.parent?.type === 'property' ? node.parent : node;
		return where(named.offset);
	}
	return undefined;
}
