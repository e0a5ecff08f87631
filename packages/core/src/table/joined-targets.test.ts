import { describe, expect, test } from 'vitest';
import type { Baseline, InferredField } from '../model/indicator.js';
import { targetOfPhrase } from '../reading/target-of-phrase.js';
import { asSum, inferredOf, joinedTargets } from './joined-targets.js';
import type { RowTarget } from './row-targets.js';

const period = { start: 2021, end: 2025 };
const stated = (
	phrase: string,
	holds: RowTarget['holds'] = 'target',
	year = 2025,
	of = period,
): RowTarget => ({
	...targetOfPhrase(phrase, year, { period: of }),
	spot: { row: 1, column: 1 },
	holds,
	isRate: false,
});
const hundred: Baseline = { year: 2020, value: 100, wording: '100' };
const levels = (targets: readonly RowTarget[]) => targets.map(({ target }) => target.kind);
const also = (targets: readonly RowTarget[]) =>
	targets.map(({ target }) => target.alsoStated?.map(({ source }) => source.wording));

describe('a yearly rate that leads from the baseline to the level', () => {
	test('is said with the last level', () => {
		const targets = [stated('130', 'target', 2023), stated('161'), stated('年均增长10%', 'rate')];
		const joined = joinedTargets(targets, hundred);
		expect(levels(joined)).toEqual(['level', 'level']);
		expect(also(joined)).toEqual([undefined, ['年均增长10%']]);
		expect(joined[1]?.target.alsoStated).toEqual([
			{ comparator: 'gte', strength: 'firm', source: { section: [], wording: '年均增长10%' } },
		]);
		expect(joined[1]?.spot).toEqual({ row: 1, column: 1 });
		expect(joined[0]).toBe(targets[0]);
	});

	test.each([
		['年均增长9%', hundred],
		['年均增长10.5%', hundred],
		['年均增长5%', hundred],
		['年均增长12%', hundred],
		['年均增长10%', undefined],
		['年均增长10%', { ...hundred, value: 120, wording: '120' }],
		['累计增长10%', hundred],
		['累计增长61%', hundred],
		['每年20', hundred],
	])('%s does not (%j)', (phrase, baseline) => {
		const targets = [stated('161'), stated(phrase, 'rate')];
		expect(joinedTargets(targets, baseline)).toEqual(targets);
	});

	test('of several only the one that follows is', () => {
		const joined = joinedTargets(
			[stated('161'), stated('年均增长10%', 'rate'), stated('年均增长5%', 'rateOrSum')],
			hundred,
		);
		expect(levels(joined)).toEqual(['level', 'growth']);
		expect(also(joined)).toEqual([['年均增长10%'], undefined]);
	});

	test('stands alone in a column of targets', () => {
		const targets = [stated('161'), stated('年均增长10%')];
		expect(joinedTargets(targets, hundred)).toEqual(targets);
	});

	test.each([
		[stated('161', 'sum'), stated('年均增长10%', 'rate')],
		[stated('150—170'), stated('年均增长10%', 'rate')],
		[stated('年均增长10%', 'rate')],
	])('has no level to be said with', (...targets) => {
		expect(joinedTargets(targets, hundred)).toEqual(targets);
	});

	test('is no total of a single year', () => {
		const year = { start: 2021, end: 2021 };
		const targets = [stated('110', 'target', 2021, year), stated('累计增长10%', 'sum', 2021, year)];
		expect(joinedTargets(targets, hundred)).toEqual(targets);
	});

	test('the figures are as they are rounded', () => {
		const baseline = { year: 2020, value: 3.1, wording: '3.1' };
		expect(levels(joinedTargets([stated('4.2'), stated('年均增长6%', 'rate')], baseline))).toEqual([
			'level',
		]);
		expect(levels(joinedTargets([stated('4.2'), stated('年均增长8%', 'rate')], baseline))).toEqual([
			'level',
			'growth',
		]);
	});
});

describe('an amount added over the years of a plan', () => {
	test.each(['新增高层次人才', '净增公园'])('%s is a sum, or that of the last year', (name) => {
		const [sum, ...others] = asSum([stated('400')], name, period);
		expect(others).toEqual([]);
		expect(sum).toMatchObject({
			holds: 'target',
			target: {
				kind: 'level',
				value: 400,
				cumulative: true,
				year: 2025,
				source: { wording: '400' },
				readings: [
					{
						kind: 'level',
						value: 400,
						why: {
							zh: '这一列是 2025 年，也可理解为当年新增',
							en: 'the column is of 2025, so it may be the number added in that one year',
						},
					},
				],
			},
		});
	});

	test.each([
		['another name', [stated('400')], '就业新增', period],
		['two horizons', [stated('80', 'target', 2023), stated('400')], '新增就业', period],
		['a plan of one year', [stated('400')], '新增就业', { start: 2025, end: 2025 }],
		['a year within the plan', [stated('400', 'target', 2023)], '新增就业', period],
		['a sum already', [stated('〔400〕')], '新增就业', period],
		['a rate', [stated('年均增长5%')], '新增就业', period],
		['no target', [], '新增就业', period],
	])('%s stays as it is', (_, targets, name, of) => {
		expect(asSum(targets, name, of)).toBe(targets);
	});
});

test.each<[InferredField[][], InferredField[]]>([
	[[['direction']], ['direction']],
	[
		[['direction', 'mode'], ['direction']],
		['direction', 'mode'],
	],
	[[['direction', 'mode'], []], ['mode']],
	[[['targetYear'], ['targetYear']], ['targetYear']],
	[[], []],
])('of targets that infer %j the indicator infers %j', (each, all) => {
	const targets = each.map((inferred) => ({ ...stated('1'), inferred }) as RowTarget);
	expect(inferredOf(targets)).toEqual(all);
});

test('the level of an earlier year, where the last states a growth', () => {
	const targets = [
		stated('110', 'target', 2021),
		stated('增长20%', 'target'),
		stated('年均增长10%', 'rate', 2021),
	];
	expect(also(joinedTargets(targets, hundred))).toEqual([['年均增长10%'], undefined]);
});

test('an amount added that has a rate beside it is left as it stands', () => {
	const targets = [stated('400'), stated('年均80', 'rate')];
	expect(asSum(targets, '新增人才', period)).toBe(targets);
});
