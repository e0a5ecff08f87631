import { measured } from '../../../bench/src/measured.js';
import { processorTime } from '../../../bench/src/paired.js';
import { type Catalog, createCatalog } from '../src/index.js';
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

/** A question that needs every name of every plan. */
const everyName = (catalog: Catalog) => catalog.compare('指标3之77');

/** A plan's share in building catalogs of so many plans, and in that with the first such question. */
function share(size: number, count: number) {
	const parts = Array.from({ length: count }, (_, i) => plans.slice(i * size, (i + 1) * size));
	const built: Catalog[] = [];
	const building = processorTime(() => {
		for (const part of parts) built.push(createCatalog(part));
	});
	const asking = processorTime(() => {
		for (const [i, catalog] of built.entries()) catalog.compare(`指标3之${i * size}`);
	});
	return { building: building / size / count, asked: (building + asking) / size / count };
}

share(1000, 5);
// As many plans in all as in the large one, so that as much is to be collected.
const small = share(1000, most / 1000);
const before = memory();
const catalogs: Catalog[] = [];
const large = (() => {
	const building = processorTime(() => catalogs.push(createCatalog(plans)));
	const asking = processorTime(() => catalogs.map(everyName));
	return { building: building / most, asked: (building + asking) / most };
})();
const bytes = memory() - before;

measured({
	id: 'catalog/build',
	name: {
		zh: '建立：每个规划的时间，100,000 个规划与 1,000 个之比',
		en: "building: a plan's share among 100,000 plans to among 1,000",
	},
	value: large.building / small.building,
	unit: 'ratio',
	wanted: 1.3,
});
measured({
	id: 'catalog/build-and-every-name',
	name: {
		zh: '建立并问一次要用全部名称的问题：每个规划的时间，100,000 个与 1,000 个之比',
		en: "building and a question that needs every name: a plan's share among 100,000 to among 1,000",
	},
	value: large.asked / small.asked,
	unit: 'ratio',
	wanted: 1.3,
});
measured({
	id: 'catalog/memory',
	name: {
		zh: '其后每个指标占用的内存（100,000 个规划，不含规划本身）',
		en: 'memory an indicator after that, among 100,000 plans, without the plans',
	},
	value: bytes / indicators / 1000,
	unit: 'kB',
	wanted: 1,
});
