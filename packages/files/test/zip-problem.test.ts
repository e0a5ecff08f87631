import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { limits } from '../src/problem/limits.js';
import { zipProblem } from '../src/zip/zip-problem.js';
import { zipOf } from './zip-of.js';

const book = await writeXlsx({ sheets: [{ name: '指标', rows: [['指标', '目标']] }] });

test('a workbook is in order', async () => {
	expect(await zipProblem(book)).toBeUndefined();
});

describe('what must not be unpacked', () => {
	test('a part that says how large it is', async () => {
		const zip = zipOf(new Uint8Array(limits.unpackedBytes + 1));
		expect(zip.length).toBeLessThan(100_000);
		expect(await zipProblem(zip)).toMatchObject({ code: 'zip-bomb' });
	});

	test('a part that says it is small and is not; it is not unpacked further than it says', async () => {
		const zip = zipOf(new Uint8Array(limits.unpackedBytes * 2), 1000);
		const before = process.memoryUsage().arrayBuffers;
		expect(await zipProblem(zip)).toMatchObject({ code: 'zip-bomb' });
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(limits.unpackedBytes);
	});

	test.each([
		['cut in half', book.subarray(0, book.length / 2), 'truncated'],
		['cut near its end', book.subarray(0, book.length - 30), 'truncated'],
		['text', new TextEncoder().encode('指标,目标\n'), 'wrong-format'],
		['nothing', new Uint8Array(), 'wrong-format'],
		['a locked or old file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'encrypted'],
	])('%s', async (_, bytes, code) => {
		expect(await zipProblem(bytes)).toMatchObject({ code, severity: 'error' });
	});

	test('a part whose bytes are no deflated data', async () => {
		const zip = zipOf(new TextEncoder().encode('指标'.repeat(500)));
		zip.fill(0xff, 46, 60);
		expect(await zipProblem(zip)).toMatchObject({ code: 'truncated' });
	});
});
