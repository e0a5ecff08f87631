import { functions } from '@plan-indicators/functions';
import { builtScript, type Call, runtime } from '../test/runtime.js';

const calls = 20_000;
const rounds = 15;

/** TARGET as a workbook calls it, against a function that does nothing: what our code adds. */
const excel = runtime({
	script: `${builtScript}\nCustomFunctions.associate('CONSTANT', () => 1000);`,
});

const rows = functions.find(({ id }) => id === 'TABLE')?.call(['青浦', null]);
const names = Array.isArray(rows) ? rows.slice(1).map((row) => row[0]) : [];

const batchOf = (id: string): readonly Call[] =>
	Array.from({ length: calls }, (_, i) => ({ id, args: ['青浦', names[i % names.length], null] }));

async function milliseconds(batch: readonly Call[]): Promise<number> {
	const start = performance.now();
	await excel.batch(batch);
	return performance.now() - start;
}

function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const times: Record<'CONSTANT' | 'TARGET', number[]> = { CONSTANT: [], TARGET: [] };
const batches = { CONSTANT: batchOf('CONSTANT'), TARGET: batchOf('TARGET') };
for (let round = -2; round < rounds; round += 1) {
	for (const id of ['CONSTANT', 'TARGET'] as const) {
		const time = await milliseconds(batches[id]);
		if (round >= 0) times[id].push(time);
	}
}

const [constant, target] = [median(times.CONSTANT), median(times.TARGET)];
console.log(`${calls} calls through Microsoft's runtime, median of ${rounds} rounds`);
console.log(`PLAN.TARGET ${target.toFixed(0)} ms, a constant ${constant.toFixed(0)} ms`);
console.log(`ratio ${(target / constant).toFixed(3)} (goal: at most 1.15)`);
