import type { Language } from '@plan-indicators/core';
import type { CourseChart, Point } from '../course-chart.js';
import { words } from '../words.js';
import { type Drawing, ink } from './svg.js';

/** A small chart of one indicator: the path as dashes, what was seen as dots, the target as a diamond. */
export function courseDrawing(
	{ name, unit, tone, path, targets, actuals }: CourseChart,
	language: Language,
): Drawing {
	const times = [...path, ...targets, ...actuals].map(({ time }) => time);
	const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
	const data = (points: readonly Point[]) => points.map(({ time, value }) => [time, value]);
	const label = { color: ink.text, fontSize: 11 };
	return {
		width: 300,
		height: 170,
		label: `${name}${unit === '' ? '' : ` (${unit})`}: ${words.courses[language]}`,
		option: {
			grid: { left: 52, right: 16, top: 12, bottom: 24 },
			xAxis: {
				type: 'value',
				min: first === last ? first - 1 : first,
				max: first === last ? last + 1 : last,
				interval: Math.max(1, Math.ceil((last - first) / 5)),
				axisLabel: { ...label, formatter: (year: number) => String(year) },
				splitLine: { show: false },
				axisLine: { onZero: false, lineStyle: { color: ink.faint } },
			},
			yAxis: {
				type: 'value',
				scale: true,
				splitNumber: 3,
				axisLabel: label,
				splitLine: { lineStyle: { color: ink.line } },
			},
			series: [
				{
					type: 'line',
					silent: true,
					showSymbol: false,
					lineStyle: { color: ink.path, width: 1.5, type: 'dashed' },
					data: data(path),
				},
				{
					type: 'line',
					silent: true,
					symbol: 'circle',
					symbolSize: 7,
					lineStyle: { color: ink[tone], width: 2 },
					itemStyle: { color: ink[tone] },
					data: data(actuals),
				},
				{
					type: 'scatter',
					silent: true,
					symbol: 'diamond',
					symbolSize: 11,
					itemStyle: { color: ink.target },
					data: data(targets),
				},
			],
		},
	};
}
