import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { limits, readActuals, readPlans, writePlans, writeTable } from '../src/index.js';
import { hostilePlan } from './hostile-plan.js';
import { zipOf } from './zip-of.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, file = 'plan.csv', more = {}) =>
	readPlans(utf8(text), { file, ...more });
const html = `<html><body><p>某区</p><table><tr><td>联系人</td><td>电话</td></tr></table>
<table><tr><th>指标</th><th>单位</th><th>2020年</th><th>2025年</th></tr>
<tr><td>高新技术<br>企业</td><td rowspan="2">家</td><td>758</td><td>≥<b>1000</b></td></tr>
<tr><td>科技小巨人</td><td>126</td><td>300</td></tr></table></body></html>`;

/** A Word document with the table, the cells of its second column merged. */
async function docx(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
	const table = new Table({
		rows: rows.map(
			(row, r) =>
				new TableRow({
					children: row.map(
						(cell, c) =>
							new TableCell({
								children: [new Paragraph(cell)],
								...(c === 1 && r > 0
									? {
											verticalMerge:
												r === 1 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
										}
									: {}),
							}),
					),
				}),
		),
	});
	const document = new Document({ sections: [{ children: [new Paragraph('某区规划'), table] }] });
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

describe('the same table in every form', () => {
	const rows = [
		['指标', '单位', '2020年', '2025年'],
		['高新技术企业', '家', '758', '≥1000'],
		['科技小巨人', '家', '126', '300'],
	];
	const csv = rows.map((row) => row.join(',')).join('\n');
	const forms: readonly (readonly [file: string, bytes: () => Promise<Uint8Array> | Uint8Array])[] =
		[
			['某区.csv', () => utf8(csv)],
			['某区.tsv', () => utf8(csv.replaceAll(',', '\t'))],
			['某区.csv', () => utf8(csv.replaceAll(',', ';'))],
			['某区.csv', () => Uint8Array.from(Buffer.from(`\ufeff${csv}`, 'utf16le'))],
			['某区.xlsx', () => writeTable(rows, 'xlsx')],
			['某区.html', () => utf8(html)],
			['某区.docx', () => docx(rows)],
		];
	test.each(forms)('%s', async (file, bytes) => {
		const { plans, problems } = await readPlans(await bytes(), { file });
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(plans).toHaveLength(1);
		expect(plans[0]?.name.zh).toBe('某区');
		const [first, second] = plans[0]?.indicators ?? [];
		expect(first?.targets[0]).toMatchObject({ comparator: 'gte', value: 1000, year: 2025 });
		expect(first?.baseline).toMatchObject({ year: 2020, value: 758 });
		expect(second).toMatchObject({ name: { zh: '科技小巨人' }, baseline: { value: 126 } });
	});
});

describe('which table', () => {
	const plan = [
		['指标', '2020年', '2025年'],
		['高企（家）', 758, 1000],
	];
	const book = (...names: string[]) =>
		writeXlsx({
			sheets: [{ name: '说明', rows: [['本表']] }, ...names.map((name) => ({ name, rows: plan }))],
		});

	test('the only sheet with the header of a plan', async () => {
		const { plans, problems } = await readPlans(await book('目标'), { file: 'a.xlsx' });
		expect(problems).toEqual([]);
		expect(plans).toHaveLength(1);
	});

	test('several are refused with their names, and one is chosen by its name', async () => {
		const bytes = await book('甲', '乙');
		const { plans, problems } = await readPlans(bytes, { file: 'a.xlsx' });
		expect(plans).toEqual([]);
		expect(problems).toMatchObject([{ code: 'several-tables', received: '甲, 乙' }]);
		const chosen = await readPlans(bytes, { file: 'a.xlsx', table: '乙' });
		expect(chosen.plans).toHaveLength(1);
		expect((await readPlans(bytes, { file: 'a.xlsx', table: '丙' })).problems).toMatchObject([
			{ code: 'no-table', received: '丙' },
		]);
	});

	test('a percentage in a sheet is one', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{
					name: 'a',
					rows: [
						['指标', '单位', '2020年', '2025年'],
						['研发强度', '%', 4.9, 0.055],
					],
					cells: new Map([['1,3', { value: 0.055, style: { numFmt: '0.0%' } }]]),
				},
			],
		});
		const { plans } = await readPlans(bytes, { file: 'a.xlsx' });
		expect(plans[0]?.indicators[0]?.targets[0]).toMatchObject({ value: 5.5 });
	});
});

