import { finite } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import type { Actual } from '../model/actual.js';
import type { ObservationStatus } from '../model/observation.js';
import { decimalYear } from '../time/decimal-year.js';
import { timeText } from '../wording/time-text.js';

/** An actual on the axis of decimal years, as it was given. */
export interface Observed {
	readonly time: number;
	readonly status?: ObservationStatus;
	/** What the figure is of: a level or an amount, a sum so far, growth in the year or since the base. */
	readonly of: 'value' | 'sum' | 'rate' | 'change';
	readonly figure: number;
}

/**
 * The actuals in the order of time, each time once.
 *
 * @throws PlanError `not-a-number`; `ambiguous` where two of one time differ
 */
export function observed(actuals: readonly Actual[]): readonly Observed[] {
	const kept = new Map<string, Observed>();
	for (const each of actuals.map(asObserved).sort((one, other) => one.time - other.time)) {
		const which = `${each.of} ${each.time}`;
		const same = kept.get(which) ?? each;
		if (same.figure !== each.figure) throw twoOfOneTime(each.time, same, each);
		kept.set(which, same);
	}
	return [...kept.values()];
}

function asObserved(actual: Actual): Observed {
	const time = decimalYear('date' in actual ? actual.date : actual.year);
	const status = actual.status === undefined ? {} : { status: actual.status };
	if ('rate' in actual) {
		return { time, ...status, of: 'rate', figure: finite('rate', actual.rate) };
	}
	if ('change' in actual) {
		return { time, ...status, of: 'change', figure: finite('change', actual.change) };
	}
	const of = actual.cumulative ? 'sum' : 'value';
	return { time, ...status, of, figure: finite('value', actual.value) };
}

function twoOfOneTime(time: number, one: Observed, other: Observed): PlanError {
	const { zh, en } = timeText(time);
	return new PlanError(
		'ambiguous',
		{
			zh: `${zh}有两个不同的实际值：${one.figure} 和 ${other.figure}，请只留一个`,
			en: `there are two different actuals for ${en}: ${one.figure} and ${other.figure}; keep one`,
		},
		{ argument: 'actuals', received: [one.figure, other.figure] },
	);
}
