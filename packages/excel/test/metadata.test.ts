import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { functions } from '@plan-indicators/functions';
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { runtime } from './runtime.js';

const { definitions } = JSON.parse(
	readFileSync(
		createRequire(import.meta.url)
			.resolve('@microsoft/app-manifest/package.json')
			.replace('package.json', 'build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json'),
		'utf8',
	),
);
const valid = new Ajv({ strict: false, allErrors: true }).compile({
	definitions,
	$ref: '#/definitions/extensionCustomFunctions',
});

const dist = new URL('../dist/', import.meta.url);

/** Excel for Windows shows no more of a description. */
const longest = 255;

describe.each([
	['functions.json', 'en'],
	['functions.zh-CN.json', 'zh'],
] as const)('%s', (file, language) => {
	const metadata: Metadata = JSON.parse(readFileSync(new URL(file, dist), 'utf8'));

	test("is valid by Microsoft's schema", () => {
		// The manifest's schema lacks what only metadata files have.
		const { allowErrorForDataTypeAny, ...rest } = metadata;
		expect(allowErrorForDataTypeAny).toBe(true);
		valid(rest);
		expect(valid.errors ?? []).toEqual([]);
		expect(valid({ ...rest, functions: [{ id: '1' }] })).toBe(false);
	});

	test('has the functions of the table and of the script, in ASCII', () => {
		const ids = metadata.functions.map(({ id }) => id);
		expect(ids).toEqual(functions.map(({ id }) => id));
		expect(ids.toSorted()).toEqual([...runtime().ids].sort());
		for (const { id, name } of metadata.functions) {
			expect(name).toBe(id);
			expect(id).toMatch(/^[A-Z]{3,}$/);
		}
	});

	test('describes everything, within what Excel shows', () => {
		for (const each of metadata.functions) {
			for (const { description } of [each, ...each.parameters]) {
				expect(description.length, description).toBeGreaterThan(0);
				expect(description.length, description).toBeLessThanOrEqual(longest);
				if (language === 'zh') expect(description).toMatch(/[一-龥]/);
			}
			const names = each.parameters.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			// The function wizard fails beyond this.
			expect(names.join(',').length).toBeLessThan(longest);
		}
	});

	test('optional parameters come last', () => {
		for (const { id, parameters } of metadata.functions) {
			const optional = parameters.map((parameter) => parameter.optional === true);
			expect(optional, id).toEqual(optional.toSorted((a, b) => Number(a) - Number(b)));
		}
	});

	test('every list of completions is there once, and used', () => {
		const ids = metadata.enums.map(({ id }) => id);
		const used = metadata.functions.flatMap(({ parameters }) =>
			parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
		);
		expect(new Set(used)).toEqual(new Set(ids));
		expect(new Set(ids).size).toBe(ids.length);
	});
});

test('the words of the table are in both languages', () => {
	for (const { description, parameters } of functions) {
		for (const words of [
			description,
			...parameters.flatMap((each) => [each.name, each.description]),
		]) {
			expect(words.zh).toMatch(/[一-龥]/);
			expect(words.en).toMatch(/[a-z]/i);
		}
	}
});

interface Metadata {
	readonly allowErrorForDataTypeAny: boolean;
	readonly functions: readonly {
		readonly id: string;
		readonly name: string;
		readonly description: string;
		readonly parameters: readonly {
			readonly name: string;
			readonly description: string;
			readonly optional?: boolean;
			readonly customEnumId?: string;
		}[];
	}[];
	readonly enums: readonly { readonly id: string }[];
}
