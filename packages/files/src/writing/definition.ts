import type { IndicatorDefinition, Plan, PlanDefinition } from '@plan-indicators/core';

/** A plan as its author would write it: without the reference to itself in every indicator, names first. */
export function definition(plan: Plan): PlanDefinition {
	const { id, name, shortName, aliases, scope, period, document, indicators, ...others } = plan;
	return {
		id,
		name,
		shortName,
		aliases,
		scope,
		period,
		document,
		indicators: indicators.map(ofIndicator),
		...others,
	};
}

function ofIndicator({ plan: _, ...indicator }: Plan['indicators'][number]): IndicatorDefinition {
	const { id, name, aliases, ...others } = indicator;
	return { id, name, aliases, ...others };
}