describe('what a sheet makes of what was typed', () => {
	const august = new Date(Date.UTC(2026, 7, 10));

	test('a date or a time is no value', async () => {
		const rows = [
			['某区规划 2021—2025'],
			['指标', '单位', '2020年', '2025年'],
			['甲', '家', 7, august],
			['乙', '', august, '≥9'],
			['丙', '', 1, null],
			['丁', '家', 1, 2],
		];
		const time = { value: 121 / 1440, style: { numFmt: 'h:mm' } };
		const bytes = await writeXlsx({
			sheets: [{ name: 'a', rows, cells: new Map([['4,3', time]]) }],
		});
		const { plans, problems } = await readPlans(bytes, { file: 'a.xlsx' });
		const told = problems.filter(({ severity }) => severity === 'error');
		expect(told.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
			'D3 target-not-read',
			'C4 number-not-read',
			'D5 target-not-read',
		]);
		expect(told[0]?.messages.zh).toContain('2026年8月10日');
		expect(told[2]?.messages.zh).toContain('2:01');
		expect(plans[0]?.indicators.at(-1)?.targets[0]).toMatchObject({ value: 2 });
	});

	test('a date is a time where one is asked for', async () => {
		const end = new Date(Date.UTC(2022, 11, 31));
		const wide = [
			['指标', end, august],
			['甲', 8, 9],
		];
		const long = [
			['指标', '时间', '实际值'],
			['甲', end, 8],
			['甲', august, 9],
		];
		for (const rows of [wide, long]) {
			const bytes = await writeXlsx({ sheets: [{ name: 'a', rows }] });
			expect(await readActuals(bytes, { file: 'a.xlsx' })).toMatchObject({
				actuals: {
					甲: [
						{ year: 2022, value: 8 },
						{ date: '2026-08-10', value: 9 },
					],
				},
				problems: [],
			});
		}
	});

	test('a formula whose value is not in the file is no blank', async () => {
		const formula = { value: null, formula: 'C2+78' };
		const bytes = await writeXlsx({
			sheets: [
				{
					name: 'a',
					rows: [
						['指标', '单位', '2020年', '2025年'],
						['甲', '家', 7, null],
					],
					cells: new Map([['1,3', formula]]),
				},
			],
		});
		const { problems } = await readPlans(bytes, { file: 'a.xlsx' });
		expect(problems).toContainEqual(
			expect.objectContaining({
				cell: 'D2',
				code: 'error-in-cell',
				messages: expect.objectContaining({ zh: expect.stringContaining('公式') }),
				proposal: expect.objectContaining({ en: expect.stringContaining('save it once') }),
			}),
		);
	});
});

