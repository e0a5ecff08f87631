import { ref, type WhatIfCell } from './what-if-cells.js';
import { say, type words } from './words.js';

/** A condition under which a formula gives words instead of a number. */
export type Guard = readonly [condition: string, words: string];

/** A cell that must hold a number; where it holds words, they are passed on. */
export function needs(...cells: readonly WhatIfCell[]): readonly Guard[] {
	return cells.map((cell) => [`NOT(ISNUMBER(${ref(cell)}))`, ref(cell)]);
}

export function refuses(condition: string, code: keyof typeof words): readonly Guard[] {
	return [[condition, say(code)]];
}

/** Nested IFs, because old programs know no IFS; what is left is beyond the range of numbers. */
export function guarded(guards: readonly Guard[], value: string): string {
	const nested = guards.reduceRight(
		(rest, [condition, words]) => `IF(${condition},${words},${rest})`,
		value,
	);
	return `IFERROR(${nested},${say('overflow')})`;
}
