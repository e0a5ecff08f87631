/** A part of a zip file, as its central directory lists it. */
export interface ZipPart {
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly packed: number;
	/** What it says it unpacks to. */
	readonly size: number;
	/** Where its own header begins. */
	readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const beginning = 0x04034b50;

/** The parts of a zip file, without unpacking any. */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | 'not-a-zip' | 'truncated' {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 4 || view.getUint32(0, true) !== beginning) return 'not-a-zip';
	const end = endRecord(view);
	if (end === undefined) return 'truncated';
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const parts: ZipPart[] = [];
	for (let i = 0; i < count; i += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== entryMark) return 'truncated';
		parts.push({
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
		at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return parts;
}

/** It stands at the end, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number | undefined {
	const first = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= first; at -= 1) {
		if (view.getUint32(at, true) === endMark) return at;
	}
	return undefined;
}
