import { baseYear, type Indicator, outcome, type Plan, targetsAt } from '@plan-indicators/core';
import { integer, number, type Table, tableOf, text } from '../table.js';
import { eachTarget, type Place } from './each.js';

/** From when to when a target is one of those that an actual is judged by, both included. */
interface Span {
	readonly first: number;
	readonly last: number;
}

interface Row extends Place {
	readonly span: Span;
}

export function spansTable(plans: readonly Plan[]): Table {
	return tableOf<Row>(
		'spans',
		['plan', 'indicator', 'target', 'first_time'],
		[
			text('plan', ({ plan }) => plan.id),
			text('indicator', ({ indicator }) => indicator.id),
			integer('target', ({ ordinal }) => ordinal),
			number('first_time', ({ span }) => span.first),
			number('last_time', ({ span }) => span.last),
		],
		eachTarget(plans).flatMap((place) => spansOf(place).map((span) => ({ ...place, span }))),
	);
}

/** The stretches of time between base years and target years, those put together that touch. */
function spansOf({ indicator, target }: Place): readonly Span[] {
	const judging = stretches(indicator).filter((stretch) => {
		const judged = outcome(() => targetsAt(indicator, middleOf(stretch)));
		return 'value' in judged && judged.value.includes(target);
	});
	const touches = (before: Span | undefined, after: Span | undefined) =>
		before !== undefined && after !== undefined && before.last === justBefore(after.first);
	const firsts = judging.filter((stretch, i) => !touches(judging[i - 1], stretch));
	const lasts = judging.filter((stretch, i) => !touches(stretch, judging[i + 1]));
	return firsts.map(({ first }, i) => ({ first, last: lasts[i]?.last ?? first }));
}

/** What is asked changes at a base year, which is included, and after a target year. */
function stretches(indicator: Indicator): readonly Span[] {
	const years = indicator.targets.flatMap((target) => [target.year, baseYear(indicator, target)]);
	const turns = [...new Set(years)].sort((one, other) => one - other);
	return turns.flatMap((turn, i) => [
		{ first: turn, last: turn },
		{ first: justAfter(turn), last: justBefore(turns[i + 1] ?? forever) },
	]);
}

function middleOf({ first, last }: Span): number {
	return first === last || last >= forever / 2 ? first : (first + last) / 2;
}

const forever = 1e100;

function justAfter(year: number): number {
	return year + Math.abs(year) * Number.EPSILON;
}

function justBefore(year: number): number {
	return year - Math.abs(year) * Number.EPSILON;
}
