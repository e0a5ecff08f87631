import { type Plan, printedNumber } from '@plan-indicators/core';
import { figures } from './figures.js';

/** The number read in the printed phrase is the number stored. */
export function wordingIsValue(plan: Plan): readonly string[] {
	return figures(plan).flatMap(({ path, value, max, source }) => {
		const read = printedNumber(source.wording);
		const same =
			read !== undefined &&
			Math.abs(read.value - value) < 1e-9 * Math.abs(value) &&
			read.max === max;
		return same ? [] : [`${path}: ${source.wording} does not read as ${value}`];
	});
}
