import type { Plan } from '@plan-indicators/core';

/** What no form can say: ids once, references that lead somewhere, years in order, ranges that are some. */
export function makesSense(plan: Plan): boolean {
	const idsOf = (each: readonly { readonly id: string }[]) => each.map(({ id }) => id);
	const indicators = new Set(idsOf(plan.indicators));
	const facts = new Set(idsOf(plan.observations));
	const industries = new Set(idsOf(plan.industries));
	const collections = [
		...[plan.goals, plan.indicators, plan.observations, plan.claims, plan.industries],
		...[plan.tasks, plan.places, plan.milestones, plan.safeguards],
	].map(idsOf);
	const references = [
		...plan.observations.map(({ sumOf }) => sumOf === undefined || facts.has(sumOf)),
		...plan.observations.map(({ indicator: of }) => of === undefined || indicators.has(of)),
		...plan.indicators.map(({ partOf }) => partOf === undefined || indicators.has(partOf)),
		...plan.tasks.flatMap(({ industries: named = [] }) => named.map((id) => industries.has(id))),
		...plan.claims.map((claim) => {
			if (claim.kind === 'share') return facts.has(claim.part) && facts.has(claim.whole);
			if (claim.kind === 'sum') return [...claim.parts, claim.total].every((id) => facts.has(id));
			return claim.kind !== 'target-multiple' || indicators.has(claim.indicator);
		}),
	];
	const inOrder = [
		plan.period.start <= plan.period.end,
		...plan.observations.map(({ since, year }) => since === undefined || since <= year),
		...plan.indicators.flatMap(({ baseline, targets }) =>
			targets.flatMap((target) => [
				baseline === undefined || baseline.year < target.year,
				!('baseYear' in target) || target.baseYear < target.year,
				target.kind !== 'range' || target.min <= target.max,
			]),
		),
	];
	return (
		collections.every((ids) => new Set(ids).size === ids.length) &&
		references.every(Boolean) &&
		inOrder.every(Boolean)
	);
}
