import { crc32, deflateSync } from 'node:zlib';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const samples = 4;

/** A square PNG from the colour at each point of the unit square, its edges smoothed. */
export function png(size: number, colourAt: (point: readonly [number, number]) => Pixel): Buffer {
	const rows = Array.from({ length: size }, (_, y) => [
		0,
		...Array.from({ length: size }, (_, x) => mean(pixelSamples(x, y, size).map(colourAt))).flat(),
	]);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header.set([8, 6], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function pixelSamples(x: number, y: number, size: number): (readonly [number, number])[] {
	const at = (pixel: number, sample: number) => (pixel + (sample + 0.5) / samples) / size;
	const each = Array.from({ length: samples }, (_, i) => i);
	return each.flatMap((i) => each.map((j) => [at(x, i), at(y, j)] as const));
}

/** Colours weigh as much as they cover. */
function mean(pixels: readonly Pixel[]): Pixel {
	const alpha = pixels.reduce((sum, pixel) => sum + pixel[3], 0);
	const channel = (i: 0 | 1 | 2) =>
		alpha === 0
			? 0
			: Math.round(pixels.reduce((sum, pixel) => sum + pixel[i] * pixel[3], 0) / alpha);
	return [channel(0), channel(1), channel(2), Math.round(alpha / pixels.length)];
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
