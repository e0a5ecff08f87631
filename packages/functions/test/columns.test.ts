import { gzipSync } from 'node:zlib';
import { definePlan, type PlanDefinition } from '@plan-indicators/core';
import { plans } from '@plan-indicators/data';
import { expect, test } from 'vitest';
import { fromColumn } from '../scripts/from-column.js';
import { shownPart } from '../scripts/shown-plans.js';
import { toColumn } from '../scripts/to-column.js';

test.each([
	['texts, one of them absent', ['甲', undefined, 'b'], '甲||b'],
	['numbers', [829.92, undefined, -1, 0], { numbers: '829.92||-1|0' }],
	['truth values', [true, undefined, false], { values: [true, null, false] }],
	['a bar in a text', ['a|b'], { values: ['a|b'] }],
	['an empty text', ['', 'b'], { values: ['', 'b'] }],
	['texts among numbers', ['1', 1], { values: ['1', 1] }],
	['lists', [['a', 'b'], undefined, [], ['c']], { lengths: '2||0|1', items: 'a|b|c' }],
	[
		'one list many times',
		[['a'], ['a'], ['a'], undefined],
		{ each: { lengths: '1', items: 'a' }, at: '0|0|0|' },
	],
	['lists with nothing in them', [[], ['']], { lengths: '0|1', items: { values: [''] } }],
	[
		'objects',
		[{ a: 1 }, { a: 2, b: { c: 'd' } }],
		{ keys: { a: { numbers: '1|2' }, b: { has: '01', keys: { c: 'd' } } } },
	],
	['one of the objects', [undefined, { a: 'b' }], { has: '01', keys: { a: 'b' } }],
])('%s are a column and come back from it', (_, values, column) => {
	expect(toColumn(values)).toEqual(column);
	expect(fromColumn(column)).toEqual(values);
});

test.each([
	['an object without keys', [{}]],
	['null, which says that a value is absent', [null, 1]],
])('%s is refused', (_, values) => {
	expect(() => toColumn(values)).toThrow(RangeError);
});

test('the plans in a script are those of the data, but for what no function shows', () => {
	const written = JSON.parse(JSON.stringify(toColumn(plans.map(shownPart))));
	const unshown = ['id', 'kind'];
	const without = (statements: readonly object[], keys: readonly string[]) =>
		statements.map((each) =>
			Object.fromEntries(Object.entries(each).filter(([key]) => !keys.includes(key))),
		);
	const read = fromColumn(written) as readonly PlanDefinition[];
	expect(read.map((plan) => definePlan(plan))).toEqual(
		plans.map((plan) => ({
			...plan,
			notes: [],
			goals: without(plan.goals, unshown),
			tasks: without(plan.tasks, [...unshown, 'industries']),
			places: without(plan.places, unshown),
			milestones: without(plan.milestones, unshown),
			safeguards: without(plan.safeguards, unshown),
		})),
	);
});

test('a further plan of some twenty indicators is a few kilobytes', () => {
	const size = (some: readonly unknown[]) =>
		gzipSync(JSON.stringify(toColumn(some)), { level: 9 }).length;
	const shown = plans.map(shownPart);
	const further = shown.map((plan) => size(shown) - size(shown.filter((each) => each !== plan)));
	const perPlan = size(shown) / shown.length;
	expect(perPlan).toBeLessThanOrEqual(5_100);
	// Of 青浦 63 tasks and 40 facts are in it, more than of the other four together.
	expect(further.filter((each) => each > 5_000)).toHaveLength(1);
});
