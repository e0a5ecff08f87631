/** A stream of numbers that a seed fixes, so that what was found once is found again. */
export interface Random {
	/** A whole number from 0 up to, but not, `count`. */
	below(count: number): number;
	/** True in so many cases of 1. */
	chance(share: number): boolean;
	pick<Value>(values: readonly [Value, ...Value[]]): Value;
	/** One of a list that may be empty. */
	any<Value>(values: readonly Value[]): Value | undefined;
}

/** Mulberry32: small, quick, and good enough to shuffle inputs with. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (count: number) => Math.floor(next() * count);
	return {
		below,
		chance: (share) => next() < share,
		pick: (values) => values[below(values.length)] ?? values[0],
		any: (values) => values[below(values.length)],
	};
}
