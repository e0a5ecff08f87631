import { type Catalog, createCatalog, PlanError } from '../src/index.js';
import { indicatorNames, planNames } from '../src/resolve/names.js';
import { normalise } from '../src/resolve/normalise.js';
import { median, ratio } from './measure.js';
import { syntheticPlan } from './synthetic-plan.js';

/** Megabytes in use once nothing is left that could be thrown away, where node was told to expose that. */
function memory(): number {
	const collect: unknown = Reflect.get(globalThis, 'gc');
	if (typeof collect === 'function') collect();
	return process.memoryUsage().heapUsed / 2 ** 20;
}

const plans = Array.from({ length: 10_000 }, (_, i) => syntheticPlan(i));
const before = memory();
const catalog = createCatalog(plans);
console.log(`memory of a catalog of 10,000 plans: ${(memory() - before).toFixed(0)} MB`);

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
	`search() among 10,000 plans: ${later.toFixed(1)} ms, the first ${first.toFixed(0)} ms; normalising every name ${scanned.toFixed(0)} ms`,
);
ratio('search() to normalising every name', later / scanned, 0.05);
ratio('the first search(), which makes the index, to normalising every name', first / scanned, 1);
ratio('memory with the index, in kB a plan', ((memory() - before) * 1024) / plans.length, 40);

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
ratio('find() of names as typed to Map.get on the joined key', typed(catalog) / map, 5);

const small = createCatalog(plans.slice(0, 5));
const refusal = (asked: Catalog) =>
	median(() => {
		for (let i = 0; i < 2000; i += 1) {
			try {
				asked.find('规划 3号', '指标七');
			} catch (error) {
				if (!(error instanceof PlanError)) throw error;
			}
		}
	});
const answer = median(() => {
	for (let i = 0; i < 2000; i += 1) small.find('规划 3号', '别名 3', { year: 2023 });
});
ratio('a refusal to an answer, among 5 plans', refusal(small) / answer, 10);
ratio('a refusal among 10,000 plans to one among 5', refusal(catalog) / refusal(small), 3);
