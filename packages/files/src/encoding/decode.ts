import { type FileProblem, fatal } from '../problem/file-problem.js';
import { candidates } from './candidates.js';
import { looksSimplified } from './looks-simplified.js';

/** A text and what it was written in, or why it cannot be read. */
export type Decoded =
	| { readonly text: string; readonly encoding: string }
	| { readonly problem: FileProblem };

/**
 * The text of bytes in UTF-8 or UTF-16, with or without a mark at the beginning, or in GBK/GB18030.
 *
 * Never replaces a character: what is not wholly of one of these is refused.
 *
 * @param encoding - Where it is known, as `TextDecoder` names it; else it is found from the bytes.
 * @example
 * decode(new TextEncoder().encode('高企')) //=> { text: '高企', encoding: 'utf-8' }
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
	if (encoding !== undefined) return known(bytes, encoding);
	const marked = byMark(bytes) ?? byZeros(bytes);
	if (marked) return known(bytes, marked);
	const utf8 = strictly(bytes, 'utf-8');
	if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
	const damaged = damagedUtf8(bytes);
	if (damaged) return { problem: damaged };
	const text = strictly(bytes, 'gb18030');
	if (text !== undefined && looksSimplified(bytes)) return { text, encoding: 'gb18030' };
	const likely = candidates(bytes);
	if (text !== undefined && likely[0] === 'GB18030') return { text, encoding: 'gb18030' };
	return { problem: unknown(likely) };
}

function known(bytes: Uint8Array, encoding: string): Decoded {
	try {
		const text = strictly(bytes, encoding);
		if (text !== undefined) return { text, encoding };
		const started = strictly(bytes, encoding, true);
		return { problem: started === undefined ? broken(encoding) : truncated(started) };
	} catch {
		return {
			problem: fatal(
				'unknown-encoding',
				`没有编码 ${encoding}`,
				`there is no encoding ${encoding}`,
				{ expected: 'utf-8 | utf-16le | utf-16be | gb18030 | big5', received: encoding },
			),
		};
	}
}

/** @returns Undefined where a byte does not belong to the encoding. */
function strictly(bytes: Uint8Array, encoding: string, unfinished = false): string | undefined {
	const decoder = new TextDecoder(encoding, { fatal: true });
	try {
		return decoder.decode(bytes, { stream: unfinished });
	} catch {
		return undefined;
	}
}

function byMark([first, second, third]: Uint8Array): string | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Text has no zeros, but in UTF-16 every Latin character and line break has one. */
function byZeros(bytes: Uint8Array): string | undefined {
	const sample = bytes.subarray(0, 4096);
	const zeros = [0, 0];
	sample.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (even === odd) return undefined;
	return even > odd ? 'utf-16be' : 'utf-16le';
}

/** Whether it is UTF-8 but for its end, or for a few bytes. */
function damagedUtf8(bytes: Uint8Array): FileProblem | undefined {
	const started = strictly(bytes, 'utf-8', true);
	if (started !== undefined && /[^\0-\x7f]/.test(started)) return truncated(started);
	const text = new TextDecoder('utf-8').decode(bytes);
	const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
	const bad = text.match(/\ufffd/g)?.length ?? 0;
	if (bad * 2 >= foreign) return undefined;
	return broken('UTF-8', text.slice(0, text.indexOf('\ufffd')));
}

function truncated(text: string): FileProblem {
	return fatal(
		'truncated',
		`文件在第 ${lineAtEnd(text)} 行的一个字中间断了`,
		`the file breaks off within a character of line ${lineAtEnd(text)}`,
		{ line: lineAtEnd(text), proposal: again },
	);
}

function broken(encoding: string, before?: string): FileProblem {
	const line = before === undefined ? undefined : lineAtEnd(before);
	return fatal(
		'broken-encoding',
		`${line === undefined ? '' : `第 ${line} 行`}有不属于 ${encoding} 的字节`,
		`${line === undefined ? 'there' : `on line ${line} there`} are bytes that are not ${encoding}`,
		{ ...(line === undefined ? {} : { line }), proposal: again },
	);
}

function unknown(likely: readonly string[]): FileProblem {
	const list = likely.join(', ');
	return fatal(
		'unknown-encoding',
		`认不出文字编码${list === '' ? '' : `，可能是 ${list}`}`,
		`the encoding of the text is not known${list === '' ? '' : `; it may be ${list}`}`,
		{
			expected: 'UTF-8 | UTF-16 | GB18030',
			received: list === '' ? 'unknown' : list,
			proposal: { zh: '另存为 UTF-8，或写明编码', en: 'save it as UTF-8, or name the encoding' },
		},
	);
}

const again = { zh: '重新传一次或另存一次', en: 'copy or save it once more' };

function lineAtEnd(text: string): number {
	return text.split('\n').length;
}
