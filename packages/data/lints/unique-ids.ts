import type { Plan } from '@plan-indicators/core';

/** No two things of one kind in a plan have the same id, and every id is kebab-case. */
export function uniqueIds(plan: Plan): readonly string[] {
	const { goals, indicators, observations, claims, industries, tasks, places } = plan;
	const { milestones, safeguards } = plan;
	const kinds = { goals, indicators, observations, claims, industries, tasks, places };
	return Object.entries({ ...kinds, milestones, safeguards }).flatMap(([kind, items]) =>
		items.flatMap(({ id }, i) => [
			...(items.findIndex((item) => item.id === id) === i ? [] : [`${kind}: ${id} is there twice`]),
			...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : [`${kind}: ${id} is not kebab-case`]),
		]),
	);
}
