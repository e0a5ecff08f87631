/**
 * How many times longer one run takes than another, in processor time: others may be at work on the
 * machine. Both run in turns, and the median of the turns counts.
 */
export function paired(one: () => unknown, other: () => unknown, rounds = 15): number {
	for (let i = 0; i < 2; i += 1) {
		one();
		other();
	}
	const ratios = Array.from({ length: rounds }, (_, i) => {
		const [first, second] = i % 2 === 0 ? [one, other] : [other, one];
		const [a, b] = [processorTime(first), processorTime(second)];
		return i % 2 === 0 ? a / b : b / a;
	});
	return median(ratios);
}

/** Microseconds of processor time. */
export function processorTime(run: () => unknown): number {
	const begin = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(begin);
	return user + system;
}

export function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
