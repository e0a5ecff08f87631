import type { ChartSeries, SheetChart } from 'hucre';
import { letter } from '../../workbook/sheet.js';
import { timesOf } from '../course-table.js';
import type { Block } from '../report.js';

const across = 3;
const height = 13;
/** Columns that a chart takes: of the three that name the rows, and of the times. */
const columnsOf = [
	[0, 2],
	[2, 5],
	[5, 8],
] as const;

/**
 * A small chart of each indicator over the numbers above it, which begin in the second line: three lines
 * an indicator (path, actuals, target), a column for each time from the fourth on.
 */
export function coursesCharts(
	{ courses, table }: Extract<Block, { readonly kind: 'courses' }>,
	below: number,
): SheetChart[] {
	const times = timesOf(courses);
	const range = (row: number) => `${letter(3)}${row}:${letter(2 + times.length)}${row}`;
	return courses.map(({ name, unit }, i): SheetChart => {
		const first = 2 + i * 3;
		const series = (offset: 0 | 1 | 2): ChartSeries => ({
			name: table.rows[offset]?.cells[2]?.text ?? '',
			values: range(first + offset),
			categories: range(1),
			...looks[offset],
		});
		const row = below + 1 + Math.floor(i / across) * (height + 1);
		const [from, to] = columnsOf[i % across] ?? columnsOf[0];
		return {
			type: 'scatter',
			title: unit === '' ? name : `${name}（${unit}）`,
			titleFontSize: 10,
			series: [series(0), series(1), series(2)],
			legend: 'bottom',
			dispBlanksAs: 'span',
			scatterStyle: 'lineMarker',
			anchor: { from: { row, col: from }, to: { row: row + height, col: to } },
			axes: {
				x: {
					scale: {
						min: Math.floor(Math.min(...times)),
						max: Math.ceil(Math.max(...times)),
						majorUnit: 1,
					},
					numberFormat: { formatCode: '0' },
				},
			},
		};
	});
}

const looks = [
	{ color: '7F8894', stroke: { dash: 'dash', width: 1.5 }, marker: { symbol: 'none' } },
	{ color: '1F4F86', stroke: { width: 2 }, marker: { symbol: 'circle', size: 6 } },
	{ color: '000000', marker: { symbol: 'diamond', size: 8 } },
] as const satisfies readonly Omit<ChartSeries, 'values'>[];