describe('problems have their place, what was expected, what came, and a proposal', () => {
	test('YAML: a mistyped field, a wrong number, a phrase without a number', async () => {
		const { plans, problems } = await read(
			'name: 某区\nperiod: 2021-2025\nindicators:\n  - name: 高企\n    unti: 家\n    target: 突破1000家\n  - name: 能耗\n    baseline: 很多\n    target: 5\n',
			'a.yaml',
		);
		expect(plans).toEqual([]);
		expect(problems).toMatchObject([
			{
				code: 'no-such-field',
				line: 5,
				column: 5,
				path: 'indicators.0.unti',
				proposal: { en: 'perhaps “unit”?' },
			},
			{ code: 'wrong-value', line: 8, column: 5, received: '"很多"' },
		]);
	});

	test('JSON: figures that are not what their words say', async () => {
		const text = JSON.stringify(
			{
				name: '某区',
				period: '2021-2025',
				indicators: [
					{
						name: '高企',
						unit: '家',
						targets: [{ kind: 'level', value: 100, source: { section: [], wording: '1000家' } }],
					},
				],
			},
			undefined,
			1,
		);
		const { problems } = await read(text, 'a.json');
		expect(problems).toMatchObject([
			{ code: 'against-wording', path: 'indicators.0.targets.0', line: 9 },
		]);
	});

	test('CSV: the cell and the line, below a cell of two lines', async () => {
		const { plans, problems } = await read(
			'指标,2020年,2025年\n"高新技术\n企业",758,1000\n研发投入,32,#REF!\n',
		);
		expect(plans[0]?.indicators).toHaveLength(1);
		expect(problems).toMatchObject([{ code: 'error-in-cell', cell: 'C3', line: 4, column: 3 }]);
	});

	test('a table without years: how to give them', async () => {
		const { plans, problems } = await read('指标,单位,目标\n高企,家,1000\n');
		expect(plans).toEqual([]);
		expect(problems).toMatchObject([{ code: 'no-period', proposal: { zh: expect.any(String) } }]);
		const period = { start: 2021, end: 2025 };
		expect((await read('指标,单位,目标\n高企,家,1000\n', 'a.csv', { period })).plans).toHaveLength(
			1,
		);
	});
});

describe('bad files give one coded problem in both languages, and no plan', () => {
	const bomb = Array.from(
		{ length: 9 },
		(_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
	).join('\n');
	const files: readonly (readonly [
		string,
		string,
		string,
		() => Uint8Array | Promise<Uint8Array>,
	])[] = [
		['JSON that breaks off', 'a.json', 'truncated', () => utf8('{"name": "某区", "indic')],
		['JSON with a field twice', 'a.json', 'duplicate-key', () => utf8('{"name":"a","name":"b"}')],
		['JSON with __proto__', 'a.json', 'forbidden-key', () => utf8('{"__proto__":{"x":1}}')],
		['YAML with a field twice', 'a.yaml', 'duplicate-key', () => utf8('name: a\nname: b\n')],
		['YAML with __proto__', 'a.yaml', 'forbidden-key', () => utf8('__proto__:\n  x: 1\n')],
		['YAML whose aliases explode', 'a.yaml', 'alias-bomb', () => utf8(`l0: &l0 [x]\n${bomb}\n`)],
		['YAML without end', 'a.yaml', 'too-deep', () => utf8('- '.repeat(100_000))],
		['CSV whose quotation mark is open', 'a.csv', 'truncated', () => utf8('指标,2025年\n"高企,1')],
		['UTF-8 that breaks off', 'a.csv', 'truncated', () => utf8('指标,目标').subarray(0, 8)],
		[
			'an encoding that is not known',
			'a.csv',
			'unknown-encoding',
			() => Uint8Array.from(Buffer.from('Indicateur à suivre;é;ù;ç\n', 'latin1')),
		],
		['an xlsx that is none', 'a.xlsx', 'wrong-format', () => utf8('指标,2025年')],
		['an xlsx that is another zip', 'a.xlsx', 'wrong-format', () => zipOf(utf8('x'))],
		['a docx that is another zip', 'a.docx', 'wrong-format', () => zipOf(utf8('x'))],
		[
			'an xlsx that breaks off',
			'a.xlsx',
			'truncated',
			async () => (await writeTable([['指标', 2025]], 'xlsx')).subarray(0, 900),
		],
		[
			'a zip bomb as xlsx',
			'a.xlsx',
			'zip-bomb',
			() => zipOf(new Uint8Array(limits.unpackedBytes + 1)),
		],
		['a zip bomb as docx', 'a.docx', 'zip-bomb', () => zipOf(new Uint8Array(1e7), 10)],
		['an old .xls', 'a.xls', 'unknown-format', () => utf8('')],
		['a page without a table', 'a.html', 'no-table', () => utf8('<p>指标')],
		['an empty CSV', 'a.csv', 'empty-table', () => utf8('')],
		['an empty YAML', 'a.yaml', 'no-plan', () => utf8('')],
		['a text as JSON', 'a.json', 'wrong-value', () => utf8('"某区"')],
	];
	test.each(files)('%s', async (_, file, code, bytes) => {
		const { plans, problems } = await readPlans(await bytes(), { file });
		expect(plans).toEqual([]);
		expect(problems).toMatchObject([
			{
				code,
				severity: 'error',
				messages: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) },
			},
		]);
		expect(Object.prototype).not.toHaveProperty('x');
	});

	test.each(['a.json', 'a.csv', 'a.xlsx', 'a.docx', 'a.html', 'a.yaml'])(
		'%s of 100 MB is refused by its size',
		async (file) => {
			const bytes = new Uint8Array(100 * 1024 * 1024);
			const before = process.memoryUsage().rss;
			const { problems } = await readPlans(bytes, { file });
			expect(problems).toMatchObject([{ code: 'too-large', received: '100.0 MiB' }]);
			expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024);
		},
	);

	test('more rows than any plan has: no more are read than can be', async () => {
		const rows = Array.from({ length: 60_000 }, (_, i) => `指标${i},家,100,≥200\n`);
		const { plans, problems } = await read(`指标,单位,2020年,2025年\n${rows.join('')}`);
		expect(problems).toMatchObject([{ code: 'too-many-rows', line: 5001 }]);
		expect(plans[0]?.indicators).toHaveLength(4999);
	});
});

