import { deflateRawSync } from 'node:zlib';

/** A zip file of one part that says of itself what it is told to. */
export function zipOf(content: Uint8Array, says = content.length): Uint8Array {
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
