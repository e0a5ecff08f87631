import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function textOf(content: Uint8Array, name: string): Promise<string> {
	const read = await readText(content, name);
	if ('problem' in read) throw new Error(read.problem.messages.en);
	return read.text;
}

test('a text stays as it is', async () => {
	expect(await textOf(bytes('一、目标\r\n高企突破1000家'), 'plan.txt')).toBe(
		'一、目标\r\n高企突破1000家',
	);
});

describe('a page', () => {
	test('has a line for each paragraph, and marks its headings', async () => {
		const page =
			'<html><head><title>t</title><style>p{}</style></head><body><h2>二、目标</h2><p>高企<b>突破</b>1000家，<br>增长5%</p><script>1</script></body></html>';
		expect(await textOf(bytes(page), 'plan.html')).toBe('## 二、目标\n高企突破1000家，\n增长5%');
	});

	test('has a line for each row of a table', async () => {
		const page =
			'<table><tr><th>指标</th><th><p>2025</p><p>年</p></th></tr><tr><td>高企</td><td></td></tr></table>';
		expect(await textOf(bytes(page), 'plan.htm')).toBe('指标 | 2025 年\n高企 |');
	});
});

describe('where a cell is merged each of the others stands in its column', () => {
	test.each([
		[
			'over rows',
			'<tr><td rowspan="2">创新</td><td>高企</td><td>1000</td></tr><tr><td>专利</td><td>8</td></tr>',
			'创新 | 高企 | 1000\n| 专利 | 8',
		],
		[
			'over columns',
			'<tr><td colspan="2">高企</td><td>1000</td></tr><tr><td colspan="3">一、创新</td></tr>',
			'高企 | | 1000\n一、创新 | |',
		],
		[
			'but a remark across the table is a line',
			'<tr><td>高企</td><td>1000</td></tr><tr><td colspan="2">到2025年，高企突破1000家。</td></tr>',
			'高企 | 1000\n到2025年，高企突破1000家。',
		],
	])('%s', async (_, rows, text) => {
		expect(await textOf(bytes(`<table>${rows}</table>`), 'plan.html')).toBe(text);
	});
});

test('a Word document', async () => {
	const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
	const document = new Document({
		sections: [
			{
				children: [
					new Paragraph({ text: '二、目标', heading: HeadingLevel.HEADING_1 }),
					new Paragraph('高企突破1000家。'),
					new Table({
						rows: [
							new TableRow({ children: [cell('指标'), cell('2025年')] }),
							new TableRow({ children: [cell('高企'), cell('1000')] }),
						],
					}),
				],
			},
		],
	});
	const content = new Uint8Array(await Packer.toBuffer(document));
	expect(await textOf(content, 'plan.docx')).toBe(
		'# 二、目标\n高企突破1000家。\n指标 | 2025年\n高企 | 1000',
	);
});

test('a PDF with a text layer', async () => {
	const stream = 'BT /F1 12 Tf 72 720 Td (Target 2025) Tj 0 -20 Td (1000 firms) Tj ET';
	const parts = [
		'1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
		'2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
		'3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
		`4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj`,
		'5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
	];
	const pdf = `%PDF-1.4\n${parts.join('\n')}\ntrailer<</Root 1 0 R>>\n%%EOF`;
	expect(await textOf(bytes(pdf), 'plan.pdf')).toMatch(/^Target 2025\s+1000 firms\s*$/);
});

test.each([
	['plan.pdf', '%PDF-1.4 nonsense', 'wrong-format'],
	['plan.docx', 'no zip', 'wrong-format'],
	['plan.xyz', 'a', 'unknown-format'],
	['plan', 'a', 'unknown-format'],
])('%s that cannot be read is refused', async (name, content, code) => {
	expect(await readText(bytes(content), name)).toMatchObject({ problem: { code } });
});
