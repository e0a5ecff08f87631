/**
 * Whether the double bytes of a text are those of GB 2312, in which nearly all of a Chinese text in GBK
 * or GB18030 stands: other encodings of East Asia and of Europe fall outside of it often.
 */
export function looksSimplified(bytes: Uint8Array): boolean {
	let pairs = 0;
	let common = 0;
	for (let i = 0; i < bytes.length; i += 1) {
		const lead = bytes[i] ?? 0;
		if (lead < 0x81) continue;
		const trail = bytes[i + 1] ?? 0;
		i += 1;
		pairs += 1;
		const inTable = (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xf7);
		if (inTable && trail >= 0xa1) common += 1;
	}
	return pairs > 0 && common >= 0.9 * pairs;
}
