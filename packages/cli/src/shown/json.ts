import {
	citation,
	growth,
	type Indicator,
	outcome,
	type Plan,
	target,
	trajectory,
} from '@plan-indicators/core';

/** A plan and its indicators with all that can be computed of them. */
export function planJson(plan: Plan) {
	return { ...plan, citation: citation(plan), indicators: plan.indicators.map(indicatorJson) };
}

/** An indicator with level, growth and path; where there is none, the code and words of the refusal. */
export function indicatorJson(indicator: Indicator) {
	return {
		...indicator,
		level: plain(() => target(indicator)),
		growth: plain(() => growth(indicator)),
		path: plain(() => trajectory(indicator)),
	};
}

function plain(ask: () => unknown): unknown {
	const given = outcome(ask);
	return 'value' in given ? given.value : { error: given.code, messages: given.messages };
}
