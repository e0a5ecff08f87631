import type { SheetChart } from 'hucre';
import type { ReportTable } from '../report-cell.js';

/**
 * Progress beside time, two bars a row, over the last lines of a sheet.
 *
 * @param first - The line before the first row of the numbers, counted from 1: that of their head.
 */
export function barsChart(
	{ columns }: ReportTable,
	title: string,
	first: number,
	count: number,
): SheetChart {
	const range = (letter: string) => `${letter}${first + 1}:${letter}${first + count}`;
	const [, progress, elapsed] = columns;
	return {
		type: 'bar',
		title,
		series: [
			{ name: progress?.header ?? '', values: range('B'), categories: range('A'), color: '1F4F86' },
			{ name: elapsed?.header ?? '', values: range('C'), categories: range('A'), color: 'BFC7D1' },
		],
		legend: 'top',
		gapWidth: 50,
		overlap: 0,
		anchor: {
			from: { row: first + count + 1, col: 0 },
			to: { row: first + count + 4 + count * 2, col: 5 },
		},
		axes: { x: { reverse: true }, y: { numberFormat: { formatCode: '0%' } } },
	};
}
