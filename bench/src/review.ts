import {
	type Actual,
	assess,
	definePlan,
	type IndicatorDefinition,
	type Plan,
	review,
} from '@plan-indicators/core';
import { measured } from './measured.js';
import { paired } from './paired.js';

const source = { section: ['一'], wording: '100家' };
const target = { comparator: 'gte', strength: 'firm', year: 2025, yearStated: true } as const;

function planOf(count: number): Plan {
	const name = { zh: '规划', en: 'Plan' };
	const indicators = Array.from(
		{ length: count },
		(_, i): IndicatorDefinition => ({
			id: `indicator-${i}`,
			name: { zh: `指标${i}`, en: `Indicator ${i}` },
			aliases: [],
			temporality: 'stock',
			direction: 'up',
			baseline: { value: 60, year: 2020, wording: '60' },
			targets: [{ kind: 'level', value: 100, ...target, source }],
			source,
		}),
	);
	return definePlan({
		...{ id: 'plan', name, shortName: name, aliases: [], scope: 'district' as const },
		period: { start: 2021, end: 2025 },
		document: { title: '规划' },
		...{ reviewed: '2026-11-22', notes: [], goals: [], observations: [], claims: [] },
		...{ industries: [], tasks: [], places: [], milestones: [], safeguards: [], indicators },
	});
}

const actualsOf = (plan: Plan): Readonly<Record<string, readonly Actual[]>> =>
	Object.fromEntries(
		plan.indicators.map(({ id }, i) => [
			id,
			[2021, 2022, 2023].map((year) => ({ year, value: 60 + i / 10 + 8 * (year - 2020) })),
		]),
	);

const [plan, small] = [planOf(50), planOf(5)];
const [actuals, few] = [actualsOf(plan), actualsOf(small)];
const times = 20;
const reviewed = () => {
	for (let i = 0; i < times; i += 1) review(plan, actuals);
};
const assessed = () => {
	for (let i = 0; i < times; i += 1) {
		for (const indicator of plan.indicators) assess(indicator, actuals[indicator.id] ?? []);
	}
};
const reviewedSmall = () => {
	for (let i = 0; i < times * 10; i += 1) review(small, few);
};

measured({
	id: 'review/assess',
	name: {
		zh: '50 项指标的 `review` 与逐项 `assess` 之比',
		en: '`review` of 50 indicators to `assess` of each',
	},
	value: paired(reviewed, assessed),
	unit: 'ratio',
	wanted: 2,
});
measured({
	id: 'review/size',
	name: {
		zh: '`review` 每项指标的时间：50 项与 5 项之比',
		en: "an indicator's share of `review`: of 50 to of 5",
	},
	value: paired(reviewed, reviewedSmall),
	unit: 'ratio',
	wanted: 1.3,
});
