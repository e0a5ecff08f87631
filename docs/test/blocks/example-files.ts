import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeTable } from '@plan-indicators/files';
import { Document, type FileChild, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../../packages/excel/test/chromium.js';
import { type Cell, sheetsIn } from './cells.js';

type Rows = readonly (readonly Cell[])[];

/** The document of a plan, as somebody has it who begins with the text. */
const document = [
	'某区科技创新三年行动计划（2023—2025年）',
	'二、发展目标',
	'到2025年，高新技术企业突破1000家，研发投入年均增长15%以上。',
];

const plan: Rows = [
	['某区科技创新规划'],
	['指标', '单位', '2020年', '2025年'],
	['高新技术企业', '家', 758, '≥1000'],
	['全社会研发经费投入', '亿元', 32.24, '年均增长15%'],
];

const actuals: Rows = [
	['指标', '2022', '2023'],
	['高新技术企业', 838, 880],
	['全社会研发经费投入', 41, 48],
];

/** Makes the file of that name, as the page has it where it shows its cells; false where there is no such example. */
export async function writeExample(name: string, page: string, folder: string): Promise<boolean> {
	const parts = sheetsIn(page);
	const make = examples[basename(name)];
	if (!make) return false;
	writeFileSync(join(folder, name), await make(parts));
	return true;
}

type Make = (sheets: readonly Rows[]) => Promise<Uint8Array | string> | string;

/** A plan is the first of two tables of a page, actuals are the last one. */
const planOf: Make = (sheets) => writeTable(sheets.length > 1 ? (sheets[0] ?? plan) : plan, 'csv');
const actualsOf: Make = (sheets) => writeTable(trimmed(sheets.at(-1) ?? actuals), 'csv');

const examples: Readonly<Record<string, Make>> = {
	'我的规划.csv': planOf,
	'mine.csv': planOf,
	'实际.csv': actualsOf,
	'actuals.csv': actualsOf,
	'plan.txt': () => document.join('\n'),
	'plan.docx': () => wordDocument(document.map((line) => new Paragraph(line))),
	'我的规划.docx': () => wordDocument([new Paragraph('某区规划'), wordTable(plan.slice(1))]),
	'plan.pdf': printed,
};

/** Without the empty rows and columns before it. */
function trimmed(table: Rows): Rows {
	const rows = table.filter((row) => row.some((cell) => cell !== ''));
	const left = Math.min(...rows.map((row) => row.findIndex((cell) => cell !== '')));
	return rows.map((row) => row.slice(left));
}

function wordTable(rows: Rows): Table {
	const cell = (value: Cell) => new TableCell({ children: [new Paragraph(String(value))] });
	return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
}

async function wordDocument(children: readonly FileChild[]): Promise<Uint8Array> {
	return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

/** As a browser prints it. */
async function printed(): Promise<Uint8Array> {
	const browser = await chromium.launch(chromiumOptions);
	const page = await browser.newPage();
	await page.setContent(document.map((line) => `<p>${line}</p>`).join(''));
	const bytes = await page.pdf();
	await browser.close();
	return bytes;
}
