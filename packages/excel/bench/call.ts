import { plans } from '@plan-indicators/data';
import { functions } from '@plan-indicators/functions';
import { measured } from '../../../bench/src/measured.js';
import { median } from '../../../bench/src/paired.js';
import { builtScript, type Call, runtime } from '../test/runtime.js';

/** Few at a time: what else the machine does falls on both alike. */
const calls = 500;

const withConstant = `${builtScript}\nCustomFunctions.associate('CONSTANT', () => 1000);`;

/** TARGET as a workbook calls it, against a function that does nothing: what our code adds. */
const excel = runtime({ script: withConstant });

const rows = functions.find(({ id }) => id === 'TABLE')?.call(['青浦', null]);
const names = Array.isArray(rows) ? rows.slice(1).map((row) => row[0]) : [];

const batchOf = (id: string): readonly Call[] =>
	Array.from({ length: calls }, (_, i) => ({ id, args: ['青浦', names[i % names.length], null] }));

type Id = 'CONSTANT' | 'TARGET';

async function milliseconds(batch: readonly Call[], asked = excel): Promise<number> {
	const start = process.cpuUsage();
	await asked.batch(batch);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** In turns, one right after the other; the median of the turns. */
async function ratio(rounds: number, time: (id: Id) => Promise<number>): Promise<number> {
	const ratios: number[] = [];
	for (let round = -2; round < rounds; round += 1) {
		const ids: readonly Id[] = round % 2 === 0 ? ['CONSTANT', 'TARGET'] : ['TARGET', 'CONSTANT'];
		const times: Record<Id, number> = { CONSTANT: 1, TARGET: 1 };
		for (const id of ids) times[id] = await time(id);
		if (round >= 0) ratios.push(times.TARGET / times.CONSTANT);
	}
	return median(ratios);
}

const batches = { CONSTANT: batchOf('CONSTANT'), TARGET: batchOf('TARGET') };
measured({
	id: 'excel/target',
	name: {
		zh: '微软运行时中 `PLAN.TARGET` 与返回常数的函数之比',
		en: "`PLAN.TARGET` in Microsoft's runtime to a function that returns a constant",
	},
	value: await ratio(400, (id) => milliseconds(batches[id])),
	unit: 'ratio',
	wanted: 1.15,
});

/** Every way to name each indicator, each once. */
const sets = plans.flatMap((plan) =>
	plan.indicators.flatMap(({ id, name, aliases }) =>
		[plan.id, plan.shortName.zh, plan.name.zh].flatMap((called) =>
			[id, name.zh, name.en, ...aliases].map((indicator) => [called, indicator] as const),
		),
	),
);
/** Sets of arguments that are asked the first time: each time with one more space behind the plan. */
const setsOnce = (id: Id, time: number): readonly Call[] =>
	sets.map(([plan, indicator]) => ({ id, args: [plan + ' '.repeat(time), indicator, null] }));

measured({
	id: 'excel/first-calls',
	name: {
		zh: `每组参数第一次调用 \`PLAN.TARGET\`（${sets.length} 组）与返回常数的函数之比`,
		en: `first calls of \`PLAN.TARGET\`, ${sets.length} sets of arguments each once, to a function that returns a constant`,
	},
	value: await ratio(31, (id) => milliseconds(setsOnce(id, 0), runtime({ script: withConstant }))),
	unit: 'ratio',
	wanted: 2,
});

const warm = runtime({ script: withConstant });
const times = { CONSTANT: 0, TARGET: 0 };
const nextSets = (id: Id) => {
	times[id] += 1;
	return milliseconds(setsOnce(id, times[id]), warm);
};
await ratio(20, nextSets);
measured({
	id: 'excel/next-first-calls',
	name: {
		zh: `同上，同一运行时里已问过 ${20 * sets.length} 组别的参数之后`,
		en: `the same after ${20 * sets.length} other sets in the same runtime`,
	},
	value: await ratio(60, nextSets),
	unit: 'ratio',
	wanted: 2,
});
