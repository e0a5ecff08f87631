import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
} from 'docx';
import type { ReportCell, ReportColumn, ReportTable } from '../report-cell.js';
import type { Tone } from '../tone.js';

/** Of A4 across with margins of 2 cm, in twentieths of a point. */
export const textWidth = 16838 - 2 * 1134;

/** A native table: the head is repeated on every page, numbers stand at the end of their cells. */
export function wordTable({ columns, rows, toned }: ReportTable): Table {
	const all = columns.reduce((sum, { width }) => sum + width, 0);
	const widths = columns.map(({ width }) => Math.round((textWidth * width) / all));
	const line = { style: BorderStyle.SINGLE, size: 4, color: 'B4BCC6' };
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: widths,
		borders: {
			top: { ...line, size: 8 },
			bottom: { ...line, size: 8 },
			left: { style: BorderStyle.NONE },
			right: { style: BorderStyle.NONE },
			insideHorizontal: line,
			insideVertical: { style: BorderStyle.NONE },
		},
		margins: { top: 40, bottom: 40, left: 60, right: 60 },
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: columns.map((column, i) => headCell(column, widths[i] ?? 0)),
			}),
			...rows.map(
				({ cells, tone = 'none' }) =>
					new TableRow({
						cantSplit: true,
						children: columns.map(({ align }, i) =>
							bodyCell(cells[i], align, widths[i] ?? 0, i === toned ? tone : 'none'),
						),
					}),
			),
		],
	});
}

function headCell({ header, align }: ReportColumn, width: number): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		shading: { fill: 'EEF2F7' },
		verticalAlign: VerticalAlign.CENTER,
		children: [paragraph([new TextRun({ text: header, bold: true })], align)],
	});
}

function bodyCell(
	cell: ReportCell | undefined,
	align: ReportColumn['align'],
	width: number,
	tone: Tone,
): TableCell {
	const { text = '', note } = cell ?? {};
	const look = tone === 'none' ? {} : { bold: true, color: colours[tone] };
	const below = new TextRun({ text: note ?? '', size: 14, color: '5B6572' });
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		children: [
			paragraph([new TextRun({ text, ...look })], align),
			...(note === undefined ? [] : [paragraph([below], align)]),
		],
	});
}

function paragraph(children: readonly TextRun[], align: ReportColumn['align']): Paragraph {
	const alignment = align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT;
	return new Paragraph({ style: 'Cell', alignment, children: [...children] });
}

export const colours = {
	good: '146C3F',
	fair: '1F4F86',
	poor: '9C1C13',
	none: '7F8894',
} as const satisfies Record<Tone, string>;
