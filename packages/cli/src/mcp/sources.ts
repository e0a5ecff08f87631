import {
	type Catalog,
	citation,
	comparators,
	type Found,
	meaning,
	outcome,
	phrase,
	type Target,
} from '@plan-indicators/core';
import type { Answered } from './answered.js';
import type { Arguments } from './tool.js';

type Sources = Pick<Answered, 'plan' | 'indicator' | 'statements' | 'citation'>;

/** What the document says of the indicator that was asked for, and where, to be quoted beside a number. */
export function sourcesOf(
	{ plan, indicator }: Pick<Found, 'plan' | 'indicator'>,
	targets: readonly Target[] = indicator.targets,
): Sources {
	const { baseline, unit, source } = indicator;
	return {
		plan: { id: plan.id, name: plan.name },
		indicator: { id: indicator.id, name: indicator.name, ...(unit === undefined ? {} : { unit }) },
		statements: [
			...(baseline
				? [
						{
							of: 'baseline' as const,
							wording: baseline.wording,
							clause: source.section,
							...(source.row === undefined ? {} : { row: source.row }),
							year: baseline.year,
							yearStated: baseline.yearStated !== false,
							meaning: same(`${baseline.value} ${unit ?? ''}`.trim()),
						},
					]
				: []),
			...targets.map((target) => ({
				of: 'target' as const,
				wording: phrase(target.source),
				clause: target.source.section,
				...(target.source.row === undefined ? {} : { row: target.source.row }),
				year: target.year,
				yearStated: target.yearStated,
				meaning: inWords(target, { indicator, target }),
				comparator: comparators[target.comparator].symbol,
				strength: target.strength,
				...(target.readings
					? {
							otherReadings: target.readings.map((reading) => ({
								meaning: inWords(reading, { indicator, target }),
								why: reading.why,
							})),
						}
					: {}),
			})),
		],
		citation: citation(plan),
	};
}

/** The plan and the indicator that arguments name, where they name both, or the plan alone. */
export function namedIn(
	{ plan, indicator, year }: Arguments,
	catalog: Catalog,
): Partial<Sources> | undefined {
	if (typeof plan !== 'string') return undefined;
	const when = typeof year === 'number' && Number.isInteger(year) ? { year } : {};
	if (typeof indicator === 'string') {
		const found = outcome(() => catalog.find(plan, indicator, when));
		return 'value' in found ? sourcesOf(found.value) : undefined;
	}
	const found = outcome(() => catalog.plan(plan));
	if (!('value' in found)) return undefined;
	return { plan: { id: found.value.id, name: found.value.name }, citation: citation(found.value) };
}

function inWords(measure: Parameters<typeof meaning>[0], of: Parameters<typeof meaning>[1]) {
	return { zh: meaning(measure, of, 'zh'), en: meaning(measure, of, 'en') };
}

function same(text: string) {
	return { zh: text, en: text };
}
