import type { ZipPart } from './zip-parts.js';

/**
 * How many bytes a part of a zip file really unpacks to; counting stops above what it says itself.
 *
 * @returns Undefined where it cannot be unpacked at all.
 */
export async function unpackedSize(bytes: Uint8Array, part: ZipPart): Promise<number | undefined> {
	const { method, packed, size, offset } = part;
	if (method === 0) return packed;
	if (method !== 8 || offset + 30 > bytes.length) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const reader = new Blob([bytes.slice(begin, begin + packed)])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.getReader();
	let count = 0;
	try {
		while (count <= size) {
			const { done, value } = await reader.read();
			if (done) return count;
			count += value.length;
		}
		await reader.cancel();
		return count;
	} catch {
		return undefined;
	}
}
