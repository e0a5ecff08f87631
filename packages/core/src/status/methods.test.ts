import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTo, promise, towards, wordOf, yearly } from '../../test/course.js';
import { ofPlan, plan } from '../../test/plan.js';
import type { Actual } from '../model/actual.js';
import type { Indicator } from '../model/indicator.js';
import { type AssessOptions, assess } from './assess.js';
import { type MethodId, methods, usualMethod } from './methods.js';

const ids = ['pace', 'open-sdg', 'unsd-2023', 'destatis', 'periods-met'] as const;

test('the methods there are', () => expect(Object.keys(methods)).toEqual([...ids]));

test('the usual one by kind', () => {
	const usual = Object.fromEntries(
		plan.indicators.map(({ targets: [target] }) => [target.kind, usualMethod(target)]),
	);
	expect(usual).toMatchObject({
		level: 'pace',
		growth: 'pace',
		multiple: 'pace',
		increment: 'pace',
		range: 'pace',
		perYear: 'periods-met',
		maintain: 'periods-met',
	});
	expect(usualMethod(ofPlan('retail-sales').targets[0])).toBe('periods-met');
	expect(usualMethod(ofPlan('output-value').targets[0])).toBe('pace');
});

describe.each(ids)('%s', (id) => {
	test('has its words in both languages, from the best to the worst', () => {
		const words = Object.keys(methods[id].words);
		expect(words[0]).toMatch(/^(met|met-early|kept)$/);
		for (const { zh, en } of Object.values(methods[id].words)) {
			expect(zh).toMatch(/\p{Script=Han}/u);
			expect(en).toMatch(/^[A-Z]/);
		}
	});
});

describe('a better actual never gets a worse word', () => {
	const level = fc.double({ min: 1, max: 1e6, noNaN: true });
	const way = fc.tuple(level, level).filter(([from, to]) => Math.abs(to / from - 1) > 0.01);
	const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
	const year = fc.integer({ min: 2021, max: 2026 });
	const earlier = fc.array(factor, { minLength: 3, maxLength: 5 });

	const options = [
		{ method: 'pace' },
		{ method: 'pace', share: 'log' },
		{ method: 'open-sdg' },
		{ method: 'unsd-2023' },
		{ method: 'destatis' },
	] as const satisfies readonly AssessOptions[];

	test.each(options)('%j', (given) => {
		fc.assert(
			fc.property(way, factor, factor, year, earlier, ([from, to], one, other, now, before) => {
				const indicator = fromTo(from, to);
				const [small, large] = [from * Math.min(one, other), from * Math.max(one, other)];
				const [worse, better] = to > from ? [small, large] : [large, small];
				const past = before.map((each, i) => ({ year: now - 1 - i, value: from * each }));
				const rankOf = (value: number) => rank(indicator, [...past, { year: now, value }], given);
				expect(rankOf(better)).toBeLessThanOrEqual(rankOf(worse));
			}),
		);
	});

	test.each([
		['up', 'gte'],
		['down', 'lte'],
	] as const)('periods-met, %s', (direction, comparator) => {
		const target = promise({ kind: 'maintain', bound: 50 }, { comparator });
		const kept = towards(target, { direction });
		const percent = fc.double({ min: 0, max: 100, noNaN: true });
		const years = fc.array(percent, { minLength: 0, maxLength: 4 });
		fc.assert(
			fc.property(years, percent, percent, (before, one, other) => {
				const [small, large] = [Math.min(one, other), Math.max(one, other)];
				const [worse, better] = direction === 'up' ? [small, large] : [large, small];
				const rankOf = (value: number) =>
					rank(kept, yearly([...before, value]), { method: 'periods-met' });
				expect(rankOf(better)).toBeLessThanOrEqual(rankOf(worse));
			}),
		);
	});
});

describe('on the path itself', () => {
	const level = fc.double({ min: 1, max: 1e6, noNaN: true });
	const way = fc.tuple(level, level).filter(([from, to]) => Math.abs(to / from - 1) > 0.01);
	const year = fc.integer({ min: 2021, max: 2024 });

	test.each([
		[{ method: 'pace' }, 'as-expected'],
		[{ method: 'destatis' }, 'on-track'],
	] as [AssessOptions, string][])('a linear one, %j: %s', (options, word) => {
		fc.assert(
			fc.property(way, ([from, to]) => {
				const values = [1, 2, 3, 4].map((k) => from + ((to - from) * k) / 5);
				expect(wordOf(assess(fromTo(from, to), yearly(values), options))).toBe(word);
			}),
		);
	});

	test.each([
		[{ method: 'pace', share: 'log' }, 'as-expected'],
		[{ method: 'open-sdg' }, 'on-track'],
		[{ method: 'unsd-2023' }, 'on-track'],
	] as [AssessOptions, string][])('a geometric one, %j: %s', (options, word) => {
		fc.assert(
			fc.property(way, year, ([from, to], when) => {
				const value = from * (to / from) ** ((when - 2020) / 5);
				expect(wordOf(assess(fromTo(from, to), [{ year: when, value }], options))).toBe(word);
			}),
		);
	});
});

/** The place of a word among its method's, 0 the best. */
function rank(
	indicator: Indicator,
	actuals: readonly Actual[],
	options: AssessOptions & { readonly method: MethodId },
): number {
	const word = wordOf(assess(indicator, actuals, options));
	const place = Object.keys(methods[options.method].words).indexOf(word);
	expect(place, word).toBeGreaterThanOrEqual(0);
	return place;
}
