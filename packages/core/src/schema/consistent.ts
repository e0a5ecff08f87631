import { assertNever } from '../error/assert-never.js';
import type { PlanDefinition } from '../model/plan.js';

/** Something in a plan that contradicts another part of it. */
export interface Inconsistency {
	readonly path: readonly (string | number)[];
	readonly expected: string;
	readonly received: unknown;
}

/** What types cannot say of one plan: ids are unique, references lead somewhere, years are in order. */
export function consistent(plan: PlanDefinition): readonly Inconsistency[] {
	return [
		...collections.flatMap((name) => uniqueIds(name, plan[name])),
		...references(plan),
		...years(plan),
		...ranges(plan),
	];
}

const collections = [
	'goals',
	'indicators',
	'observations',
	'claims',
	'industries',
	'tasks',
	'places',
	'milestones',
	'safeguards',
] as const satisfies readonly (keyof PlanDefinition)[];

function uniqueIds(name: string, items: readonly { readonly id: string }[]): Inconsistency[] {
	const first = new Map<string, number>();
	return items.flatMap(({ id }, i) => {
		if (!first.has(id)) first.set(id, i);
		if (first.get(id) === i) return [];
		return [{ path: [name, i, 'id'], expected: 'an id used once', received: id }];
	});
}

function references(plan: PlanDefinition): Inconsistency[] {
	const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
	const indicators = ids(plan.indicators);
	const observations = ids(plan.observations);
	const industries = ids(plan.industries);
	const to = (known: Set<string>, what: string, path: (string | number)[], id?: string) =>
		id === undefined || known.has(id)
			? []
			: [{ path, expected: `the id of ${what} of this plan`, received: id }];
	return [
		...plan.observations.flatMap(({ sumOf }, i) =>
			to(observations, 'an observation', ['observations', i, 'sumOf'], sumOf),
		),
		...plan.observations.flatMap(({ indicator }, i) =>
			to(indicators, 'an indicator', ['observations', i, 'indicator'], indicator),
		),
		...plan.indicators.flatMap(({ partOf }, i) =>
			to(indicators, 'an indicator', ['indicators', i, 'partOf'], partOf),
		),
		...plan.tasks.flatMap(({ industries: named = [] }, i) =>
			named.flatMap((id, j) => to(industries, 'an industry', ['tasks', i, 'industries', j], id)),
		),
		...plan.claims.flatMap((claim, i) => {
			const at = (field: string, ...rest: number[]) => ['claims', i, field, ...rest];
			switch (claim.kind) {
				case 'multiple-and-rate':
					return [];
				case 'share':
					return [
						...to(observations, 'an observation', at('part'), claim.part),
						...to(observations, 'an observation', at('whole'), claim.whole),
					];
				case 'sum':
					return [
						...claim.parts.flatMap((id, j) =>
							to(observations, 'an observation', at('parts', j), id),
						),
						...to(observations, 'an observation', at('total'), claim.total),
					];
				case 'target-multiple':
					return to(indicators, 'an indicator', at('indicator'), claim.indicator);
				default:
					return assertNever(claim);
			}
		}),
	];
}

function years({ period, indicators, observations }: PlanDefinition): Inconsistency[] {
	const late = (path: (string | number)[], year: number, before: number) =>
		year < before ? [] : [{ path, expected: `a year before ${before}`, received: year }];
	return [
		...late(['period', 'start'], period.start, period.end + 1),
		...observations.flatMap(({ since, year }, i) =>
			since === undefined ? [] : late(['observations', i, 'since'], since, year + 1),
		),
		...indicators.flatMap(({ baseline, targets }, i) =>
			targets.flatMap((target, j) => [
				...(baseline
					? late(['indicators', i, 'baseline', 'year'], baseline.year, target.year)
					: []),
				...('baseYear' in target
					? late(['indicators', i, 'targets', j, 'baseYear'], target.baseYear, target.year)
					: []),
			]),
		),
	];
}

function ranges({ indicators }: PlanDefinition): Inconsistency[] {
	return indicators.flatMap(({ targets }, i) =>
		targets.flatMap((target, j) =>
			target.kind === 'range' && target.max < target.min
				? [
						{
							path: ['indicators', i, 'targets', j, 'max'],
							expected: `${target.min} or more`,
							received: target.max,
						},
					]
				: [],
		),
	);
}
