import { describe, expect, test } from 'vitest';
import { limits } from '../problem/limits.js';
import { readJson } from './json.js';
import { readYaml } from './yaml.js';

const one = (text: string) => {
	const [only] = readYaml(text);
	if (!only) throw new Error('no document');
	return only;
};

describe('data and its places', () => {
	const json = readJson('{\n  "name": "某区",\n  "indicators": [\n    { "name": "高企" }\n  ]\n}');
	const yaml = one('name: 某区\nindicators:\n  - name: 高企\n    target: ≥1\n');

	test('the same data', () => {
		expect(json.value).toEqual({ name: '某区', indicators: [{ name: '高企' }] });
		expect(yaml.value).toEqual({ name: '某区', indicators: [{ name: '高企', target: '≥1' }] });
	});

	test('a field by its name, and where a path ends the last that is there', () => {
		expect(json.positionOf(['indicators', 0, 'name'])).toEqual({ line: 4, column: 7 });
		expect(json.positionOf(['indicators', 0, 'targets', 0])).toEqual({ line: 4, column: 5 });
		expect(yaml.positionOf(['indicators', 0, 'target'])).toEqual({ line: 4, column: 5 });
		expect(yaml.positionOf(['period'])).toEqual({ line: 1, column: 1 });
	});

	test('every document of a YAML file', () => {
		expect(readYaml('a: 1\n---\nb: 2\n').map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }]);
	});
});

describe('what is refused, with its line and column', () => {
	test.each([
		['a field twice', '{\n "a": 1,\n "a": 2\n}', 'duplicate-key', 3],
		['__proto__', '{\n "__proto__": {"admin": true}\n}', 'forbidden-key', 2],
		['a file that breaks off', '{\n "a": [1, 2', 'truncated', 2],
		['a text that is not closed', '{\n "a": "某', 'truncated', 2],
		['nothing', '', 'truncated', 1],
		['a comma at the end', '{\n "a": 1,\n}', 'syntax', 3],
		['a comment', '{\n // a\n "a": 1}', 'syntax', 2],
		['more than one value', '{}\n{}', 'syntax', 2],
		['brackets without end', '['.repeat(100_000), 'too-deep', 1],
	])('JSON: %s', (_, text, code, line) => {
		expect(readJson(text).problems).toEqual([expect.objectContaining({ code, line })]);
	});

	test.each([
		['a field twice', 'a: 1\nb: 2\na: 3\n', 'duplicate-key', 3],
		['__proto__', 'a: 1\n__proto__: {admin: true}\n', 'forbidden-key', 2],
		['a bracket that is not closed', 'a: [1, 2\n', 'syntax', 2],
		['tabs for spaces', 'a:\n\t- 1\n', 'syntax', 2],
		['nested too deep', `a: ${'['.repeat(70)}${']'.repeat(70)}`, 'too-deep', 1],
	])('YAML: %s', (_, text, code, line) => {
		expect(one(text).problems).toEqual([expect.objectContaining({ code, line })]);
	});

	test('YAML: brackets without end', () => {
		expect(one('['.repeat(50_000)).problems).toMatchObject([{ severity: 'error' }]);
	});

	test('YAML: aliases that would come to millions', () => {
		const levels = Array.from(
			{ length: 9 },
			(_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
		);
		const { value, problems } = one(`l0: &l0 [x]\n${levels.join('\n')}\n`);
		expect(problems).toMatchObject([{ code: 'alias-bomb', expected: `≤ ${limits.aliases}` }]);
		expect(value).toBeUndefined();
	});

	test('20,000 fields are compared', () => {
		const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: ${i}`).join('\n');
		expect(one(`${text}\nk0: 1\n`).problems).toMatchObject([{ code: 'duplicate-key' }]);
	});
});
