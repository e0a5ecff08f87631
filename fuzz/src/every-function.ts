import {
	audit,
	baseline,
	checkPlan,
	citation,
	createCatalog,
	growth,
	growthText,
	levelText,
	marksOf,
	outcome,
	type Plan,
	path,
	promises,
	review,
	target,
	trajectory,
} from '@plan-indicators/core';

/**
 * Asks everything of a plan that can be asked of it; what is no `PlanError` passes through.
 *
 * @throws Error where a number that is none comes out
 */
export function everyFunction(plan: Plan): string {
	const catalog = createCatalog([plan]);
	const asked = plan.indicators.map((indicator) => {
		const { start, end } = plan.period;
		const actual = { year: Math.min(start + 1, end), value: indicator.baseline?.value ?? 7 };
		return {
			found: outcome(() => catalog.find(plan.id, indicator.name.zh).indicator.id),
			target: outcome(() => target(indicator).value),
			baseline: outcome(() => baseline(indicator).value),
			growth: outcome(() => growth(indicator).rate),
			path: outcome(() => path(indicator, start, { baseline: 100 }).value),
			course: outcome(() => trajectory(indicator).map(({ value }) => value)),
			shown: promises({ plan, indicator }).map((each) => [
				levelText(each, 'zh'),
				growthText(each, 'en'),
				marksOf(each),
			]),
			reviewed: [actual],
			id: indicator.id,
		};
	});
	const actuals = new Map(asked.map(({ id, reviewed }) => [id, reviewed]));
	const whole = {
		review: outcome(() => review(plan, actuals).rows.map(({ assessment }) => assessment?.measures)),
		audit: outcome(() => audit(plan)),
		check: checkPlan(plan),
		citation: citation(plan),
		search: catalog.search(plan.name.zh).length,
	};
	return JSON.stringify([whole, asked], (name, value) => {
		if (typeof value === 'number' && !Number.isFinite(value))
			throw new Error(`${name} is ${value}`);
		return name === 'plan' ? undefined : value;
	});
}
