import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan } from '../../test/plan.js';
import { definePlan } from '../model/define-plan.js';
import type { IndicatorDefinition } from '../model/indicator.js';
import type { Target } from '../model/target.js';
import { planFromTable } from './plan-from-table.js';
import { tableFromPlan } from './table-from-plan.js';

const again = (given: typeof plan) => planFromTable(tableFromPlan(given)).plan;

test('a plan written as a table and read again has the same indicators and targets', () => {
	const read = planFromTable(tableFromPlan(plan));
	expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(read.plan?.indicators).toEqual(plan.indicators);
});

test('cells are blank where there is nothing to say, and rows as long as the header', () => {
	const [header = [], ...rows] = tableFromPlan(plan);
	expect(rows.length).toBe(plan.indicators.flatMap(({ targets }) => targets).length);
	for (const row of rows) {
		expect(row).toHaveLength(header.length);
		expect(row).not.toContain('');
	}
});

const text = fc
	.string({ unit: fc.constantFrom(...'甲乙；›[]"，a1 、:{}'), minLength: 1, maxLength: 8 })
	.filter((each) => each.trim() !== '');
const localized = fc.record({ zh: text, en: text });
const locator = {
	section: fc.array(text, { maxLength: 3 }),
	row: fc.integer({ min: 1, max: 40 }),
};
const where = fc.record(locator, { requiredKeys: ['section'] });
const source = fc.record(
	{ ...locator, wording: text, qualifier: text },
	{ requiredKeys: ['section', 'wording'] },
);
const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => value + 0);
const positive = fc.double({ noNaN: true, min: 1e-6, max: 1e6 });
const comparator = fc.constantFrom('eq', 'gte', 'gt', 'lte', 'lt', 'approx');
const strength = fc.constantFrom('firm', 'aspirational');
const counted = { baseYear: fc.constant(2020), baseYearStated: fc.constant(false) };
const measure = fc.oneof(
	fc.record({ kind: fc.constant('level'), value: number }),
	fc.record({ kind: fc.constant('level'), value: number, cumulative: fc.constant(true) }),
	fc.record(
		{
			kind: fc.constant('growth'),
			rate: positive.map((value) => value - 1e-7 - 0.999),
			mode: fc.constantFrom('average', 'everyYear', 'total'),
			...counted,
		},
		{ requiredKeys: ['kind', 'rate', 'mode', 'baseYear'] },
	),
	fc.record(
		{ kind: fc.constant('multiple'), factor: positive, ...counted },
		{ requiredKeys: ['kind', 'factor', 'baseYear'] },
	),
	fc.record(
		{ kind: fc.constant('increment'), amount: number, unit: text },
		{ requiredKeys: ['kind', 'amount'] },
	),
	fc.record({ kind: fc.constant('perYear'), amount: number }),
	fc.record({ kind: fc.constant('maintain'), bound: number }),
	fc.tuple(number, positive).map(([min, more]) => ({ kind: 'range', min, max: min + more })),
	fc.record(
		{ kind: fc.constant('relative'), to: localized, margin: number },
		{ requiredKeys: ['kind', 'to'] },
	),
	fc.record({ kind: fc.constant('trend'), direction: fc.constantFrom('up', 'down') }),
	fc.record({ kind: fc.constant('qualitative') }),
);
const target = fc
	.tuple(
		measure,
		fc.record(
			{
				comparator,
				strength,
				year: fc.integer({ min: 2022, max: 2035 }),
				yearStated: fc.boolean(),
				stretch: fc.record({ value: number, source }),
				readings: fc.array(
					fc.tuple(measure, localized).map(([each, why]) => ({ ...each, why })),
					{ maxLength: 2 },
				),
				alsoStated: fc.array(
					fc.record(
						{ comparator, value: number, strength, source },
						{ requiredKeys: ['comparator', 'strength', 'source'] },
					),
					{ maxLength: 2 },
				),
				source,
			},
			{ requiredKeys: ['comparator', 'strength', 'year', 'yearStated', 'source'] },
		),
	)
	.map(([promised, rest]) => ({ ...promised, ...rest }) as Target);
const indicator = fc.record(
	{
		id: fc.string({ unit: fc.constantFrom(...'abc甲乙12'), minLength: 1 }),
		concept: fc.constantFrom('a-b', 'c'),
		name: localized,
		aliases: fc.array(text, { maxLength: 3 }),
		pinyin: text,
		unit: text,
		temporality: fc.constantFrom('stock', 'flow', 'ratio'),
		direction: fc.constantFrom('up', 'down', 'none'),
		denominator: localized,
		attribute: fc.constantFrom('约束性', '预期性'),
		baseline: fc.record(
			{
				year: fc.integer({ min: 2000, max: 2020 }),
				value: number,
				wording: text,
				comparator,
				yearStated: fc.constant(false),
			},
			{ requiredKeys: ['year', 'value', 'wording'] },
		),
		targets: fc.array(target, { minLength: 1, maxLength: 3 }),
		category: localized,
		area: localized,
		responsible: text,
		note: localized,
		inferred: fc.uniqueArray(fc.constantFrom('mode', 'temporality', 'direction'), { minLength: 1 }),
		source: where,
	},
	{
		requiredKeys: [
			...(['id', 'name', 'aliases', 'temporality', 'direction', 'targets', 'source'] as const),
		],
	},
);

const partsOfTheFirst = ([first, ...others]: readonly IndicatorDefinition[]) =>
	first ? [first, ...others.map((each) => ({ ...each, partOf: first.id }))] : [];

describe('properties', () => {
	test('whatever a plan says of its indicators, its table says', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(indicator, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
				localized,
				(indicators, name) => {
					const given = definePlan({
						...plan,
						name,
						shortName: name,
						indicators: partsOfTheFirst(indicators as unknown as readonly IndicatorDefinition[]),
						observations: [],
						claims: [],
						tasks: [],
						industries: [],
					});
					expect(planFromTable(tableFromPlan(given)).plan?.indicators).toEqual(given.indicators);
				},
			),
			{ numRuns: 150 },
		);
	});

	test('table, plan, table is the same', () => {
		const table = tableFromPlan(plan);
		const read = again(plan);
		expect(read && tableFromPlan(read)).toEqual(
			table.map((row) =>
				row.map((cell, column) =>
					table[0]?.[column] === 'district_code' ? (row === table[0] ? cell : null) : cell,
				),
			),
		);
	});
});