describe('texts that would do harm', () => {
	const csv = async () => new TextDecoder().decode(await writePlans([hostilePlan], 'csv'));

	test('no cell of a CSV begins a formula', async () => {
		expect(await csv()).toMatch(/'=cmd/);
		expect(await csv()).not.toMatch(/(?:^|[,\n])"?[=@]/);
	});

	test('no cell of a workbook is one', async () => {
		const { readXlsx } = await import('hucre/xlsx');
		const { sheets } = await readXlsx(await writePlans([hostilePlan], 'xlsx'), {
			readStyles: true,
		});
		const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
		expect(sheets.flatMap(({ rows }) => rows.flat())).toContain('=cmd|"/c calc"!A1');
		expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
	});

	test('scripts of a page are no text of its cells', async () => {
		const page = html.replace('高新技术', '<script>alert(1)</script>高新技术');
		const { plans } = await read(page, 'a.html');
		expect(plans[0]?.indicators[0]?.name.zh.replace(/\s/g, '')).toBe('高新技术企业');
	});
});

describe('actuals', () => {
	test.each([
		['a.csv', () => utf8('指标,2022,2023\n高企,838,880\n')],
		['a.json', () => utf8('{"高企": {"2022": 838, "2023": 880}}')],
		['a.yaml', () => utf8('高企:\n  - {year: 2022, value: 838}\n  - {year: 2023, value: 880}\n')],
		[
			'a.xlsx',
			() =>
				writeTable(
					[
						['指标', 2022, 2023],
						['高企', 838, 880],
					],
					'xlsx',
				),
		],
	] as const)('%s', async (file, bytes) => {
		const { actuals, problems } = await readActuals(await bytes(), { file });
		expect(problems).toEqual([]);
		expect(actuals.高企).toMatchObject([
			{ year: 2022, value: 838 },
			{ year: 2023, value: 880 },
		]);
	});

	test('what is wrong has its place', async () => {
		const json = await readActuals(utf8('{\n "高企": [\n  {"year": 2022, "value": "多"}\n ]\n}'), {
			file: 'a.json',
		});
		expect(json.problems).toMatchObject([{ line: 3, path: '高企.0.value', received: '"多"' }]);
		const csv = await readActuals(utf8('指标,2022\n高企,很多\n'), { file: 'a.csv' });
		expect(csv.problems).toMatchObject([{ cell: 'B2', line: 2 }]);
	});
});
