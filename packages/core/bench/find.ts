import { measured } from '../../../bench/src/measured.js';
import { median, processorTime } from '../../../bench/src/paired.js';
import { type Catalog, createCatalog, definePlan, type IndicatorDefinition } from '../src/index.js';

const source = { section: ['一'], wording: '100家' };

const indicators = Array.from({ length: 12 }, (_, i): IndicatorDefinition => {
	const name = { zh: `指标${i}`, en: `Indicator ${i}` };
	const target = { comparator: 'gte', strength: 'firm', year: 2025, yearStated: true } as const;
	return {
		id: `indicator-${i}`,
		name,
		aliases: [`别名${i}`, `alias ${i}`],
		temporality: 'stock',
		direction: 'up',
		targets: [{ kind: 'level', value: 100, ...target, source }],
		source,
	};
});

/** Names of one length, so that the catalogs differ in nothing but size. */
function syntheticPlan(number: number) {
	const i = padded(number);
	const name = { zh: `规划${i}`, en: `Plan ${i}` };
	return definePlan({
		id: `plan-${i}`,
		name,
		shortName: name,
		aliases: [`第${i}号规划`],
		district: {
			code: `10${i}`,
			zh: `地方${i}区`,
			en: `Place ${i}`,
			pinyin: `di fang ${i}`,
		},
		scope: 'district',
		period: { start: 2021, end: 2025 },
		document: { title: `关于规划${i}的通知`, issuer: `地方${i}区人民政府` },
		notes: [],
		reviewed: '2026-11-22',
		goals: [],
		indicators,
		observations: [],
		claims: [],
		industries: [],
		tasks: [],
		places: [],
		milestones: [],
		safeguards: [],
	});
}

function padded(number: number): string {
	return `${number}`.padStart(4, '0');
}

/** Processor time of look-ups over 50 plans spread through the catalog, by the names people type. */
function round(catalog: Catalog, size: number): number {
	return processorTime(() => {
		for (let i = 0; i < 2000; i += 1) {
			const asked = (i % 50) * (size / 50);
			catalog.find(`地方${padded(asked)}`, `别名 ${i % 12}`, { year: 2023 });
		}
	});
}

const catalogs = [50, 5000].map((size) => ({
	size,
	catalog: createCatalog(Array.from({ length: size }, (_, i) => syntheticPlan(i))),
	rounds: [] as number[],
}));

const warmUp = 20;
for (let i = 0; i < warmUp + 100; i += 1) {
	for (const { size, catalog, rounds } of i % 2 === 0 ? catalogs : catalogs.toReversed()) {
		const time = round(catalog, size);
		if (i >= warmUp) rounds.push(time);
	}
}

const [small = 1, large = 0] = catalogs.map(({ rounds }) => median(rounds));
measured({
	id: 'catalog/find-size',
	name: {
		zh: '`find`：5,000 个规划与 50 个规划之比',
		en: '`find` among 5,000 plans to among 50',
	},
	value: large / small,
	unit: 'ratio',
	wanted: 1.3,
});
