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
