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
			: { stretch: { value: stretch.value, source: sourceOf(statement, upper(statement)) } }),
		...(also.length === 0 ? {} : { alsoStated: also.map(alsoStated) }),
		source: sourceOf(statement, lower(statement)),
	};
}

/** The number of a range of growth that has to be reached: 5% of 增长5%—5.5%. */
function lower({ kind, max, wording }: Statement): string {
	if (kind !== 'growth' || max === undefined) return wording;
	return wording.replace(/(\d+(?:\.\d+)?[%％]?)\s*[-—–―~～至到－−]+.*$/, '$1');
}

function upper({ wording }: Statement): string {
	return /[-—–―~～至到－−]\s*(\d+(?:\.\d+)?[%％])/.exec(wording)?.[1] ?? wording;
}

function alsoStated({ statement, read: { measure, comparator } }: Read) {
	const value = 'value' in measure ? measure.value : 'rate' in measure ? measure.rate : undefined;
	return {
		comparator,
		...(value === undefined ? {} : { value }),
		strength: statement.strength,
		source: sourceOf(statement, lower(statement)),
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
