import { PlanError } from '../error/plan-error.js';
import type { InferredField } from '../model/indicator.js';
import type { Period } from '../model/plan-reference.js';
import { valueIn } from '../reading/unit-of-phrase.js';
import { printedNumber } from '../wording/printed-number.js';
import { inTerms } from './loose-words.js';
import type { IndicatorInput } from './plan-input.js';
import { present } from './present.js';

/** The baseline that an input stands for, in the year before the plan unless it says another. */
export function baselineOf(
	input: IndicatorInput['baseline'],
	unit: string | undefined,
	period: Period,
	inferred: Set<InferredField>,
): object | undefined {
	if (input === undefined) return undefined;
	const { value, ...given } =
		typeof input === 'object' ? input : { value: figureOf(input, unit), wording: String(input) };
	const year = 'year' in given ? given.year : undefined;
	if (year === undefined) inferred.add('baselineYear');
	return {
		value,
		wording: String(value),
		...inTerms(present(given)),
		year: year ?? period.start - 1,
		...(year === undefined ? { yearStated: false } : {}),
	};
}

/** The number of a baseline as printed: 758家. */
function figureOf(printed: number | string, unit: string | undefined): number {
	if (typeof printed === 'number') return printed;
	const read = printedNumber(printed);
	if (read && read.max === undefined && read.sign === undefined)
		return valueIn(read, unit, read.value);
	throw new PlanError(
		'not-a-number',
		{
			zh: `读不出基期值：“${clipped(printed)}”；请写成 758 或 758家`,
			en: `no baseline can be read from “${clipped(printed)}”; write it as 758 or 758家`,
		},
		{ argument: 'baseline', received: printed },
	);
}

function clipped(text: string): string {
	return text.slice(0, 40);
}
