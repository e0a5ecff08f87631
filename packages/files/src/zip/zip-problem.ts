import { type FileProblem, fatal } from '../problem/file-problem.js';
import { limits } from '../problem/limits.js';
import { unpackedSize } from './unpacked-size.js';
import { zipParts } from './zip-parts.js';

/**
 * Why an xlsx or docx must not be unpacked: it is none, it is cut off, locked, or far larger than it
 * looks. Sizes are taken from its own list first, and then, part by part, from what really comes out.
 */
export async function zipProblem(bytes: Uint8Array): Promise<FileProblem | undefined> {
	if (isLocked(bytes)) {
		return fatal(
			'encrypted',
			'文件有密码保护，或是旧的 .xls、.doc 格式',
			'the file is locked with a password, or is of the old .xls or .doc format',
			{
				proposal: {
					zh: '另存为不加密的 .xlsx 或 .docx',
					en: 'save it as .xlsx or .docx without one',
				},
			},
		);
	}
	const parts = zipParts(bytes);
	if (parts === 'not-a-zip') {
		return fatal('wrong-format', '这不是 .xlsx 或 .docx 文件', 'this is no .xlsx or .docx file');
	}
	if (parts === 'truncated') return incomplete();
	const declared = parts.reduce((sum, { size }) => sum + size, 0);
	if (declared > limits.unpackedBytes || parts.length > limits.parts) return bomb();
	for (const part of parts) {
		const size = await unpackedSize(bytes, part);
		if (size === undefined) return incomplete();
		if (size > part.size) return bomb();
	}
	return undefined;
}

function incomplete(): FileProblem {
	return fatal('truncated', '文件不完整', 'the file is not complete', {
		proposal: { zh: '重新传一次', en: 'copy it once more' },
	});
}

function bomb(): FileProblem {
	const most = `${limits.unpackedBytes / 1024 / 1024} MiB`;
	return fatal(
		'zip-bomb',
		`解开后超过 ${most}，或与文件自己写的大小不符，没有解开`,
		`unpacked it has more than ${most}, or more than it says itself; it was not unpacked`,
		{ expected: `≤ ${most}` },
	);
}

/** The old formats of Office, in which locked new ones are wrapped too. */
function isLocked(bytes: Uint8Array): boolean {
	return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}
