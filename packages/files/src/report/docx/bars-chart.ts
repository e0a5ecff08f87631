import { ChartRun } from 'docx/charts';
import { clipped, shownShares } from '../progress-bar.js';
import type { Block } from '../report.js';
import { colours } from './word-table.js';

/** Twentieths of a point to pixels of 96 to the inch. */
export function pixels(twentieths: number): number {
	return Math.round(twentieths / 15);
}

/** A native chart with two bars a row, progress in the colour of its word and time in grey. */
export function barsChart(
	{ bars, table }: Extract<Block, { readonly kind: 'bars' }>,
	title: string,
	width: number,
): ChartRun {
	const [, progress, elapsed] = table.columns;
	const shares = bars.flatMap((bar) => [clipped(bar.progress), clipped(bar.elapsed)]);
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
			minimum: Math.floor(Math.min(0, ...shares) * 4) / 4,
			maximum: Math.min(shownShares.most, Math.max(1, Math.ceil(Math.max(...shares) * 4) / 4)),
			interval: 0.25,
			crossesAt: 'maximum',
		},
	});
}
