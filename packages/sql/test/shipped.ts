import type { Plan } from '@plan-indicators/core';
import { type Report, seeded } from './cases.js';

/** Areas that report on a plan every year, from its base on, each its own way. */
export function reportsOn(plan: Plan, areas: number): readonly Report[] {
	const random = seeded(plan.indicators.length);
	return Array.from({ length: areas }, (_, area) => ({
		area: `3101${area}`,
		plan,
		actuals: new Map(
			plan.indicators.map((indicator) => {
				const [target] = indicator.targets;
				const about = target.kind === 'level' ? target.value : (indicator.baseline?.value ?? 40);
				const last = random.whole(plan.period.start, plan.period.end + 1);
				const years = Array.from(
					{ length: last - plan.period.start + 1 },
					(_, i) => plan.period.start + i,
				);
				const values = years.map((year) => ({ year, value: about * (0.6 + 0.5 * random.next()) }));
				return [indicator.id, values] as const;
			}),
		),
		baselines: new Map(
			plan.indicators
				.filter(() => area > 0 && random.chance(0.5))
				.map(
					({ id, baseline }) => [id, (baseline?.value ?? 20) * (0.8 + random.next() / 2)] as const,
				),
		),
	}));
}
