import type { Language } from '@plan-indicators/core';
import { clipped, type ProgressBar, shownShares } from '../progress-bar.js';
import { percent } from '../row-figures.js';
import { words } from '../words.js';
import { type Drawing, ink } from './svg.js';

const rowHeight = 30;

/** Rows that stand on a page of A4 across. */
const most = 14;

/**
 * A bar a row for the progress, and a stroke where it would be if it kept up with time: as many drawings as
 * it takes for each to stand on a page, under one scale.
 */
export function progressDrawings(
	bars: readonly ProgressBar[],
	language: Language,
): readonly Drawing[] {
	const size = Math.ceil(bars.length / Math.ceil(bars.length / most));
	const scale = scaleOf(bars);
	return Array.from({ length: Math.ceil(bars.length / size) }, (_, i) =>
		progressDrawing(bars.slice(i * size, (i + 1) * size), scale, language),
	);
}

interface Scale {
	readonly min: number;
	readonly max: number;
}

function scaleOf(bars: readonly ProgressBar[]): Scale {
	const shares = bars.flatMap(({ progress, elapsed }) => [clipped(progress), clipped(elapsed)]);
	return {
		min: Math.floor(Math.min(0, ...shares) * 4) / 4,
		max: Math.min(shownShares.most, Math.max(1, Math.ceil(Math.max(...shares) * 4) / 4)),
	};
}

function progressDrawing(bars: readonly ProgressBar[], scale: Scale, language: Language): Drawing {
	const upwards = [...bars].reverse();
	return {
		width: 860,
		height: bars.length * rowHeight + 34,
		label: words.progress[language],
		option: {
			grid: { left: 250, right: 56, top: 6, bottom: 28 },
			xAxis: {
				type: 'value',
				...scale,
				interval: 0.25,
				axisLabel: { color: ink.text, formatter: (share: number) => percent(share, 0).text },
				splitLine: { lineStyle: { color: ink.line } },
			},
			yAxis: {
				type: 'category',
				data: upwards.map(({ name }) => name),
				axisLabel: { color: ink.text, width: 236, overflow: 'truncate', fontSize: 12 },
				axisTick: { show: false },
				axisLine: { onZero: true, lineStyle: { color: ink.faint } },
			},
			series: [
				{
					type: 'bar',
					barWidth: 14,
					silent: true,
					data: upwards.map(({ progress, tone, label }) => ({
						value: clipped(progress),
						itemStyle: { color: ink[tone] },
						label: { formatter: () => label },
					})),
					// At the right of 0 too, where the names of the rows do not stand.
					label: { show: true, position: 'right', color: ink.text, fontSize: 12 },
				},
				{
					type: 'scatter',
					symbol: 'rect',
					symbolSize: [3, 22],
					silent: true,
					z: 4,
					itemStyle: { color: ink.target },
					data: upwards.map(({ elapsed }, i) => [clipped(elapsed), i]),
				},
			],
		},
	};
}
