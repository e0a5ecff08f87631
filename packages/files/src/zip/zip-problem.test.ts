import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { limits } from '../problem/limits.js';
import { zipProblem } from './zip-problem.js';

/** A zip file of one part that says of itself what it is told to. */
function zipOf(content: Uint8Array, says = content.length): Uint8Array {
	const packed = deflateRawSync(content);
	const name = Buffer.from('xl/workbook.xml');
	const local = Buffer.alloc(30);
	local.writeUInt32LE(0x04034b50, 0);
	local.writeUInt16LE(8, 8);
	local.writeUInt32LE(packed.length, 18);
	local.writeUInt32LE(says, 22);
	local.writeUInt16LE(name.length, 26);
	const entry = Buffer.alloc(46);
	entry.writeUInt32LE(0x02014b50, 0);
	entry.writeUInt16LE(8, 10);
	entry.writeUInt32LE(packed.length, 20);
	entry.writeUInt32LE(says, 24);
	entry.writeUInt16LE(name.length, 28);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(entry.length + name.length, 12);
	end.writeUInt32LE(local.length + name.length + packed.length, 16);
	return new Uint8Array(Buffer.concat([local, name, packed, entry, name, end]));
}

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
