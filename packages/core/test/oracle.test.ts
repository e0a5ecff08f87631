import Decimal from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Actual,
	assess,
	attainment,
	averageAnnualGrowth,
	chain,
	doublings,
	elapsed,
	gap,
	grow,
	growth,
	growthRatio,
	type MethodId,
	meets,
	pace,
	path,
	progress,
	project,
	requiredGrowth,
	requiredIncrement,
} from '../src/index.js';
import { fromTo, promise, towards, wordOf } from './course.js';

Decimal.set({ precision: 60 });

/** The very double, not the shortest text that stands for it. */
const exact = (value: number) => new Decimal(value.toPrecision(80));

const level = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const years = fc.integer({ min: 1, max: 15 });
const course = fc.record({ b: level, a: level, T: level, k: years, left: years });

/** Growth a year from one number to another, by logarithms of many digits. */
const rate = (from: Decimal, to: Decimal, n: number) => to.div(from).pow(exact(1).div(n)).minus(1);

function agrees(value: number, oracle: Decimal, scale: Decimal = oracle.abs(), digits = 13): void {
	const off = exact(value).minus(oracle).abs();
	const within = Decimal.max(scale, oracle.abs()).times(`1e-${digits}`);
	expect(off.lte(within), `${value} for ${oracle.toPrecision(20)}`).toBe(true);
}

describe('every formula against sixty digits', () => {
	test('growth and what it is made of', () => {
		fc.assert(
			fc.property(course, ({ b, T, k }) => {
				const [from, to] = [exact(b), exact(T)];
				const growth = rate(from, to, k);
				agrees(averageAnnualGrowth({ from: b, to: T, years: k }), growth);
				agrees(doublings({ from: b, to: T }), to.div(from).log(2), exact(1));
				const r = growth.toNumber();
				agrees(grow({ base: b, rate: r, years: k }), from.times(exact(r).plus(1).pow(k)));
			}),
		);
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -0.5, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
				(rates) => {
					const whole = rates.reduce((all, each) => all.times(exact(each).plus(1)), exact(1));
					agrees(chain(rates), whole.minus(1), whole);
				},
			),
		);
	});

	test('where it stands', () => {
		fc.assert(
			fc.property(course, ({ b, a, T, k, left }) => {
				fc.pre(Math.abs(T - b) > 1e-6 * b);
				const [base, now, goal] = [exact(b), exact(a), exact(T)];
				const way = goal.minus(base);
				const done = now.minus(base).div(way);
				const linear = progress({ baseline: b, actual: a, target: T });
				agrees(linear, done, Decimal.max(1, now.div(way).abs()), 11);
				const log = now.div(base).ln().div(goal.div(base).ln());
				agrees(progress({ baseline: b, actual: a, target: T, method: 'log' }), log, exact(1), 9);
				agrees(attainment({ actual: a, target: T }), now.div(goal));
				agrees(attainment({ actual: a, target: T, direction: 'down' }), goal.div(now));
				agrees(gap({ actual: a, target: T }), goal.minus(now), now);
				const all = k + left;
				const time = elapsed({ start: 2020, when: 2020 + k, end: 2020 + all });
				agrees(time, exact(k).div(all));
				agrees(pace({ progress: linear, elapsed: time }), exact(linear).div(exact(k)).times(all));
			}),
		);
	});

	test('what is needed and what comes of it', () => {
		fc.assert(
			fc.property(course, ({ b, a, T, k, left }) => {
				fc.pre(Math.abs(T - b) > 1e-6 * b);
				const [base, now, goal] = [exact(b), exact(a), exact(T)];
				agrees(requiredGrowth({ actual: a, target: T, years: left }), rate(now, goal, left));
				const each = goal.minus(now).div(left);
				agrees(requiredIncrement({ actual: a, target: T, years: left }), each, now);
				const carried = now.times(rate(base, now, k).plus(1).pow(left));
				if (carried.lt(1e300))
					agrees(
						project({ baseline: b, actual: a, years: k, yearsLeft: left }),
						carried,
						carried,
						11,
					);
				const ratio = rate(base, now, k).div(rate(base, goal, k + left).abs());
				const given = { baseline: b, actual: a, target: T, years: k, allYears: k + left };
				agrees(growthRatio(given), ratio, ratio.abs(), 10);
				agrees(growthRatio({ ...given, direction: 'down' }), ratio.neg(), ratio.abs(), 10);
			}),
		);
	});

	test('the path', () => {
		fc.assert(
			fc.property(course, fc.integer({ min: 0, max: 5 }), ({ b, T }, k) => {
				const [base, goal] = [exact(b), exact(T)];
				const share = exact(k).div(5);
				const indicator = fromTo(b, T);
				const at = (method: 'linear' | 'geometric') => path(indicator, 2020 + k, { method }).value;
				const line = base.plus(goal.minus(base).times(share));
				agrees(at('linear'), line, Decimal.max(base, goal));
				agrees(at('geometric'), base.times(goal.div(base).pow(share)), undefined, 12);
			}),
		);
	});
});

