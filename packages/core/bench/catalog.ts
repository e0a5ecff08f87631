import { type Catalog, createCatalog, definePlan, type Plan, PlanError } from '../src/index.js';
import { indicatorNames, planNames } from '../src/resolve/names.js';
import { normalise } from '../src/resolve/normalise.js';

const source = { section: ['一'], wording: '100家' };
const target = { comparator: 'gte', strength: 'firm', year: 2025, yearStated: true } as const;

function syntheticPlan(i: number): Plan {
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

/** Milliseconds of one run, the median of several. */
function median(run: () => unknown, times = 7): number {
	const all = Array.from({ length: times }, () => {
		const begin = performance.now();
		run();
		return performance.now() - begin;
	});
	return all.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

const plans = Array.from({ length: 10_000 }, (_, i) => syntheticPlan(i));
const catalog = createCatalog(plans);

/** Normalising every name anew, as a search without an index would. */
function scan(word: string): number {
	const key = (name: string) => normalise(name, {});
	return plans.flatMap((plan) => {
		const own = planNames(plan).map(key);
		return plan.indicators.filter((indicator) =>
			[...indicatorNames(indicator).map(key), ...own].some((name) => name.includes(word)),
		);
	}).length;
}

const first = median(() => catalog.search('指标7之77'), 1);
const later = median(() => catalog.search('指标7之77'));
const scanned = median(() => scan('指标7之77'), 3);
console.log(
	`search() among 10,000 plans: ${later.toFixed(1)} ms, the first ${first.toFixed(0)} ms`,
);
console.log(`ratio to normalising every name: ${(later / scanned).toFixed(3)}`);

const joined = new Map(
	plans.slice(0, 50).map((plan) => [`${plan.name.zh}/指标3之${plan.id.slice(5)}`, plan]),
);
const lookUps = 200_000;
const map = median(() => {
	let found = 0;
	for (let i = 0; i < lookUps; i += 1)
		if (joined.get(`规划${i % 50}号/指标3之${i % 50}`)) found += 1;
	return found;
});
const typed = (asked: Catalog) =>
	median(() => {
		for (let i = 0; i < lookUps; i += 1) asked.find(`规划${i % 50}号`, `指标3之${i % 50}`);
	});
console.log(
	`ratio of find() as typed to Map.get on the joined key: ${(typed(catalog) / map).toFixed(1)}`,
);

const small = createCatalog(plans.slice(0, 5));
const answer = median(() => {
	for (let i = 0; i < 2000; i += 1) small.find('规划 3号', '别名 3', { year: 2023 });
});
const refusal = median(() => {
	for (let i = 0; i < 2000; i += 1) {
		try {
			small.find('规划 3号', '指标七');
		} catch (error) {
			if (!(error instanceof PlanError)) throw error;
		}
	}
});
console.log(`ratio of a refusal to an answer: ${(refusal / answer).toFixed(1)}`);

const build = (count: number) => median(() => createCatalog(plans.slice(0, count)), 3) / count;
console.log(
	`ratio of building a plan's share, 10,000 to 1,000 plans: ${(build(10_000) / build(1000)).toFixed(2)}`,
);
