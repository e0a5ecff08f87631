import { RRI } from '@formulajs/formulajs';
import { averageAnnualGrowth } from '@plan-indicators/core';
import { Decimal } from 'decimal.js';
import { measured } from './measured.js';
import { paired } from './paired.js';

const count = 1_000_000;
/** Every so many inputs the exact result is worked out; all of them would take minutes. */
const every = 20;
const seed = 20261126;

/** Small numbers with an even spread, the same in every run (mulberry32). */
function randomFrom(start: number): () => number {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const random = randomFrom(seed);
/** Levels from 0.001 to 1,000 over 1 to 50 years; in every second the change is small, as plans have it. */
const inputs = Array.from({ length: count }, (_, i) => {
	const from = 10 ** (6 * random() - 3);
	const to =
		i % 2 === 0 ? 10 ** (6 * random() - 3) : from * (1 + (random() - 0.5) / 2 ** (40 * random()));
	return { from, to, years: 1 + Math.floor(random() * 50) };
});

let sum = 0;
const some = inputs.slice(0, 200_000);
const ours = () => {
	for (const each of some) sum += averageAnnualGrowth(each);
};
const theirs = () => {
	for (const { from, to, years } of some) {
		const rate = RRI(years, from, to);
		if (typeof rate === 'number') sum += rate;
	}
};
measured({
	id: 'growth/time',
	name: {
		zh: '`averageAnnualGrowth` 的时间与 @formulajs/formulajs 的 `RRI` 之比',
		en: 'time of `averageAnnualGrowth` to that of `RRI` in @formulajs/formulajs',
	},
	value: paired(ours, theirs),
	unit: 'ratio',
	wanted: 0.5,
});

Decimal.set({ precision: 60 });
const bytes = new DataView(new ArrayBuffer(8));

/** The number a double is, not the shortest decimal that is read as it. */
function exactly(value: number): Decimal {
	return new Decimal(value.toPrecision(80));
}

/** The distance from a number to the next. */
function ulp(value: number): number {
	bytes.setFloat64(0, Math.abs(value));
	bytes.setBigInt64(0, bytes.getBigInt64(0) + 1n);
	return bytes.getFloat64(0) - Math.abs(value);
}

const worst = { ours: 0, naive: 0, theirs: 0 };
for (let i = 0; i < count; i += every) {
	const input = inputs[i + ((i / every) % 2)];
	if (!input) continue;
	const { from, to, years } = input;
	const exact = exactly(to).div(exactly(from)).pow(new Decimal(1).div(years)).minus(1);
	const errorOf = (value: unknown) =>
		typeof value !== 'number'
			? 0
			: exact.isZero()
				? Number(value !== 0)
				: exact.minus(exactly(value)).abs().div(ulp(exact.toNumber())).toNumber();
	worst.ours = Math.max(worst.ours, errorOf(averageAnnualGrowth(input)));
	worst.naive = Math.max(worst.naive, errorOf((to / from) ** (1 / years) - 1));
	worst.theirs = Math.max(worst.theirs, errorOf(RRI(years, from, to)));
}
measured({
	id: 'growth/error',
	name: { zh: '最大误差', en: 'worst error' },
	value: worst.ours,
	unit: 'ulp',
	wanted: 4,
});
console.log(worst, sum);
