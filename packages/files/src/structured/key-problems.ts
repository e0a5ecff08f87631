import { type FileProblem, fatal } from '../problem/file-problem.js';
import type { Position } from './structured.js';

/** A field that stands twice, of which readers would take one in silence. */
export function duplicateKey(key: string, at: Position, first: Position): FileProblem {
	return fatal(
		'duplicate-key',
		`字段“${key}”写了两次，第一次在第 ${first.line} 行`,
		`the field “${key}” stands twice, first on line ${first.line}`,
		{ ...at, proposal: { zh: '只留一个', en: 'keep one of them' } },
	);
}

/** A name that is not of data but of the objects of JavaScript. */
export function forbiddenKey(key: string, at: Position): FileProblem {
	return fatal('forbidden-key', `不能有字段“${key}”`, `a field must not be called “${key}”`, at);
}

export function isForbidden(key: string): boolean {
	return key === '__proto__';
}

export function tooDeep(at: Position | undefined, depth: number): FileProblem {
	return fatal('too-deep', `嵌套超过 ${depth} 层`, `it is nested more than ${depth} levels deep`, {
		...at,
	});
}
