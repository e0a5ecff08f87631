import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Pair,
	type ParsedNode,
	parseAllDocuments,
	type YAMLError,
} from 'yaml';
import { type FileProblem, fatal } from '../problem/file-problem.js';
import { limits } from '../problem/limits.js';
import { duplicateKey, forbiddenKey, isForbidden, tooDeep } from './key-problems.js';
import { lines } from './lines.js';
import { type Path, type Position, type Structured, unread } from './structured.js';
import { tooDeepAt } from './yaml-depth.js';

type Where = (offset: number) => Position;

/** Reads YAML 1.2: every document of the file, no field twice, anchors copied a bounded number of times. */
export function readYaml(text: string): readonly Structured[] {
	const counter = new LineCounter();
	const where = (offset: number): Position => {
		const { line, col } = counter.linePos(offset);
		return { line, column: col };
	};
	const deep = tooDeepAt(text);
	if (deep !== undefined) return [unread([tooDeep(lines(text)(deep), limits.depth)])];
	try {
		const documents = parseAllDocuments(text, {
			lineCounter: counter,
			// Compared below, in time that does not grow with the square of their number.
			uniqueKeys: false,
			prettyErrors: false,
		});
		if (!Array.isArray(documents)) return [];
		return documents.map((document) => readDocument(document, where));
	} catch (error) {
		if (error instanceof RangeError) return [unread([tooDeep(undefined, limits.depth)])];
		throw error;
	}
}

function readDocument(document: Document.Parsed, where: Where): Structured {
	const [error] = document.errors;
	if (error) return unread([syntaxProblem(error, where)]);
	const { contents } = document;
	const problems = nodeProblems(contents, where, 0);
	if (problems.length > 0) return unread(problems);
	try {
		const value: unknown = document.toJS({ maxAliasCount: limits.aliases });
		return { value, positionOf: (path) => positionIn(contents, path, where), problems: [] };
	} catch (thrown) {
		if (!(thrown instanceof ReferenceError)) throw thrown;
		return unread([
			fatal(
				'alias-bomb',
				`别名（*）展开后太多，最多 ${limits.aliases} 次`,
				`the aliases (*) come to too much; at most ${limits.aliases} copies`,
				{ ...where(contents?.range[0] ?? 0), expected: `≤ ${limits.aliases}` },
			),
		]);
	}
}

function syntaxProblem({ message, pos }: YAMLError, where: Where): FileProblem {
	return fatal(
		'syntax',
		`不是正确的 YAML：${message}`,
		`this is not YAML: ${message}`,
		where(pos[0]),
	);
}

function nodeProblems(node: ParsedNode | null, where: Where, depth: number): FileProblem[] {
	if (!node || isAlias(node) || isScalar(node)) return [];
	if (depth > limits.depth) return [tooDeep(where(node.range[0]), limits.depth)];
	if (isSeq(node)) return node.items.flatMap((each) => nodeProblems(each, where, depth + 1));
	const found: FileProblem[] = [];
	const seen = new Map<string, Position>();
	for (const { key, value } of node.items) {
		const at = where(key.range[0]);
		if (!isScalar(key)) {
			found.push(fatal('syntax', '字段名应为文字', 'the name of a field should be a text', at));
			continue;
		}
		const name = String(key.value);
		const first = seen.get(name);
		if (isForbidden(name)) found.push(forbiddenKey(name, at));
		else if (first) found.push(duplicateKey(name, at, first));
		seen.set(name, at);
		found.push(...nodeProblems(value, where, depth + 1));
	}
	return found;
}

function positionIn(contents: ParsedNode | null, path: Path, where: Where): Position | undefined {
	if (!contents) return undefined;
	let node: ParsedNode | null = contents;
	let offset = contents.range[0];
	for (const step of path) {
		if (isMap(node)) {
			const pair: Pair<ParsedNode, ParsedNode | null> | undefined = node.items.find(
				({ key }) => isScalar(key) && String(key.value) === String(step),
			);
			if (!pair) break;
			offset = pair.key.range[0];
			node = pair.value;
		} else if (isSeq(node)) {
			const item: ParsedNode | undefined = node.items[Number(step)];
			if (!item) break;
			offset = item.range[0];
			node = item;
		} else break;
	}
	return where(offset);
}
