import { inflateRawSync } from 'node:zlib';
import { type Language, methods, type Review, review } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { readXlsx } from 'hucre';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { reviewSchema } from '../src/report/json/review-schema.js';
import { reportOf } from '../src/report/report.js';
import { type ReportFormat, reviewReport } from '../src/report/review-report.js';
import { tones } from '../src/report/tone.js';
import { zipParts } from '../src/zip/zip-parts.js';
import { hostile, own, qingpu, wordsOnly } from './reviews.js';

const languages: readonly Language[] = ['zh', 'en'];
const cases = languages.flatMap((language) => [
	{ name: 'qingpu', review: qingpu, language },
	{ name: 'own', review: own, language },
	{ name: 'words only', review: wordsOnly, language },
]);

const textOf = async (review: Review, format: ReportFormat, language: Language) =>
	new TextDecoder().decode(await reviewReport(review, { format, language }));

async function wordText(review: Review, language: Language) {
	const buffer = Buffer.from(await reviewReport(review, { format: 'docx', language }));
	return mammoth.convertToHtml({ buffer });
}

/** The texts of the parts of a zip file. */
function unpacked(bytes: Uint8Array): readonly string[] {
	const parts = zipParts(bytes);
	if (typeof parts === 'string') throw new Error(parts);
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	return parts.map(({ offset, packed, method }) => {
		const begin =
			offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
		const content = bytes.subarray(begin, begin + packed);
		return new TextDecoder().decode(method === 8 ? inflateRawSync(content) : content);
	});
}

describe.each(cases)('a report of $name in $language', ({ review, language }) => {
	const report = reportOf(review, language);
	const names = review.rows.map(({ indicator }) => indicator.name[language]);

	test('leaves no indicator out, and says why where there is no status', () => {
		const table = report.sections.find(({ id }) => id === 'indicators')?.blocks[0];
		if (table?.kind !== 'table') throw new Error('no table');
		expect(table.table.rows).toHaveLength(review.rows.length);
		for (const { cells } of table.table.rows)
			expect(cells).toHaveLength(table.table.columns.length);
		const refused = review.rows.filter(({ refusal }) => refusal);
		const reasons = report.sections.find(({ id }) => id === 'reasons')?.blocks[0];
		const told = reasons?.kind === 'table' ? reasons.table.rows : [];
		expect(told).toHaveLength(refused.length);
	});

	test('is in one language, but for names and what is quoted', () => {
		const headings = report.sections.map(({ heading }) => heading).join(' ');
		if (language === 'zh') expect(headings).not.toMatch(/[a-z]/);
		else expect(headings).not.toMatch(/[一-鿿]/);
	});

	test('has every name in every format', async () => {
		const [page, lines] = [
			await textOf(review, 'html', language),
			await textOf(review, 'md', language),
		];
		const { value } = await wordText(review, language);
		const { sheets } = await readXlsx(await reviewReport(review, { format: 'xlsx', language }));
		const cells = new Set(sheets.flatMap(({ rows }) => rows.flat()));
		for (const name of names) {
			expect(page.replaceAll('&amp;', '&')).toContain(name);
			expect(lines.replaceAll('\\', '')).toContain(name);
			expect(value.replaceAll('&amp;', '&')).toContain(name);
			expect(cells).toContain(name);
		}
	});

	test('is the same every time', async () => {
		const html = await textOf(review, 'html', language);
		expect(await textOf(review, 'html', language)).toBe(html);
	});
});

test('the words of every method have a tone', () => {
	const words = Object.values(methods).flatMap(({ words }) => Object.keys(words));
	expect(words.filter((word) => !tones.has(word))).toEqual([]);
});

test('what is said of 新增孵化企业 depends on a reading, and that is said', async () => {
	const text = await textOf(qingpu, 'md', 'zh');
	expect(text).toContain('滞后‡');
	expect(text).toContain('若读作“五年合计 1000 家”：快于预期');
});

describe('the JSON', () => {
	test.each([
		['qingpu', qingpu],
		['own', own],
		['words only', wordsOnly],
		['hostile', hostile],
	] as const)('of %s is what its schema says, and nothing else', async (_, review) => {
		const data: unknown = JSON.parse(await textOf(review, 'json', 'zh'));
		expect(reviewSchema.parse(data)).toEqual(data);
	});

	test('holds the numbers in full', async () => {
		const data = reviewSchema.parse(JSON.parse(await textOf(qingpu, 'json', 'zh')));
		const software = data.rows[0];
		expect(software?.judged?.target).toBeCloseTo(1669.2655570499994, 9);
		expect(software?.target).toMatchObject({ wording: '年均增幅15%', row: 1 });
		expect(data.rows.at(-1)?.refusal?.code).toBe('no-actual');
	});

	test('the schema can be written as JSON Schema', () => {
		expect(z.toJSONSchema(reviewSchema, { io: 'input' })).toMatchObject({ type: 'object' });
	});
});

