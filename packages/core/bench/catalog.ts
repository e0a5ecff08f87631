import { measured } from '../../../bench/src/measured.js';
import { median as middle, paired, processorTime } from '../../../bench/src/paired.js';
import { type Catalog, createCatalog, PlanError } from '../src/index.js';
import { indicatorNames, planNames } from '../src/resolve/names.js';
import { normaliser } from '../src/resolve/normalise.js';
import { syntheticPlan } from './synthetic-plan.js';

const plans = Array.from({ length: 10_000 }, (_, i) => syntheticPlan(i));
const catalog = createCatalog(plans);

/** Normalising every name anew, as a search without an index would. */
function scan(word: string): number {
	const key = normaliser({});
	return plans.flatMap((plan) => {
		const own = planNames(plan).map(key);
		return plan.indicators.filter((indicator) =>
			[...indicatorNames(indicator).map(key), ...own].some((name) => name.includes(word)),
		);
	}).length;
}

const median = (run: () => unknown, times = 7) =>
	middle(Array.from({ length: times }, () => processorTime(run)));

const word = '指标7之77';
const first = processorTime(() => catalog.search(word));
const later = median(() => catalog.search(word));
const scanned = median(() => scan(word), 3);
measured({
	id: 'catalog/search',
	name: {
		zh: '10,000 个规划中 `search` 与逐个归一化全部名称之比',
		en: '`search` among 10,000 plans to normalising every name',
	},
	value: later / scanned,
	unit: 'ratio',
	wanted: 0.05,
});
measured({
	id: 'catalog/first-search',
	name: {
		zh: '第一次 `search`（建索引）与逐个归一化全部名称之比',
		en: 'the first `search`, which makes the index, to normalising every name',
	},
	value: first / scanned,
	unit: 'ratio',
});

const joined = new Map(
	plans.slice(0, 50).map((plan) => [`${plan.name.zh}/指标3之${plan.id.slice(5)}`, plan]),
);
const lookUps = 200_000;
const inMap = () => {
	let found = 0;
	for (let i = 0; i < lookUps; i += 1)
		if (joined.get(`规划${i % 50}号/指标3之${i % 50}`)) found += 1;
	return found;
};
const inCatalog = () => {
	for (let i = 0; i < lookUps; i += 1) catalog.find(`规划${i % 50}号`, `指标3之${i % 50}`);
};
measured({
	id: 'catalog/find-as-typed',
	name: {
		zh: '`find`（按所键入的名称）与 `Map.get`（拼接的键）之比',
		en: '`find` of names as typed to `Map.get` on the joined key',
	},
	value: paired(inCatalog, inMap),
	unit: 'ratio',
	wanted: 5,
});

const small = createCatalog(plans.slice(0, 5));
const refusals = (asked: Catalog) => () => {
	for (let i = 0; i < 2000; i += 1) {
		try {
			asked.find(`规划 ${i % 5}号`, `指标七 ${i % 13}`);
		} catch (error) {
			if (!(error instanceof PlanError)) throw error;
		}
	}
};
const answers = () => {
	for (let i = 0; i < 2000; i += 1) small.find(`规划 ${i % 5}号`, `别名 ${i % 13}`, { year: 2023 });
};
measured({
	id: 'catalog/refusal',
	name: { zh: '拒绝与回答之比（5 个规划）', en: 'a refusal to an answer, among 5 plans' },
	value: paired(refusals(small), answers),
	unit: 'ratio',
	wanted: 10,
});
measured({
	id: 'catalog/refusal-size',
	name: {
		zh: '拒绝：10,000 个规划与 5 个规划之比',
		en: 'a refusal among 10,000 plans to one among 5',
	},
	value: paired(refusals(catalog), refusals(small)),
	unit: 'ratio',
	wanted: 3,
});
