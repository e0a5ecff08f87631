import type { PlanInput } from '@plan-indicators/core/schema';
import { doubtWords } from '../doubt-words.js';
import type { Statement } from '../statement.js';
import type { Years } from '../year/five-years.js';
import { directionOf } from './direction-of.js';
import type { Group } from './grouped.js';
import { type Read, targetInput } from './target-input.js';
import { targetRead } from './target-read.js';

/** An indicator as it is written, with the statements each of its targets was made of. */
export interface IndicatorInput {
	readonly input: PlanInput['indicators'][number];
	readonly statements: readonly (readonly Statement[])[];
}

/**
 * The indicator of a group; the same target said again is joined to the first.
 *
 * @throws PlanError `not-a-number` or `unit-mismatch` where core's reader of targets reads another number
 */
export function indicatorInput(group: Group, period: Years): IndicatorInput {
	const [first] = group;
	const unit = unitOf(group);
	const targets = joined(
		group.map((statement) => ({ statement, read: targetRead(statement, unit, period) })),
		period,
	);
	const start = group.find(({ baseline }) => baseline !== undefined)?.baseline;
	const direction = directionOf(first) ?? targets[0]?.[0].read.direction;
	return {
		statements: targets.map((reads) => reads.map(({ statement }) => statement)),
		input: {
			name: first.indicator,
			...(unit === undefined ? {} : { unit }),
			...(isFlow(first) ? { temporality: 'flow' } : {}),
			...(direction === undefined ? {} : { direction }),
			...(start && unit !== undefined
				? { baseline: { ...start, wording: String(start.value) } }
				: {}),
			targets: targets.map((reads) => targetInput(reads, period)),
			...noteOf(group),
			source: { section: [...first.section] },
		},
	};
}

/** A sum, and an addition whose name says that it counts from nothing: 城镇新增就业. */
function isFlow({ kind, indicator }: Statement): boolean {
	return kind === 'sum' || (kind === 'increment' && /[新净]增就业/.test(indicator));
}

/** What a person should look at, so that the plan's file says it. */
function noteOf(group: readonly Statement[]) {
	const doubts = [...new Set(group.flatMap((statement) => statement.doubts))];
	if (doubts.length === 0) return {};
	const zh = doubts.map((doubt) => doubtWords[doubt].zh).join('；');
	const en = doubts.map((doubt) => doubtWords[doubt].en).join('; ');
	return { note: { zh: `待核对：${zh}`, en: `To check: ${en}` } };
}

/** Of the level; rates, multiples and percentage points have none of the indicator's. */
export function unitOf(group: readonly Statement[]): string | undefined {
	return group.find(
		({ kind, unit }) =>
			kind !== 'growth' && kind !== 'multiple' && unit !== undefined && !/分点$/.test(unit),
	)?.unit;
}

/** The reads of each target: those that say the same kind and number for the same year together. */
function joined(all: readonly Read[], period: Years): readonly [Read, ...Read[]][] {
	const targets: [Read, ...Read[]][] = [];
	for (const each of all) {
		const same = targets.find(([{ statement }]) => saysAgain(each.statement, statement, period));
		if (same) same.push(each);
		else targets.push([each]);
	}
	return targets;
}

/** Whether two statements of an indicator are the same target. */
export function saysAgain(one: Statement, other: Statement, { end }: Years): boolean {
	return (
		one.kind === other.kind &&
		one.number === other.number &&
		one.max === other.max &&
		(one.year ?? end) === (other.year ?? end)
	);
}
