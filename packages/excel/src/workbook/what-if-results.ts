import {
	assess,
	baseYear,
	comparators,
	decimalYear,
	elapsed,
	type Outcome,
	PlanError,
	path,
	phrase,
	target as targetLevel,
} from '@plan-indicators/core';
import { place } from '../spill.js';
import { answer } from './answer.js';
import type { Entry } from './entry.js';
import { directions, marksText } from './lookup-sheet.js';
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
		measure(() => assess(single, [{ year: time, value: actual }], supplied).measures[name]);
	const start = baseYear(single);
	const inTime = time >= start;
	return {
		place: index + 1,
		direction: directions[single.direction],
		method: methodOf(entry),
		decimalYear: time,
		unit: single.unit || none,
		baseYear: start,
		baseline: own ?? single.baseline?.value ?? words['no-baseline'],
		targetYear: target.year,
		comparator: comparators[target.comparator].zh,
		wording: phrase(target.source),
		target: answer(() => levelFrom(entry, own)),
		source: place(target.source),
		marks: marksText(entry),
		time: inTime ? time : words['year-out-of-period'],
		elapsed: inTime ? answer(() => elapsed(start, time, target.year)) : words['year-out-of-period'],
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

function levelFrom({ single, target }: Entry, own: number | undefined): number {
	if (own === undefined) return targetLevel(single).value;
	const baseline = { year: baseYear(single), value: own, wording: String(own) };
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
