import type { SheetCell } from './cells.js';

const lineHeight = 16;
/** Excel's limit, in points. */
const highest = 409;

/**
 * The height that the wrapped text of a line needs, in points.
 *
 * Excel would find it by itself on opening; LibreOffice and WPS keep to the default height.
 */
export function rowHeight(line: readonly SheetCell[], widths: readonly number[]): number {
	const counts = line.map((cell, i) => {
		if (cell.style?.alignment?.wrapText !== true) return 1;
		const shown = cell.value ?? cell.formulaResult;
		return typeof shown === 'string' ? lines(shown, widths[i] ?? 10) : 1;
	});
	return Math.min(highest, 3 + lineHeight * Math.max(1, ...counts));
}

function lines(text: string, width: number): number {
	// A word that does not fit goes to the next line, and cells have a margin.
	const usable = (width - 1) * 0.95;
	const each = text.split('\n').map((part) => Math.ceil(displayWidth(part) / usable));
	return each.reduce((sum, count) => sum + Math.max(1, count), 0);
}

/** In columns of a digit: a Chinese character takes two. */
function displayWidth(text: string): number {
	return [...text].reduce(
		(sum, sign) => sum + (/[\u1100-\uffee\u2013-\u203a]/.test(sign) ? 2 : 1),
		0,
	);
}
