import type { Plan } from '@plan-indicators/core';

/** The ids a user may have written down: of plans, of their indicators and of shared concepts. */
export function publicIds(plans: readonly Plan[]): readonly string[] {
	const ids = plans.flatMap((plan) => [
		plan.id,
		...plan.indicators.flatMap(({ id, concept }) => [
			`${plan.id}/${id}`,
			...(concept ? [`concept/${concept}`] : []),
		]),
	]);
	return [...new Set(ids)].sort();
}

/** An id that was published stays; a new one is recorded by `pnpm generate`. */
export function permanentIds(
	plans: readonly Plan[],
	recorded: readonly string[],
): readonly string[] {
	const now = publicIds(plans);
	return [
		...recorded.filter((id) => !now.includes(id)).map((id) => `${id} was published and is gone`),
		...now.filter((id) => !recorded.includes(id)).map((id) => `${id} is not recorded in ids.json`),
	];
}
