import { appendFileSync } from 'node:fs';
import type { Localized } from '@plan-indicators/core';

/** What a value is counted in; a ratio is of two times, two sizes or two heaps of one run. */
export type Unit = 'ratio' | 'ulp' | 'kB';

/** A value that was measured, and what it should be at most. */
export interface Measured {
	/** `catalog/find-as-typed`: the part, and what was measured of it. */
	readonly id: string;
	readonly name: Localized;
	readonly value: number;
	readonly unit: Unit;
	/** Absent where the value only stands beside another. */
	readonly wanted?: number;
}

/** Where the values of a run are gathered; a bench that is run by itself only prints. */
export const gathered = 'PLAN_INDICATORS_BENCH';

/** Prints a value beside what it should be at most, and hands it to the run that gathers them. */
export function measured(value: Measured): void {
	console.log(
		`${value.id}: ${shown(value.value)} ${value.unit}${value.wanted === undefined ? '' : `, wanted ≤ ${value.wanted}`}`,
	);
	const file = process.env[gathered];
	if (file) appendFileSync(file, `${JSON.stringify(value)}\n`);
}

/** Whether a value is what it should be; undefined where nothing is asked of it. */
export function isReached({ value, wanted }: Measured): boolean | undefined {
	return wanted === undefined ? undefined : value <= wanted;
}

/** In as many digits as a second run would confirm. */
export function shown(value: number): string {
	return String(Number(value.toPrecision(value < 10 ? 2 : 3)));
}
