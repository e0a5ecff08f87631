import type { ReadTarget } from '@plan-indicators/core';
import type { PlanInput } from '@plan-indicators/core/schema';
import type { Statement } from '../statement.js';
import type { Years } from '../year/five-years.js';

/** A statement with what core's reader of targets reads in it. */
export interface Read {
	readonly statement: Statement;
	readonly read: ReadTarget;
}

type TargetInput = NonNullable<PlanInput['indicators'][number]['targets']>[number];

/** A target of what says it, the first place leading. */
export function targetInput([of, ...also]: readonly [Read, ...Read[]], period: Years): TargetInput {
	const { statement, read } = of;
	const { measure, comparator, stretch } = read;
	return {
		...measure,
		...('baseYear' in measure ? { baseYearStated: false as const } : {}),
		comparator,
		strength: statement.strength,
		...yearOf(statement, period),
		...(stretch === undefined
			? {}
			: { stretch: { value: stretch.value, source: sourceOf(statement, mark(statement)) } }),
		...(also.length === 0 ? {} : { alsoStated: also.map(alsoStated) }),
		source: sourceOf(statement, own(statement)),
	};
}

/** What has to be reached: 达到1000家 of 达到1000家，力争1200家. */
function own({ wording }: Statement): string {
	const at = wording.search(markBegins);
	return at > 0 ? wording.slice(0, at).trimEnd() : wording;
}

/** The higher mark behind it: 力争1200家. */
function mark({ wording }: Statement): string {
	const at = wording.search(markBegins);
	return wording
		.slice(at + 1)
		.replace(/[)）]$/, '')
		.trim();
}

const markBegins = /[,，、;；(（]\s*(?:力\s*争|争\s*取)/;

function alsoStated({ statement, read: { measure, comparator } }: Read) {
	const value = 'value' in measure ? measure.value : 'rate' in measure ? measure.rate : undefined;
	return {
		comparator,
		...(value === undefined ? {} : { value }),
		strength: statement.strength,
		source: sourceOf(statement, own(statement)),
	};
}

function yearOf({ year, yearFrom }: Statement, { end }: Years) {
	const inferred = year === undefined || yearFrom === 'title' || yearFrom === 'text';
	return { year: year ?? end, yearStated: !inferred };
}

function sourceOf({ section, qualifier }: Statement, wording: string) {
	return {
		section: [...section],
		wording,
		...(qualifier === undefined ? {} : { qualifier }),
	};
}