describe('the growth a target asks for', () => {
	const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

	test('of a whole period, of a multiple, and between two levels', () => {
		fc.assert(
			fc.property(factor, level, (times, b) => {
				const yearly = exact(times).pow(exact(1).div(5)).minus(1);
				const multiple = towards(promise({ kind: 'multiple', factor: times, baseYear: 2020 }));
				agrees(growth(multiple).rate, yearly, exact(1));
				const total = { kind: 'growth', rate: times - 1, mode: 'total', baseYear: 2020 } as const;
				const whole = exact(times - 1).plus(1);
				agrees(growth(towards(promise(total))).rate, whole.pow(0.2).minus(1), exact(1), 12);
				agrees(growth(fromTo(b, b * times)).rate, rate(exact(b), exact(b * times), 5), exact(1));
			}),
		);
	});
});

/** Days of a year are counted here by the calendar's rule, not by a library of dates. */
test('the time that has passed on a day', () => {
	const lengths = (leap: boolean) => [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	fc.assert(
		fc.property(
			fc.integer({ min: 2021, max: 2030 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 }),
			(year, month, day) => {
				const days = lengths(year % 4 === 0);
				const all = days.reduce((sum, each) => sum + each, 0);
				const passed = days.slice(0, month - 1).reduce((sum, each) => sum + each, day);
				const when = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
				const time = exact(year - 1).plus(exact(passed).div(all));
				const share = time.minus(2020).div(10);
				agrees(elapsed({ start: 2020, when, end: 2030 }), share, exact(1), 12);
			},
		),
	);
});

describe('every method against its rule', () => {
	const up = (b: number, T: number) => fromTo(b, T);
	const word = (b: number, T: number, actuals: readonly Actual[], method: MethodId) =>
		wordOf(assess(up(b, T), actuals, { method }));

	/** The rule of a method in many digits; undefined on the very edge of a threshold. */
	const graded = (value: Decimal, marks: readonly (readonly [number, string])[], below: string) => {
		if (marks.some(([mark]) => value.minus(mark).abs().lt(1e-8))) return undefined;
		return marks.find(([mark]) => value.gt(mark))?.[1] ?? below;
	};
	const way = fc.record({
		b: fc.double({ min: 1, max: 1000, noNaN: true }),
		T: fc.double({ min: 1, max: 1000, noNaN: true }),
		a: fc.double({ min: 1, max: 1000, noNaN: true }),
		k: fc.integer({ min: 1, max: 4 }),
	});
	const checked = (
		method: MethodId,
		rule: (b: Decimal, a: Decimal, T: Decimal, k: number) => string | undefined,
	) =>
		fc.assert(
			fc.property(way, ({ b, T, a, k }) => {
				fc.pre(Math.abs(T - b) > 1e-3);
				const better = T > b ? a >= T : a <= T;
				const expected = rule(exact(b), exact(a), exact(T), k);
				fc.pre(!better && Math.abs(a - T) > 1e-8 * T && expected !== undefined);
				expect(word(b, T, [{ year: 2020 + k, value: a }], method)).toBe(expected);
			}),
		);

	test('pace', () => {
		checked('pace', (b, a, T, k) =>
			graded(
				a.minus(b).div(T.minus(b)).div(exact(k).div(5)),
				[
					[1.05, 'ahead'],
					[0.95, 'as-expected'],
				],
				'behind',
			),
		);
	});

	test('pace of growth, on the log share', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 0.3, noNaN: true }),
				fc.double({ min: -0.2, max: 0.5, noNaN: true }),
				fc.integer({ min: 1, max: 4 }),
				(promised, change, k) => {
					const rule = { kind: 'growth', rate: promised, mode: 'average', baseYear: 2020 } as const;
					const done = exact(change).plus(1).ln();
					const pace = done.div(exact(promised).plus(1).ln().times(k));
					const marks = [
						[1.05, 'ahead'],
						[0.95, 'as-expected'],
					] as const;
					const expected = graded(pace, marks, 'behind');
					const met = exact(change).plus(1).gte(exact(promised).plus(1).pow(5).times(0.999999));
					fc.pre(expected !== undefined && !met);
					const actual = { year: 2020 + k, change };
					expect(wordOf(assess(towards(promise(rule)), [actual]))).toBe(expected);
				},
			),
		);
	});

	test('in the final year there is only met or not, and what is met is met by every method', () => {
		fc.assert(
			fc.property(level, level, (b, T) => {
				fc.pre(Math.abs(T - b) > 1e-3 * b);
				const past = T > b ? T * 1.01 : T * 0.99;
				const short = b + (T - b) * 0.9;
				expect(word(b, T, [{ year: 2025, value: past }], 'pace')).toBe('met');
				expect(word(b, T, [{ year: 2025, value: short }], 'pace')).toBe('not-met');
				expect(word(b, T, [{ year: 2023, value: past }], 'pace')).toBe('met-early');
				expect(word(b, T, [{ year: 2023, value: past }], 'open-sdg')).toBe('met');
				expect(word(b, T, [{ year: 2023, value: past }], 'unsd-2023')).toBe('met');
			}),
		);
	});

	test('open-sdg', () => {
		checked('open-sdg', (b, a, T, k) => {
			const sign = T.gt(b) ? 1 : -1;
			const ratio = rate(b, a, k)
				.div(rate(b, T, 5).abs())
				.times(sign);
			const marks = [
				[0.95, 'on-track'],
				[0.6, 'moderate'],
				[0, 'limited'],
			] as const;
			return graded(ratio, marks, 'deterioration');
		});
	});

	test('unsd-2023', () => {
		checked('unsd-2023', (b, a, T, k) => {
			const projected = a.times(
				rate(b, a, k)
					.plus(1)
					.pow(5 - k),
			);
			const marks = [
				[0.95, 'on-track'],
				[0.1, 'fair'],
			] as const;
			return graded(projected.minus(b).div(T.minus(b)), marks, 'stagnation');
		});
	});

	test('destatis', () => {
		const series = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
			minLength: 4,
			maxLength: 4,
		});
		fc.assert(
			fc.property(series, fc.double({ min: 101, max: 300, noNaN: true }), (values, T) => {
				const all = [exact(0), ...values.map(exact)];
				const last = all.at(-1) ?? exact(0);
				const mean = last.minus(all[0] ?? 0).div(4);
				const missing = exact(T).minus(last.plus(mean)).div(exact(T).minus(last));
				fc.pre(mean.abs().gt(1e-6));
				const expected = mean.lt(0)
					? 'wrong-direction'
					: graded(
							missing,
							[
								[0.2, 'far-short'],
								[0.05, 'slightly-short'],
							],
							'on-track',
						);
				fc.pre(expected !== undefined);
				const actuals = values.map((value, i) => ({ year: 2021 + i, value }));
				expect(word(0, T, actuals, 'destatis')).toBe(expected);
			}),
		);
	});

	test('periods-met', () => {
		const yearly = towards(promise({ kind: 'maintain', bound: 70 }));
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 60, max: 80 }), { minLength: 1, maxLength: 5 }),
				(all) => {
					const kept = all.filter((value) => value >= 70).length / all.length;
					const expected = kept >= 0.9 ? 'kept' : kept >= 0.75 ? 'mostly-kept' : 'not-kept';
					const actuals = all.map((value, i) => ({ year: 2021 + i, value }));
					expect(wordOf(assess(yearly, actuals))).toBe(expected);
				},
			),
		);
	});

	test('periods-met of an amount of every year', () => {
		const each = towards(promise({ kind: 'perYear', amount: 70 }));
		const amounts = fc.array(fc.integer({ min: 60, max: 80 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(amounts, (all) => {
				const share = exact(all.filter((value) => value >= 70).length).div(all.length);
				const expected = share.gte(0.9) ? 'kept' : share.gte(0.75) ? 'mostly-kept' : 'not-kept';
				const actuals = all.map((value, i) => ({ year: 2021 + i, value }));
				expect(wordOf(assess(each, actuals))).toBe(expected);
			}),
		);
	});

	test('whether it is met, on both sides of the tolerance', () => {
		const off = fc.constantFrom(-1e-6, -2e-9, -5e-10, 0, 5e-10, 2e-9, 1e-6);
		fc.assert(
			fc.property(level, off, (T, by) => {
				const a = T * (1 + by);
				const above = exact(a).minus(exact(T));
				const within = exact(T).times(1e-9);
				fc.pre(above.abs().minus(within).abs().gt(exact(T).times(1e-12)));
				const given = { actual: a, target: T };
				expect(meets({ ...given, comparator: 'gte' })).toBe(above.gte(within.neg()));
				expect(meets({ ...given, comparator: 'gt' })).toBe(above.gt(within));
				expect(meets({ ...given, comparator: 'lte' })).toBe(above.lte(within));
				expect(meets({ ...given, comparator: 'lt' })).toBe(above.lt(within.neg()));
				expect(meets({ ...given, comparator: 'eq' })).toBe(above.abs().lte(within));
			}),
		);
	});

	test('whether it is met', () => {
		fc.assert(
			fc.property(level, level, (a, T) => {
				fc.pre(Math.abs(a - T) > 2e-9 * T);
				expect(meets({ actual: a, target: T })).toBe(exact(a).gte(exact(T)));
				expect(meets({ actual: a, target: T, comparator: 'lt' })).toBe(exact(a).lt(exact(T)));
			}),
		);
	});
});
