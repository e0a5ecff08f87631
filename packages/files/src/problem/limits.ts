import type { InputFormat } from '../plans/format.js';
import { type FileProblem, fatal } from './file-problem.js';

const mebi = 1024 * 1024;

/** How much is read before it is called too large: a plan of 50 indicators has some 50 kB. */
export const limits = {
	/** Of a file as it stands on the disk. */
	bytes: 16 * mebi,
	/** Of CSV and HTML. */
	textBytes: 8 * mebi,
	/** Of YAML, which takes a second for each. */
	yamlBytes: 2 * mebi,
	/** Of everything in an xlsx or docx, unpacked. */
	unpackedBytes: 64 * mebi,
	/** Of parts in an xlsx or docx. */
	parts: 4096,
	/** Of lists and groups of fields inside each other. */
	depth: 64,
	/** How often the anchors of a YAML file may be copied. */
	aliases: 100,
} as const;

/** How large a file of a format may be. */
export function mostBytes(format: InputFormat): number {
	if (format === 'yaml') return limits.yamlBytes;
	return format === 'csv' || format === 'html' ? limits.textBytes : limits.bytes;
}

/** Refuses a file by its size, so that it need not be loaded. */
export function sizeProblem(bytes: number, most: number = limits.bytes): FileProblem | undefined {
	if (bytes <= most) return undefined;
	const [size, limit] = [bytes, most].map((each) => `${(each / mebi).toFixed(1)} MiB`);
	return fatal(
		'too-large',
		`文件有 ${size}，最多读 ${limit}`,
		`the file has ${size}, at most ${limit} are read`,
		{
			expected: `≤ ${limit}`,
			received: `${size}`,
			proposal: {
				zh: '只留下规划的表，另存为一个文件',
				en: 'keep the table of the plan and save it as a file of its own',
			},
		},
	);
}
