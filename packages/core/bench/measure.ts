/** Milliseconds of one run, the median of several. */
export function median(run: () => unknown, times = 7): number {
	const all = Array.from({ length: times }, () => {
		const begin = performance.now();
		run();
		return performance.now() - begin;
	});
	return all.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

/** Prints a ratio beside what it is wanted to be at most. */
export function ratio(what: string, is: number, wanted: number): void {
	const verdict = is <= wanted ? 'as wanted' : 'MORE THAN WANTED';
	console.log(`${what}: ${Number(is.toPrecision(2))} (wanted ≤ ${wanted}, ${verdict})`);
}
