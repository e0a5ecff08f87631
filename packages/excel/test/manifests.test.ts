import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateManifest } from 'office-addin-manifest';
import { describe, expect, test } from 'vitest';
import { release } from '../src/manifest/edition.js';
import { xmlManifest } from '../src/manifest/xml-manifest.js';
import { manifestFaults } from './manifest-faults.js';

const dist = new URL('../dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');
const idIn = (manifest: string) => /<Id>(.*)<\/Id>/.exec(manifest)?.[1];

describe.each(['manifest.xml', 'manifest.dev.xml'])('%s', (name) => {
	test('is sound', () => expect(manifestFaults(read(name))).toEqual([]));
});

describe.each(['manifest.json', 'manifest.dev.json'])('%s', (name) => {
	test("is valid by Microsoft's schema", async () => {
		const validation = await validateManifest(fileURLToPath(new URL(name, dist)));
		expect(validation.report?.errors ?? []).toEqual([]);
		expect(validation.isValid).toBe(true);
	});

	test('has its Chinese beside it', () => {
		const { localizationInfo } = JSON.parse(read(name));
		const [{ languageTag, file }] = localizationInfo.additionalLanguages;
		expect(languageTag).toBe('zh-cn');
		expect(JSON.parse(read(file))['name.short']).toMatch(/[一-龥]/);
	});
});

test('both kinds are the same add-in', () => {
	for (const kind of ['', '.dev']) {
		const { id, extensions } = JSON.parse(read(`manifest${kind}.json`));
		const xml = read(`manifest${kind}.xml`);
		expect(id).toBe(idIn(xml));
		const [{ code, customFunctions }] = extensions[0].runtimes;
		for (const url of [code.page, code.script, customFunctions.metadataUrl]) {
			expect(xml).toContain(`"${url}"`);
		}
	}
});

test('the development add-in stands beside the other', () => {
	const [ours, other] = [read('manifest.dev.xml'), read('manifest.xml')];
	expect(idIn(ours)).not.toBe(idIn(other));
	expect(ours).toContain('DefaultValue="PLANDEV"');
	expect(other).toContain('DefaultValue="PLAN"');
	expect(ours).not.toContain('github.io');
	expect(other).not.toContain('localhost');
});

test('every file a manifest names is in dist', () => {
	const urls = [...read('manifest.dev.xml').matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)];
	expect(urls.length).toBeGreaterThan(8);
	for (const [, path = ''] of urls) expect(read(path).length).toBeGreaterThan(0);
});

test('the address is a parameter', () => {
	const manifest = xmlManifest(release('https://example.com/add-in/', '1.2.3-beta.1'));
	expect(manifestFaults(manifest)).toEqual([]);
	expect(manifest).toContain('"https://example.com/add-in/1.2.3-beta.1/functions.js"');
	expect(manifest).toContain('<Version>1.2.3.0</Version>');
});

describe('the check finds', () => {
	const sound = read('manifest.xml');
	const runtimes = /\s*<Runtimes>[\s\S]*<\/Runtimes>/.exec(sound)?.[0] ?? '';
	test.each<readonly [string, (manifest: string) => string]>([
		['no Id', (xml) => xml.replace(/<Id>.*<\/Id>\s*/, '')],
		['an Id that is no GUID', (xml) => xml.replace(/<Id>./, '<Id>x')],
		['a version of three numbers', (xml) => xml.replace('.0</Version>', '</Version>')],
		[
			'Description before DisplayName',
			(xml) =>
				xml.replace(
					/(<DisplayName[\s\S]*?<\/DisplayName>)(\s*)(<Description[\s\S]*?<\/Description>)/,
					'$3$2$1',
				),
		],
		[
			'Runtimes after AllFormFactors',
			(xml) =>
				xml.replace(runtimes, '').replace('</AllFormFactors>', `</AllFormFactors>${runtimes}`),
		],
		['no Runtimes', (xml) => xml.replace(runtimes, '')],
		['a short-lived runtime', (xml) => xml.replace('lifetime="long"', 'lifetime="short"')],
		[
			'another page for the functions',
			(xml) =>
				xml.replace(
					'<Page>\n              <SourceLocation resid="Pane.Url"',
					'<Page>\n              <SourceLocation resid="GetStarted.Url"',
				),
		],
		[
			'another page for commands',
			(xml) =>
				xml.replace('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="GetStarted.Url"'),
		],
		[
			'another page for the pane',
			(xml) =>
				xml.replace(/(<TaskpaneId>.*\s*<SourceLocation resid=")Pane.Url/, '$1GetStarted.Url'),
		],
		[
			'an address without https',
			(xml) => xml.replace('DefaultValue="https://', 'DefaultValue="http://'),
		],
		[
			'a Chinese address without https',
			(xml) => xml.replace(' Value="https://', ' Value="http://'),
		],
		[
			'a resource that is not there',
			(xml) => xml.replace('resid="OpenPane.Tip"', 'resid="Missing"'),
		],
		[
			'a resource nothing uses',
			(xml) => xml.replace('String id="OpenPane.Tip"', 'String id="Other"'),
		],
		[
			'two resources of one id',
			(xml) => xml.replace('<bt:Image id="Icon.16"', '<bt:Image id="Icon.32"'),
		],
		['a long id of a resource', (xml) => xml.replaceAll('OpenPane.Tip', 'OpenPane.Tip'.repeat(3))],
		[
			'a long short string',
			(xml) => xml.replace('DefaultValue="Functions"', `DefaultValue="${'x'.repeat(126)}"`),
		],
		['a long long string', (xml) => xml.replace('Value="打开', `Value="${'打'.repeat(251)}`)],
		['an empty string', (xml) => xml.replace('DefaultValue="Functions"', 'DefaultValue=""')],
		[
			'a long description',
			(xml) => xml.replace('DefaultValue="Formulas', `DefaultValue="${'x'.repeat(250)}`),
		],
		[
			'a label only in English',
			(xml) => xml.replace(/<bt:Override Locale="zh-CN" Value="打开[^>]*>/, ''),
		],
		['a name only in English', (xml) => xml.replace(/<Override [^>]*规划指标[^>]*>/, '')],
		[
			'no Chinese metadata',
			(xml) => xml.replace(/<bt:Override [^>]*functions.zh-CN.json[^>]*>/, ''),
		],
		[
			'metadata before page',
			(xml) => xml.replace(/(<Page>[\s\S]*<\/Page>)(\s*)(<Metadata>[\s\S]*<\/Metadata>)/, '$3$2$1'),
		],
		['no requirement', (xml) => xml.replace('Name="CustomFunctionsRuntime"', 'Name="ExcelApi"')],
		['all permissions', (xml) => xml.replace('ReadWriteDocument', 'Restricted')],
		[
			'resources out of order',
			(xml) =>
				xml.replace(
					/(<bt:Images>[\s\S]*<\/bt:Images>)(\s*)(<bt:Urls>[\s\S]*<\/bt:Urls>)/,
					'$3$2$1',
				),
		],
	])('%s', (_, mutate) => {
		const mutated = mutate(sound);
		expect(mutated).not.toBe(sound);
		expect(manifestFaults(mutated)).not.toEqual([]);
	});

	test('what is no XML', () => {
		expect(() => manifestFaults(sound.replace('</Hosts>', ''))).toThrow(SyntaxError);
	});
});
