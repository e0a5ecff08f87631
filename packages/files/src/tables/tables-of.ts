import { decode } from '../encoding/decode.js';
import type { InputFormat } from '../plans/format.js';
import type { ReadOptions } from '../plans/read-options.js';
import type { FileProblem } from '../problem/file-problem.js';
import { csvTables } from './csv-tables.js';
import { docxHtml } from './docx-html.js';
import { htmlTables } from './html-tables.js';
import type { Table } from './table.js';
import { xlsxTables } from './xlsx-tables.js';

export type TableFormat = Exclude<InputFormat, 'json' | 'yaml'>;

/** Every table of a file. */
export async function tablesOf(
	bytes: Uint8Array,
	format: TableFormat,
	{ encoding }: ReadOptions,
): Promise<readonly Table[] | FileProblem> {
	switch (format) {
		case 'xlsx':
			return xlsxTables(bytes);
		case 'docx': {
			const html = await docxHtml(bytes);
			return typeof html === 'string' ? withoutLines(await htmlTables(html)) : html;
		}
		case 'csv':
		case 'html': {
			const decoded = decode(bytes, encoding);
			if ('problem' in decoded) return decoded.problem;
			if (format === 'html') return htmlTables(decoded.text);
			return csvTables(decoded.text);
		}
	}
}

/** Lines of the HTML that a document was turned into tell nobody anything. */
function withoutLines(tables: readonly Table[]): readonly Table[] {
	return tables.map(({ name, rows }) => ({ name, rows }));
}
