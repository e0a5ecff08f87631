/** The forms in which plans and actuals are read. */
export type InputFormat = 'json' | 'yaml' | 'csv' | 'xlsx' | 'docx' | 'html';

const endings = {
	json: 'json',
	yaml: 'yaml',
	yml: 'yaml',
	csv: 'csv',
	tsv: 'csv',
	xlsx: 'xlsx',
	xlsm: 'xlsx',
	docx: 'docx',
	html: 'html',
	htm: 'html',
} as const satisfies Record<string, InputFormat>;

/**
 * The format of a file by the ending of its name.
 *
 * @returns Undefined where none is read by that ending.
 * @example
 * inputFormat('plans/mine.yml') //=> 'yaml'
 */
export function inputFormat(name: string): InputFormat | undefined {
	const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	return new Map<string, InputFormat>(Object.entries(endings)).get(ending);
}
