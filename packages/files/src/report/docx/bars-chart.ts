import { ChartRun } from 'docx/charts';
import { clipped, shownShares } from '../progress-bar.js';
import type { Block } from '../report.js';
import { colours } from './word-table.js';

/** Twentieths of a point to pixels of 96 to the inch. */
export function pixels(twentieths: number): number {
	return Math.round(twentieths / 15);
}

type Bars = Extract<Block, { readonly kind: 'bars' }>;

/** Rows that stand on a page across, under a heading and a line of text. */
const most = 14;

/**
 * Native charts with two bars a row, progress in the colour of its word and time in grey: as many as it
 * takes for each to stand on a page, under one scale.
 */
export function barsCharts(
	{ bars, table }: Bars,
	title: string,
	width: number,
): readonly ChartRun[] {
	const size = Math.ceil(bars.length / Math.ceil(bars.length / most));
	const scale = scaleOf(bars);
	return Array.from({ length: Math.ceil(bars.length / size) }, (_, i) =>
		barsChart({ bars: bars.slice(i * size, (i + 1) * size), table }, title, width, scale),
	);
}

interface Scale {
	readonly minimum: number;
	readonly maximum: number;
}

function scaleOf(bars: Bars['bars']): Scale {
	const shares = bars.flatMap((bar) => [clipped(bar.progress), clipped(bar.elapsed)]);
	return {
		minimum: Math.floor(Math.min(0, ...shares) * 4) / 4,
		maximum: Math.min(shownShares.most, Math.max(1, Math.ceil(Math.max(...shares) * 4) / 4)),
	};
}

function barsChart(
	{ bars, table }: Omit<Bars, 'kind'>,
	title: string,
	width: number,
	scale: Scale,
): ChartRun {
	const [, progress, elapsed] = table.columns;
	return new ChartRun({
		type: 'bar',
		transformation: { width: pixels(width), height: 70 + bars.length * 34 },
		altText: { name: title, title },
		categories: bars.map(({ name }) => name),
		series: [
			{
				name: progress?.header ?? '',
				values: bars.map((bar) => clipped(bar.progress)),
				colors: bars.map(({ tone }) => colours[tone]),
				color: colours.fair,
				pointLabels: bars.map(({ label }) => ({ text: label })),
			},
			{
				name: elapsed?.header ?? '',
				values: bars.map((bar) => clipped(bar.elapsed)),
				color: 'BFC7D1',
			},
		],
		gapWidth: 60,
		overlap: 0,
		legend: { position: 'top' },
		categoryAxis: { reverseOrder: true },
		valueAxis: {
			numberFormat: '0%',
			...scale,
			interval: 0.25,
			crossesAt: 'maximum',
		},
	});
}
