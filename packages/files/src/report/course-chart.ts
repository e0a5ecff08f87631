import {
	type Assessment,
	assess,
	type Language,
	outcome,
	type ReviewRow,
	trajectory,
} from '@plan-indicators/core';
import { timeOf } from './actual-cell.js';
import { indicatorName } from './indicator-name.js';
import { printedText } from './printed-text.js';
import { type Tone, toneOf } from './tone.js';
import { words } from './words.js';

/** A value at a time; a whole number is the end of the year. */
export interface Point {
	readonly time: number;
	readonly value: number;
}

/** The way of one indicator as a small chart: where it should be, and where it was seen. */
export interface CourseChart {
	readonly name: string;
	readonly unit: string;
	readonly tone: Tone;
	/** Computed, year by year; empty where there is no baseline. */
	readonly path: readonly Point[];
	/** Stated by the plan: its horizons, or every year of a yearly promise. */
	readonly targets: readonly Point[];
	readonly actuals: readonly Point[];
}

/** @returns Undefined where nothing was observed or there is no level to be compared with. */
export function courseChart(row: ReviewRow, language: Language): CourseChart | undefined {
	const { indicator, assessment } = row;
	if (!assessment) return undefined;
	const { unit = '' } = indicator;
	const path = pathOf(assessment);
	const index = assessment.from?.origin === 'index';
	return {
		name: indicatorName(indicator, language),
		unit: index ? words.unit100[language] : printedText(unit),
		tone: toneOf(row),
		path,
		targets: targetsOf(assessment),
		actuals: seen(row, assessment),
	};
}

function pathOf(assessment: Assessment): readonly Point[] {
	if (isYearly(assessment)) return [];
	const path = outcome(() => trajectory(assessment.indicator, given(assessment)));
	if (!('value' in path)) return [];
	return path.value.map(({ year, value }) => ({ time: year, value }));
}

function targetsOf(assessment: Assessment): readonly Point[] {
	const { indicator, target } = assessment;
	if (!isYearly(assessment)) return [{ time: target.year, value: target.value }];
	const { start } = indicator.plan.period;
	return Array.from({ length: target.target.year - start + 1 }, (_, i) => ({
		time: start + i,
		value: target.value,
	}));
}

/** Each actual as a level on the way to the target: of a sum the amount so far, of rates the index. */
function seen({ actuals, indicator }: ReviewRow, assessment: Assessment): readonly Point[] {
	return actuals.flatMap((actual, i) => {
		const options = {
			...given(assessment),
			...('date' in actual ? { date: actual.date } : { year: actual.year }),
		};
		const then = outcome(() => assess(indicator, actuals.slice(0, i + 1), options).actual);
		return 'value' in then ? [{ time: timeOf(actual), value: then.value }] : [];
	});
}

function isYearly({ target }: Pick<Assessment, 'target'>): boolean {
	return target.target.kind === 'perYear' || target.target.kind === 'maintain';
}

/** The baseline that is not the plan's own. */
function given({ from }: Assessment) {
	if (from?.origin !== 'user' && from?.origin !== 'index') return {};
	return { baseline: { year: from.year, value: from.value } };
}
