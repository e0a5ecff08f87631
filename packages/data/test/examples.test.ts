import { readdirSync, readFileSync } from 'node:fs';
import * as core from '@plan-indicators/core';
import * as schema from '@plan-indicators/core/schema';
import * as table from '@plan-indicators/core/table';
import { describe, expect, test } from 'vitest';
import * as data from '../src/index.js';

/** One `expression //=> expected` of a doc comment. */
interface Example {
	/** The name the comment stands above. */
	readonly of: string;
	readonly expression: string;
	readonly expected: string;
}

const scope = { ...core, ...schema, ...table, ...data };
const folders = ['core', 'data'].map((name) => new URL(`../../${name}/src/`, import.meta.url));
const examples = folders.flatMap(sources).flatMap(examplesIn);

test.each(examples)('$of: $expression', ({ expression, expected }) => {
	const came = evaluated(expression);
	if (Number.isFinite(Number(expected)))
		expect(came).toBeCloseTo(Number(expected), digits(expected));
	else expect(came).toEqual(evaluated(expected));
});

describe('every public function has an example', () => {
	const shown = examples.map((example) => example.of);
	const isClass = (value: object) => String(value).startsWith('class');
	const functions = Object.entries({ ...core, ...schema, ...table })
		.filter(([, value]) => typeof value === 'function' && !isClass(value))
		.map(([name]) => name);

	test.each(functions)('%s', (name) => expect(shown).toContain(name));
});

function sources(folder: URL): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(?<!\.test)\.ts$/.test(file))
		.map((file) => readFileSync(new URL(file, folder), 'utf8'));
}

function examplesIn(source: string): readonly Example[] {
	const documented =
		/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function|const) (\w+)/g;
	return [...source.matchAll(documented)].flatMap(([, comment = '', of = '']) => {
		const [, ...blocks] = comment.replace(/^\s*\* ?/gm, '').split('@example');
		return blocks
			.flatMap((block) => [...(block.split(/^@/m)[0] ?? '').matchAll(/([\s\S]+?)\/\/=>(.*)/g)])
			.map(([, code = '', answer = '']) => ({
				of,
				expression: code.trim(),
				expected: answer.trim(),
			}));
	});
}

/** As many as the comment prints; a number printed without a point is exact. */
function digits(printed: string): number {
	return printed.split('.')[1]?.length ?? 9;
}

/** Runs a line of our own documentation with the public names in scope. */
function evaluated(expression: string): unknown {
	return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}
