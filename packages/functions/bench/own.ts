import { functions } from '../src/index.js';

/** A function asked of a range of 50 rows, against the same function asked by a plan's name. */
const rounds = 40;
const calls = 1000;

const range = (): unknown[][] =>
	JSON.parse(
		JSON.stringify([
			['类别', '指标', '单位', '2020年', '2025年', '属性'],
			...Array.from({ length: 49 }, (_, i) => [
				i % 7 === 0 ? `类别${i / 7}` : '',
				`指标甲${i + 1}`,
				'家',
				100 + i,
				`≥${200 + i}`,
				'预期性',
			]),
		]),
	);

const call = (id: string) => {
	const found = functions.find((each) => each.id === id);
	if (!found) throw new RangeError(id);
	return found.call;
};
const [target, own] = [call('TARGET'), call('OWN')];

function microseconds(ask: (args: readonly unknown[]) => unknown, args: () => readonly unknown[]) {
	const times = Array.from({ length: rounds }, () => {
		// As from a host: every call has a range of its own, equal to the last.
		const given = Array.from({ length: calls }, args);
		const start = performance.now();
		for (const each of given) ask(each);
		return ((performance.now() - start) * 1000) / calls;
	});
	// The least: whatever else the machine does only ever adds.
	return Math.min(...times);
}

const first = performance.now();
own([range(), 'TARGET', '指标甲42']);
const reading = performance.now() - first;
const again = performance.now();
const other = range();
other[3] = ['', '另一个', '家', 1, 2, ''];
own([other, 'TARGET', '指标甲42']);
const warm = performance.now() - again;

const byName = microseconds(target, () => ['青浦', '高新技术企业', null]);
const byRange = microseconds(own, () => [range(), 'TARGET', '指标甲42', null]);
console.log(
	`a table of 50 rows: read the first time in ${reading.toFixed(1)} ms, another in ${warm.toFixed(1)} ms`,
);
console.log(`TARGET by name ${byName.toFixed(2)} µs, by range ${byRange.toFixed(2)} µs a call`);
console.log(`ratio ${(byRange / byName).toFixed(2)} (goal: at most 3)`);
