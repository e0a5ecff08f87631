import {
	assess,
	comparators,
	decimalYear,
	directions,
	elapsed,
	isSum,
	type Outcome,
	PlanError,
	path,
	phrase,
	place,
	target as targetLevel,
} from '@plan-indicators/core';
import { soFar } from '@plan-indicators/functions';
import { answer } from './answer.js';
import type { Entry } from './entry.js';
import { firstYear, marksText, sumMark } from './lookup-sheet.js';
import { methodOf } from './method.js';
import type { WhatIfCell } from './what-if-cells.js';
import { none, verdictWords, words } from './words.js';

/** What a user enters on the what-if sheet. */
export interface WhatIf {
	readonly actual: number;
	/** A year, its end, or an ISO date. */
	readonly when: number | string;
	/** The user's own value in the base year. */
	readonly own?: number;
}

type Result = number | string;

/** What the what-if sheet shows for an entry, by the library's functions. */
export function whatIfResults(
	entry: Entry,
	index: number,
	{ actual, when, own }: WhatIf,
): Readonly<Partial<Record<WhatIfCell, Result>>> {
	const { single, target } = entry;
	const supplied = own === undefined ? {} : { baseline: own };
	const time = decimalYear(when);
	const assessed = (name: keyof ReturnType<typeof assess>['measures']) =>
		measure(
			() =>
				assess(single, soFar(single, [{ year: time, value: actual }], own), supplied).measures[
					name
				],
		);
	const start = firstYear(entry);
	const inTime = time >= start;
	return {
		place: index + 1,
		direction: directions[single.direction].zh,
		method: methodOf(entry),
		sum: target.kind === 'level' && target.cumulative ? sumMark : none,
		decimalYear: time,
		unit: single.unit || none,
		baseYear: start,
		baseline: baselineOf(entry, own),
		targetYear: target.year,
		comparator: comparators[target.comparator].zh,
		wording: phrase(target.source),
		target: answer(() => levelFrom(entry, own)),
		source: place(target.source),
		marks: marksText(entry),
		time: inTime ? time : words['year-out-of-period'],
		elapsed: inTime
			? answer(() => elapsed({ start, when: time, end: target.year }))
			: words['year-out-of-period'],
		path: answer(() => path(single, time, supplied).value),
		linear: assessed('linearProgress'),
		log: assessed('logProgress'),
		attainment: assessed('attainment'),
		linearPace: assessed('linearPace'),
		logPace: assessed('logPace'),
		gap: assessed('gap'),
		observed: assessed('observedGrowth'),
		requiredGrowth: assessed('requiredGrowth'),
		requiredIncrement: assessed('requiredIncrement'),
		meets: assessed('meets'),
	};
}

function baselineOf({ single, target }: Entry, own: number | undefined): Result {
	if (target.kind === 'level' && target.cumulative && own) return words['unit-mismatch'];
	if (own !== undefined) return own;
	return isSum(single, target) ? 0 : (single.baseline?.value ?? words['no-baseline']);
}

function levelFrom(entry: Entry, own: number | undefined): number {
	const { single, target } = entry;
	if (isSum(single, target)) {
		return path(single, target.year, own === undefined ? {} : { baseline: own }).value;
	}
	if (own === undefined) return targetLevel(single).value;
	const baseline = { year: firstYear(entry), value: own, wording: String(own) };
	return targetLevel({ ...single, baseline }, target.year).value;
}

function measure(ask: () => Outcome<number | boolean>): Result {
	const measured = answer(() => {
		const asked = ask();
		if ('value' in asked) return asked.value;
		throw new PlanError(asked.code, asked.messages);
	});
	if (typeof measured !== 'boolean') return measured;
	return measured ? verdictWords.yes : verdictWords.no;
}
