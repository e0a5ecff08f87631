import { builtScript, runtime } from '../test/runtime.js';

const calls = 20_000;
const rounds = 15;

/** TARGET as a workbook calls it, against a function that does nothing: what our code adds. */
const script = `${builtScript}
CustomFunctions.associate('CONSTANT', () => 1000);`;
const excel = runtime({ script });

const args = ['青浦', '高新技术企业', null];
const batchOf = (id: string) => Array.from({ length: calls }, () => ({ id, args }));

async function milliseconds(id: string): Promise<number> {
	const batch = batchOf(id);
	const start = performance.now();
	await excel.batch(batch);
	return performance.now() - start;
}

const median = (numbers: readonly number[]) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

await milliseconds('TARGET');
await milliseconds('CONSTANT');
const times: Record<'TARGET' | 'CONSTANT', number[]> = { TARGET: [], CONSTANT: [] };
for (let round = 0; round < rounds; round += 1) {
	times.CONSTANT.push(await milliseconds('CONSTANT'));
	times.TARGET.push(await milliseconds('TARGET'));
}
const target = median(times.TARGET);
const constant = median(times.CONSTANT);
console.log(`${calls} calls through Microsoft's runtime, median of ${rounds} rounds`);
console.log(`PLAN.TARGET ${target.toFixed(1)} ms, a constant ${constant.toFixed(1)} ms`);
console.log(`ratio ${(target / constant).toFixed(3)} (goal: at most 1.15)`);
