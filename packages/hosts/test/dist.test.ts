import { gzipSync } from 'node:zlib';
import { functions } from '@plan-indicators/functions';
import { parse } from 'acorn';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { built, googleSheets, onlyoffice, wps } from './sandboxes.js';

const scripts = [
	'wps/functions.js',
	'google-sheets/plan-indicators.gs',
	'onlyoffice/plan-indicators.js',
];

test.each(scripts)('%s is a classic script of 2017 that asks for nothing', (path) => {
	const script = built(path);
	expect(() => parse(script, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow();
	expect(script).not.toMatch(/\b(fetch|XMLHttpRequest|UrlFetchApp|localStorage|eval)\b/);
});

test.each(scripts)('%s is as small as it can be', (path) => {
	expect(gzipSync(built(path), { level: 9 }).length).toBeLessThanOrEqual(103_500);
});

describe('every function is known, and no other', () => {
	const ids = functions.map(({ id }) => id).sort();
	test('to WPS', () => {
		expect([...wps().names].sort()).toEqual(ids.map((id) => `PLAN.${id}`));
	});
	test('to Google Sheets', () => {
		expect([...googleSheets().names].sort()).toEqual(ids.map((id) => `PLAN_${id}`));
	});
	test('to ONLYOFFICE', () => {
		expect([...onlyoffice().names].sort()).toEqual(ids.map((id) => `PLAN_${id}`));
	});
});

describe('what WPS reads', () => {
	const metadata = JSON.parse(built('wps/functions.json'));

	test.each(functions)('of $id', ({ id, parameters, description }) => {
		const described = metadata.functions.find(({ name }: { name: string }) => name === id);
		expect(described.description).toBe(description.zh);
		expect(described.result.type).toMatch(/^(number|string|bool|any|any\[\]\[\])$/);
		expect(described.parameters).toHaveLength(parameters.length);
		for (const [i, { range, optional }] of parameters.entries()) {
			expect(described.parameters[i].description).not.toBe('');
			expect(described.parameters[i].type).toMatch(
				new RegExp(`^(string|number|any)${range ? '\\[\\]\\[\\]' : ''}${optional ? '\\?' : ''}$`),
			);
		}
	});

	test('the manifest names the metadata and the namespace', () => {
		const manifest = built('wps/manifest.xml');
		expect(manifest).toContain('<Uri>/functions.json</Uri>');
		expect(manifest).toContain('<Namespace>PLAN</Namespace>');
		expect(built('wps/index.html')).toContain('src="./functions.js"');
	});

	test('a version without custom functions loads the script all the same', () => {
		expect(() => new Function('wps', built('wps/functions.js'))({})).not.toThrow();
	});
});

describe.each(['google-sheets/plan-indicators.gs', 'onlyoffice/plan-indicators.js'])(
	'the comments of %s',
	(path) => {
		const script = built(path);
		const file = ts.createSourceFile(
			's.js',
			script,
			ts.ScriptTarget.Latest,
			true,
			ts.ScriptKind.JS,
		);
		const declared = new Map<string, ts.Node>();
		const visit = (node: ts.Node): void => {
			if (ts.isFunctionDeclaration(node) && node.name) declared.set(node.name.text, node);
			if (ts.isFunctionExpression(node) && node.name) {
				const { expression } = node.parent.parent as ts.ExpressionStatement;
				if (expression) declared.set(node.name.text, node.parent.parent);
			}
			ts.forEachChild(node, visit);
		};
		visit(file);

		test.each(functions)('describe $id', ({ id, description, parameters }) => {
			const node = declared.get(`PLAN_${id}`);
			const [doc] = node ? ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc) : [];
			const tags = doc?.tags ?? [];
			expect(ts.getTextOfJSDocComment(doc?.comment)).toContain(description.zh);
			expect(ts.getTextOfJSDocComment(doc?.comment)).toContain(description.en);
			expect(tags.map(({ tagName }) => tagName.text)).toContain('customfunction');
			const described = tags.flatMap((tag) => (ts.isJSDocParameterTag(tag) ? [tag] : []));
			expect(described.map(({ isBracketed }) => isBracketed)).toEqual(
				parameters.map(({ optional }) => optional),
			);
			for (const [i, { description }] of parameters.entries()) {
				expect(ts.getTextOfJSDocComment(described[i]?.comment)).toContain(description.en);
			}
		});

		test('are the only ones', () => {
			expect(script.split('/**')).toHaveLength(functions.length + 1);
		});
	},
);

test('words are in the language of the spreadsheet', () => {
	const asked = ['杨浦', '高新技术企业'];
	expect(googleSheets({ locale: 'en_US' }).call('TARGET', asked)).toMatchObject({
		error: expect.stringMatching(/^#N\/A “/),
	});
	for (const host of [wps({ language: 'en-US' }), onlyoffice({ language: 'en-US' })]) {
		expect(host.call('TARGET', asked)).toMatchObject({
			error: expect.stringContaining('baseline'),
		});
	}
	expect(wps().call('TARGET', asked)).toMatchObject({ error: expect.stringContaining('基期') });
});
