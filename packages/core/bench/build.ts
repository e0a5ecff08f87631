import { measured } from '../../../bench/src/measured.js';
import { median, processorTime } from '../../../bench/src/paired.js';
import { type Catalog, createCatalog, type Plan } from '../src/index.js';
import { syntheticPlan } from './synthetic-plan.js';

const most = 100_000;
const plans = Array.from({ length: most }, (_, i) => syntheticPlan(i));
const indicators = plans.reduce((sum, plan) => sum + plan.indicators.length, 0);

/** Bytes in use once nothing is left that could be thrown away; node is told to expose that. */
function memory(): number {
	const collect: unknown = Reflect.get(globalThis, 'gc');
	if (typeof collect !== 'function') throw new Error('run with --expose-gc');
	collect();
	return process.memoryUsage().heapUsed;
}

/** Time to build a catalog of each part, and that with the first question that needs every name. */
function times(parts: readonly (readonly Plan[])[]) {
	const before = memory();
	const catalogs: Catalog[] = [];
	const built = processorTime(() => {
		for (const part of parts) catalogs.push(createCatalog(part));
	});
	const asked = processorTime(() => {
		for (const catalog of catalogs) catalog.compare(catalog.plans[0]?.indicators[0]?.name.zh ?? '');
	});
	return { built, asked: built + asked, bytes: memory() - before };
}

/** As many plans on both sides, so that as much is to be collected; in turns, after one to warm up. */
const parts = Array.from({ length: most / 1000 }, (_, i) => plans.slice(i * 1000, (i + 1) * 1000));
const [, ...rounds] = Array.from({ length: 4 }, () => ({
	many: times(parts),
	one: times([plans]),
}));

measured({
	id: 'catalog/build',
	name: {
		zh: '建立：每个规划的时间，100,000 个规划与 1,000 个之比',
		en: "building: a plan's share among 100,000 plans to among 1,000",
	},
	value: median(rounds.map(({ one, many }) => one.built / many.built)),
	unit: 'ratio',
	wanted: 1.3,
});
measured({
	id: 'catalog/build-and-every-name',
	name: {
		zh: '建立并问一次要用全部名称的问题：每个规划的时间，100,000 个与 1,000 个之比',
		en: "building and a question that needs every name: a plan's share among 100,000 to among 1,000",
	},
	value: median(rounds.map(({ one, many }) => one.asked / many.asked)),
	unit: 'ratio',
	wanted: 1.3,
});
measured({
	id: 'catalog/memory',
	name: {
		zh: '其后每个指标占用的内存（100,000 个规划，不含规划本身）',
		en: 'memory an indicator after that, among 100,000 plans, without the plans',
	},
	value: median(rounds.map(({ one }) => one.bytes)) / indicators / 1000,
	unit: 'kB',
	wanted: 1,
});
