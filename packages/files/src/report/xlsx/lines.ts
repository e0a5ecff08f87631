import type { CellStyle } from 'hucre';
import { number, type SheetCell, text } from '../../workbook/cells.js';
import { body, head, section } from '../../workbook/styles.js';
import type { ReportCell, ReportColumn, ReportTable } from '../report-cell.js';
import type { Tone } from '../tone.js';
import { numberFormat } from './number-format.js';

/** The head and the lines of a table; what belongs to a number has a column of its own. */
export function tableLines({
	columns,
	rows,
	toned,
}: ReportTable): readonly (readonly SheetCell[])[] {
	return [
		columns.flatMap(({ header, noteHeader, time, align }) => [
			// A chart takes its times from here.
			time === undefined
				? text(header, align === 'end' ? headAtEnd : head)
				: number(time, `"${header}"`, head),
			...(noteHeader === undefined ? [] : [text(noteHeader, head)]),
		]),
		...rows.map(({ cells, tone = 'none' }) =>
			columns.flatMap(({ noteHeader }, i) => {
				const cell = cells[i] ?? { text: '' };
				const shown = content(cell, i === toned ? tones[tone] : body);
				return noteHeader === undefined ? [shown] : [shown, text(cell.note ?? '')];
			}),
		),
	];
}

/** In characters. */
export function tableWidths({ columns }: Pick<ReportTable, 'columns'>): readonly number[] {
	return columns.flatMap(({ width, noteHeader }) =>
		noteHeader === undefined ? [columnWidth(width)] : [columnWidth(width), 13],
	);
}

const headAtEnd: CellStyle = {
	...head,
	alignment: { ...head.alignment, horizontal: 'right' },
};

function columnWidth(width: ReportColumn['width']): number {
	return Math.round(width * 1.5);
}

export function heading(words: string): SheetCell {
	return text(words, section);
}

/** Words over the whole width of a sheet, see `spread`. */
export function paragraph(words: string): SheetCell {
	return text(words, { ...body, border: {}, alignment: { vertical: 'top', wrapText: true } });
}

function content(cell: ReportCell, style: CellStyle): SheetCell {
	if (cell.value === undefined) return text(cell.text === '—' ? '' : cell.text, style);
	return number(cell.value, numberFormat(cell), style);
}

const coloured = (rgb: string): CellStyle => ({
	...body,
	font: { ...body.font, bold: true, color: { rgb } },
});

const tones = {
	good: coloured('146C3F'),
	fair: coloured('1F4F86'),
	poor: coloured('9C1C13'),
	none: body,
} as const satisfies Record<Tone, CellStyle>;
