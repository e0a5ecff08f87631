import type uPlot from 'uplot';

/** A chart as wide as its box, in the colours of the page. */
export function chartOptions(box: HTMLElement): uPlot.Options {
	const style = getComputedStyle(box);
	const colour = (name: string) => style.getPropertyValue(name).trim();
	const axis: uPlot.Axis = {
		stroke: colour('--text'),
		grid: { stroke: colour('--line'), width: 1 },
		ticks: { stroke: colour('--line'), width: 1 },
	};
	return {
		width: Math.max(box.clientWidth, 200),
		height: 220,
		legend: { show: false },
		cursor: { show: false },
		scales: { x: { time: false, range: (_, min, max) => [min - 0.3, max + 0.3] } },
		axes: [
			{ ...axis, incrs: [1, 2, 5, 10], values: (_, years) => years.map(String) },
			{ ...axis, size: 64 },
		],
		series: [
			{},
			{ stroke: colour('--path'), width: 2, spanGaps: true, points: { show: true, size: 5 } },
			{
				stroke: colour('--actual'),
				fill: colour('--actual'),
				points: { show: true, size: 11, fill: colour('--actual') },
				paths: () => null,
			},
		],
	};
}
