import type { BorderStyle, CellStyle, FontStyle } from 'hucre';

/** In every Windows and in WPS; elsewhere the program's own Chinese font takes its place. */
export const font: FontStyle = { name: '微软雅黑', size: 10 };

const line = { style: 'thin', color: { rgb: 'D0D7DE' } } as const;
const border: BorderStyle = { top: line, right: line, bottom: line, left: line };
const solid = (rgb: string) =>
	({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const satisfies CellStyle['fill'];

export const plain: CellStyle = { font };
export const title: CellStyle = { font: { ...font, size: 14, bold: true } };
export const link: CellStyle = { font: { ...font, underline: true, color: { rgb: '0B5CAD' } } };
export const faint: CellStyle = { font: { ...font, color: { rgb: '5F6B76' } } };

/** In a table; LibreOffice draws no table styles, so that the lines are the cells' own. */
export const body: CellStyle = { font, border, alignment: { vertical: 'center', wrapText: true } };
export const head: CellStyle = {
	font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
	fill: solid('1F4E79'),
	border,
	alignment: { vertical: 'center', wrapText: true },
};
export const section: CellStyle = { font: { ...font, bold: true }, fill: solid('DCE6F1'), border };
export const input: CellStyle = { ...body, fill: solid('FFF2CC') };
export const derived: CellStyle = { ...body, font: { ...font, color: { rgb: '5F6B76' } } };
export const conflicting: CellStyle = { ...body, fill: solid('F8D7DA') };

/** Of a status word: only what differs from the cell's own style. */
export const statusFills = {
	good: { fill: solid('D8F0DC'), font: { color: { rgb: '0B5D1E' } } },
	even: { fill: solid('EEF1F5'), font: { color: { rgb: '24292F' } } },
	bad: { fill: solid('F8D7DA'), font: { color: { rgb: '842029' } } },
} as const satisfies Record<string, CellStyle>;

/** A style for numbers that are shown in a format. */
export function shownAs(format: string, style: CellStyle = body): CellStyle {
	return { ...style, numFmt: format, alignment: { ...style.alignment, horizontal: 'right' } };
}