describe('the workbook', () => {
	test('holds numbers as numbers, and no formula', async () => {
		const bytes = await reviewReport(qingpu, { format: 'xlsx' });
		const { sheets } = await readXlsx(bytes, { readStyles: true });
		const [, table] = sheets;
		expect(table?.name).toBe('各项指标');
		const head = table?.rows[0] ?? [];
		const row = table?.rows[1] ?? [];
		expect(row[head.indexOf('目标值')]).toBeCloseTo(1669.2655570499994, 9);
		expect(row[head.indexOf('进度')]).toBeCloseTo(0.6451460082902262, 12);
		expect(row[head.indexOf('目标年')]).toBe('2025');
		const cells = sheets.flatMap(({ cells = new Map() }) => [...cells.values()]);
		expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
	});

	test('has a chart of progress and one for each course', async () => {
		const { sheets } = await readXlsx(await reviewReport(qingpu, { format: 'xlsx' }));
		const charts = sheets.map(({ charts = [] }) => charts.length);
		expect(charts).toEqual([1, 0, 13, 0]);
	});
});

/** A review of more rows than a page has room for. */
const rowNames = Array.from({ length: 45 }, (_, i) => `第${i + 1}项指标`);

function longReview(): Review {
	const plan = parsePlan({
		name: '某区规划',
		period: '2021-2025',
		indicators: rowNames.map((name) => ({ name, unit: '家', baseline: 100, target: '≥200' })),
	});
	const actuals = plan.indicators.map(({ id }) => [id, [{ year: 2023, value: 150 }]] as const);
	return review(plan, Object.fromEntries(actuals));
}

test('no chart of progress on the page is taller than a sheet of paper', async () => {
	const page = await textOf(longReview(), 'html', 'zh');
	const heights = [...page.matchAll(/<figure class="bars">.*?viewBox="0 0 860 (\d+)"/g)];
	expect(heights).toHaveLength(4);
	for (const [, height] of heights) expect(Number(height)).toBeLessThan(500);
});

test('the word of a row stays in sight on a narrow screen', async () => {
	const page = await textOf(qingpu, 'html', 'zh');
	expect(page).toMatch(/<th scope="col" class="start verdict">评价</);
	expect(page.match(/<td class="start \w+ verdict">/g)).toHaveLength(qingpu.rows.length);
});

test('no chart of the Word file is taller than its page', async () => {
	const parts = unpacked(await reviewReport(longReview(), { format: 'docx' }));
	const document = parts.find((part) => part.includes('<w:body>')) ?? '';
	const heights = [...document.matchAll(/<wp:extent cx="\d+" cy="(\d+)"/g)].map(([, cy]) =>
		Number(cy),
	);
	expect(heights.length).toBeGreaterThan(45);
	// 17 cm in EMU, of which the heading and a line take some.
	expect(Math.max(...heights)).toBeLessThan(5_400_000);
	const bars = parts.filter((part) => part.includes('<c:barChart>')).join('');
	for (const name of rowNames) expect(bars).toContain(`<c:v>${name}</c:v>`);
});

test('the Word file has headings and tables with a head', async () => {
	const { value, messages } = await wordText(qingpu, 'zh');
	expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
	expect(value).toContain('<h1>');
	expect(value.match(/<thead>/g)?.length).toBeGreaterThan(3);
});

describe('names that would do harm', () => {
	test('are text in HTML', async () => {
		const page = await textOf(hostile, 'html', 'zh');
		expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(page).not.toMatch(/<(?:img|script|iframe|a)\b/i);
		expect(page).not.toMatch(/[\p{Cs}\u202e]|(?!\s)\p{Cc}/u);
	});

	test('are text in Markdown', async () => {
		const lines = await textOf(hostile, 'md', 'zh');
		expect(lines).toContain('\\<img src=x onerror=alert(1)\\>');
		expect(lines).not.toMatch(/(?<!\\)</);
	});

	test('are text in a workbook', async () => {
		const bytes = await reviewReport(hostile, { format: 'xlsx' });
		const { sheets } = await readXlsx(bytes, { readStyles: true });
		const cells = sheets.flatMap(({ cells = new Map() }) => [...cells.values()]);
		expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
		expect(sheets.flatMap(({ rows }) => rows.flat())).toContain('=cmd|"/c calc"!A1');
	});

	test('are text in Word', async () => {
		const { value } = await wordText(hostile, 'zh');
		expect(value).toContain('&lt;img src=x onerror=alert(1)&gt;');
	});
});
