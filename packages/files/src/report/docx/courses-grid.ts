import {
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import type { CourseChart, Point } from '../course-chart.js';
import type { Block } from '../report.js';
import { pixels } from './bars-chart.js';
import { colours, textWidth } from './word-table.js';

const across = 3;

/** Small native charts side by side, each with its path, its actuals and its target. */
export function coursesGrid({
	courses,
	table,
}: Extract<Block, { readonly kind: 'courses' }>): Table {
	const width = Math.floor(textWidth / across);
	const none = { style: BorderStyle.NONE };
	const names = table.rows.slice(0, across).map(({ cells }) => cells[2]?.text ?? '');
	const lines = Math.ceil(courses.length / across);
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: Array.from({ length: across }, () => width),
		borders: {
			top: none,
			bottom: none,
			left: none,
			right: none,
			insideHorizontal: none,
			insideVertical: none,
		},
		rows: Array.from({ length: lines }, (_, line) => {
			const charts = courses.slice(line * across, (line + 1) * across);
			return new TableRow({
				cantSplit: true,
				children: Array.from({ length: across }, (_, i) => {
					const course = charts[i];
					return new TableCell({
						width: { size: width, type: WidthType.DXA },
						children: [
							new Paragraph({ children: course ? [courseChart(course, names, width)] : [] }),
						],
					});
				}),
			});
		}),
	});
}

function courseChart(
	{ name, unit, tone, path, targets, actuals }: CourseChart,
	[pathName = '', actualName = '', targetName = '']: readonly string[],
	width: number,
): ChartRun {
	const times = [...path, ...targets, ...actuals].map(({ time }) => time);
	const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
	const points = (of: readonly Point[]) => of.map(({ time, value }) => ({ x: time, y: value }));
	const grey = { color: '7F8894', width: 1.25 };
	const all = [
		{
			name: pathName,
			points: points(path),
			color: '7F8894',
			markers: false,
			line: { ...grey, dash: 'dash' as const },
		},
		{ name: actualName, points: points(actuals), color: colours[tone], line: { width: 1.75 } },
		{
			name: targetName,
			points: points(targets),
			color: '1C2430',
			markers: { shape: 'diamond' as const, size: 8 },
		},
	];
	return new ChartRun({
		type: 'scatter',
		title: { text: unit === '' ? name : `${name}（${unit}）`, font: { size: 9, bold: true } },
		transformation: { width: pixels(width) - 16, height: 160 },
		series: all.filter((series) => series.points.length > 0),
		lines: 'straight',
		legend: false,
		xAxis: {
			minimum: first === last ? first - 1 : first,
			maximum: first === last ? last + 1 : last,
			interval: Math.max(1, Math.ceil((last - first) / 5)),
			numberFormat: '0',
			gridlines: false,
			font: { size: 8 },
		},
		yAxis: { font: { size: 8 }, ...vertical([...path, ...targets, ...actuals]) },
	});
}

/** Where the values leave room below them the axis begins there; a way far from 0 is not to be flat. */
function vertical(points: readonly Point[]): { readonly minimum?: number } {
	const values = points.map(({ value }) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const step = 10 ** Math.floor(Math.log10(high - low || Math.abs(high) || 1));
	return { minimum: Math.floor((low - (high - low) * 0.1) / step) * step };
}
