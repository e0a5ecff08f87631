/** ln(to / from), keeping the digits that to / from would lose near 1 or beyond the range. */
export function logRatio(from: number, to: number): number {
	const change = (to - from) / from;
	if (Math.abs(change) < 0.5) return Math.log1p(change);
	const ratio = to / from;
	return ratio < Number.MAX_VALUE && ratio > SMALLEST_NORMAL
		? Math.log(ratio)
		: Math.log(to) - Math.log(from);
}

const SMALLEST_NORMAL = 2 ** -1022;
