/** A value at a time, for a chart whose horizontal axis is years. */
export interface Dot {
	readonly time: number;
	readonly value: number;
}

const rows = 9;
const columnsPerYear = 8;

/** A path (·) and actuals (●) over the years, drawn with characters. */
export function chart(path: readonly Dot[], actuals: readonly Dot[]): string {
	const values = [...path, ...actuals].map(({ value }) => value);
	const times = [...path, ...actuals].map(({ time }) => time);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
	const grid = Array.from({ length: rows }, () =>
		Array.from({ length: (last - first) * columnsPerYear + 1 }, () => ' '),
	);
	const draw = ({ time, value }: Dot, mark: string) => {
		const row = high === low ? 0 : Math.round(((high - value) / (high - low)) * (rows - 1));
		const cells = grid[row];
		if (cells) cells[Math.round((time - first) * columnsPerYear)] = mark;
	};
	for (const dot of between(path)) draw(dot, '·');
	for (const dot of actuals) draw(dot, '●');
	const labels = grid.map((_, row) => label(high - ((high - low) * row) / (rows - 1)));
	const width = Math.max(...labels.map((text) => text.length));
	const years = Array.from({ length: last - first + 1 }, (_, i) =>
		String(first + i).padEnd(columnsPerYear),
	);
	return [
		...grid.map((cells, row) => `  ${(labels[row] ?? '').padStart(width)} ┤${cells.join('')}`),
		`  ${''.padStart(width)}  ${years.join('')}`,
	]
		.map((line) => line.trimEnd())
		.join('\n');
}

/** The dots of a path and, between each two of them, one for every column. */
function between(path: readonly Dot[]): readonly Dot[] {
	return path.flatMap((dot, i) => {
		const next = path[i + 1];
		if (!next) return [dot];
		const steps = Math.max(1, Math.round((next.time - dot.time) * columnsPerYear));
		return Array.from({ length: steps }, (_, step) => ({
			time: dot.time + ((next.time - dot.time) * step) / steps,
			value: dot.value + ((next.value - dot.value) * step) / steps,
		}));
	});
}

function label(value: number): string {
	return value.toFixed(Math.abs(value) < 100 ? 2 : 0);
}
