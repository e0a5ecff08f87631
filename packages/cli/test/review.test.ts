import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewSchema } from '@plan-indicators/files';
import { afterAll, describe, expect, test } from 'vitest';
import { within } from './start.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: string[]) =>
	within(folder, 'review', 'plan.csv', '--actuals', 'is.csv', ...args);
const bytes = (name: string) => readFileSync(join(folder, name));

writeFileSync(
	join(folder, 'plan.csv'),
	'某区规划\n指标,单位,2020年,2025年\n高企,家,758,≥1000\n研发投入,亿元,32.24,年均增长15%\n',
);
writeFileSync(join(folder, 'is.csv'), '指标,2022,2023\n高企,838,880\n');

describe('a review as a file', () => {
	test.each([
		['out.html', '<!doctype html>'],
		['out.md', '# 某区规划：中期评估'],
		['out.docx', 'PK'],
		['out.xlsx', 'PK'],
		['out.json', '{'],
	])('%s', async (name, begins) => {
		const { stdout, stderr, status } = await run('-o', name);
		expect(stderr).toBe('');
		expect(stdout).toContain(`${name}：2 项指标中可评价 1 项`);
		expect(status).toBe(0);
		expect(bytes(name).toString('utf8').startsWith(begins)).toBe(true);
	});

	test('in English where that is asked', async () => {
		await run('-o', 'english.md', '--lang', 'en');
		expect(bytes('english.md').toString('utf8')).toContain('mid-term review');
	});

	test('JSON is the same in a file, on stdout and with --json', async () => {
		const printed = (await run('--json')).stdout;
		expect((await run('--to', 'json')).stdout).toBe(printed);
		expect(bytes('out.json').toString('utf8')).toBe(printed);
		expect(reviewSchema.parse(JSON.parse(printed)).tally.assessed).toBe(1);
	});

	test('the terminal shows the progress of the report', async () => {
		writeFileSync(join(folder, 'grown.csv'), '指标,2023\n研发投入,42.5\n');
		const { stdout } = await within(folder, 'review', 'plan.csv', '--actuals', 'grown.csv');
		expect(stdout).toContain('39.5 %');
	});

	test('of a part of a year, that is told as one', async () => {
		writeFileSync(join(folder, 'part.csv'), '指标,2023年1-9月\n高企,880\n');
		const read = (...more: string[]) =>
			within(folder, 'review', 'plan.csv', '--actuals', 'part.csv', ...more);
		expect((await read()).stdout).toContain('评估时点：2023 年 9 月末\n');
		const english = (await read('--lang', 'en')).stdout;
		expect(english).toContain('Reviewed as of the end of September 2023\n');
	});

	test('later than all that was observed, it says when the last was', async () => {
		expect((await run('--year', '2023')).stdout).toContain('评估时点：2023 年末\n');
		expect((await run('--year', '2030')).stdout).toContain(
			'评估时点：2030 年末（实际值只到 2023 年）\n',
		);
		expect((await run('--year', '2030', '--to', 'md')).stdout).toContain(
			'截至 2030 年底 · 实际值只到 2023 年',
		);
	});

	test('never over another, unless told', async () => {
		const again = await run('-o', 'out.md');
		expect(again.status).toBe(2);
		expect(again.stderr).toContain('--force');
		expect((await run('-o', 'out.md', '--force')).status).toBe(0);
	});

	test.each([
		['an ending that is no format', ['-o', 'out.pdf'], 'html, docx, xlsx, md, json'],
		['a Word file on the terminal', ['--to', 'docx'], '-o'],
	])('%s is refused', async (_, args, said) => {
		const { stderr, status } = await run(...args);
		expect(stderr).toContain(said);
		expect(status).toBe(2);
	});
});
