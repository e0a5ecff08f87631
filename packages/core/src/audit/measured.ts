import { convert } from '../unit/convert.js';
import { figureInterval, type Interval } from './interval.js';

/** A printed figure in a unit, and the values it may have been rounded from. */
export interface Measured {
	readonly value: number;
	readonly range: Interval;
}

/**
 * @param unit - As printed.
 * @param wanted - The unit it is to be compared in; its own unless told.
 * @throws PlanError `unit-mismatch`, `not-a-number` where the wording holds no single number
 */
export function measured(
	figure: { readonly value: number; readonly wording: string },
	unit: string,
	wanted: string = unit,
): Measured {
	const range = figureInterval(figure, unit);
	if (unit === wanted) return { value: figure.value, range };
	const into = (value: number) => convert(value, unit, wanted);
	return { value: into(figure.value), range: { min: into(range.min), max: into(range.max) } };
}
