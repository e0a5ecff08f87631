const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Values as a row of bars, the lowest and the highest of them at the ends of the scale. */
export function sparkline(values: readonly number[]): string {
	const low = Math.min(...values);
	const span = Math.max(...values) - low;
	return values
		.map((value) => bars[span === 0 ? 0 : Math.round(((value - low) / span) * (bars.length - 1))])
		.join('');
}
