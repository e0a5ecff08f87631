import type { Plan } from '@plan-indicators/core';

/** Targets fall inside the plan; a base other than the year before it has a note that says so. */
export function yearsInsidePlan({
	period,
	indicators,
	observations,
	milestones,
}: Plan): readonly string[] {
	const base = period.start - 1;
	const inside = (year: number) => year >= period.start && year <= period.end;
	return [
		...indicators.flatMap(({ id, baseline, targets, note }) => [
			...targets.filter(({ year }) => !inside(year)).map(({ year }) => `${id}: target in ${year}`),
			...targets
				.map((target) => ('baseYear' in target ? target.baseYear : base))
				.concat(baseline?.year ?? base)
				.filter((year) => year !== base && !note?.zh.includes(String(year)))
				.map((year) => `${id}: base year ${year} is not explained in its note`),
			...targets
				.filter(({ yearStated, year }) => !yearStated && year !== period.end)
				.map(({ year }) => `${id}: ${year} is neither stated nor the plan's last year`),
		]),
		...milestones.filter(({ year }) => !inside(year)).map(({ id }) => `milestones.${id}`),
		...observations
			.filter(({ year }) => year > base)
			.map(({ id, year }) => `${id}: fact of ${year}`),
	];
}
