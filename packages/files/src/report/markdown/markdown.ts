import type { Block, Report } from '../report.js';
import type { ReportCell, ReportTable } from '../report-cell.js';
import { literal } from './literal.js';

/** A report as Markdown with tables (GFM); names are text, whatever signs are in them. */
export function markdown({ title, subtitle, sentence, sections }: Report): string {
	const parts = [
		`# ${literal(title)}`,
		literal(subtitle),
		`**${literal(sentence)}**`,
		...sections.flatMap(({ heading, blocks }) => [`## ${literal(heading)}`, ...blocks.map(block)]),
	];
	return `${parts.join('\n\n')}\n`;
}

function block(of: Block): string {
	switch (of.kind) {
		case 'text':
			return literal(of.text);
		case 'list':
			return of.items.map((item) => `- ${literal(item)}`).join('\n');
		case 'table':
		case 'bars':
		case 'courses':
			return table(of.table);
	}
}

function table({ columns, rows }: ReportTable): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(columns.map(({ header }) => literal(header))),
		line(columns.map(({ align }) => (align === 'end' ? '---:' : ':---'))),
		...rows.map(({ cells }) => line(cells.map(content))),
	].join('\n');
}

function content({ text, note }: ReportCell): string {
	return literal(note === undefined ? text : `${text} (${note})`);
}
