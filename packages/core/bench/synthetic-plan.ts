import { definePlan, type Plan } from '../src/index.js';

const source = { section: ['一'], wording: '100家' };
const target = { comparator: 'gte', strength: 'firm', year: 2025, yearStated: true } as const;

/** A plan of 15 indicators, each with names of its own and some that all plans share. */
export function syntheticPlan(i: number): Plan {
	const name = { zh: `规划${i}号`, en: `Plan ${i}` };
	const indicators = Array.from({ length: 15 }, (_, j) => ({
		id: `indicator-${j}`,
		name: { zh: `指标${j}之${i}`, en: `Indicator ${j} of ${i}` },
		aliases: [`别名${j}`, `alias ${j}`],
		temporality: 'stock' as const,
		direction: 'up' as const,
		targets: [{ kind: 'level', value: 100, ...target, source }] as const,
		source,
	}));
	return definePlan({
		...{ id: `plan-${i}`, name, shortName: name, aliases: [], scope: 'district' as const },
		district: { code: `1${i}`, zh: `地方${i}区`, en: `Place ${i}`, pinyin: `di fang ${i}` },
		period: { start: 2021, end: 2025 },
		document: { title: `关于规划${i}的通知` },
		...{ notes: [], goals: [], observations: [], claims: [], industries: [], tasks: [] },
		...{ places: [], milestones: [], safeguards: [], indicators },
	});
}
