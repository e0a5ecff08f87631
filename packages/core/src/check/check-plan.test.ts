import { expect, test } from 'vitest';
import { promise, towards } from '../../test/course.js';
import { plan } from '../../test/plan.js';
import { definePlan } from '../model/define-plan.js';
import type { Target } from '../model/target.js';
import { checkPlan } from './check-plan.js';

test('a plan that says what its words say has no fault', () => {
	expect(checkPlan(plan).map(({ path, messages }) => `${path} ${messages.en}`)).toEqual([]);
});

const section = ['二、主要目标'];
const faults = (target: Target, unit?: string, direction: 'up' | 'down' = 'up') => {
	const indicator = towards(target, { direction, ...(unit === undefined ? {} : { unit }) });
	return checkPlan(definePlan({ ...plan, observations: [], claims: [], indicators: [indicator] }));
};
const said = (target: Target, wording: string): Target => ({
	...target,
	source: { section, wording },
});
const level = (value: number, wording: string, comparator: Target['comparator'] = 'gte') =>
	said(promise({ kind: 'level', value }, { comparator }), wording);
const growth = (rate: number, wording: string, comparator: Target['comparator'] = 'gte') =>
	said(promise({ kind: 'growth', rate, mode: 'total', baseYear: 2020 }, { comparator }), wording);

test('traditional characters say the same', () => {
	expect(faults(level(1000, '超過1000家', 'gt'))).toEqual([]);
	expect(faults(growth(0.08, '年均增長8%'))).toEqual([]);
	const aspired: Target = { ...level(80, '80家'), strength: 'aspirational' };
	expect(faults(said(aspired, '力爭達到80家'))).toEqual([]);
});

test.each([
	['the number', level(100, '突破1000家', 'gt'), 'wording-is-not-value', 'error'],
	['a part of a numeral', level(200, '一千二百家'), 'wording-is-not-value', 'error'],
	['the comparator', level(1000, '突破1000家'), 'comparator-is-not-worded', 'error'],
	['the strength', level(10, '力争10家'), 'strength-is-not-worded', 'error'],
	['a rate in percent', growth(13.5, '增长13.5%'), 'rate-looks-like-percent', 'error'],
	['a fall as a rise', growth(0.135, '下降13.5%', 'gte'), 'sign-against-wording', 'error'],
	['at least of a fall', growth(-0.15, '下降15%以上'), 'comparator-is-not-worded', 'error'],
	[
		'a fall where more is better',
		growth(-0.15, '下降15%', 'lte'),
		'sign-against-direction',
		'warning',
	],
	['no number in the phrase', level(5, '若干'), 'wording-not-read', 'warning'],
] as const)('%s', (_, target, code, severity) => {
	const found = faults(target);
	expect(found.map((fault) => fault.code)).toContain(code);
	expect(found.find((fault) => fault.code === code)).toMatchObject({
		severity,
		path: expect.stringMatching(/^indicators\.0\.targets\.0/),
		messages: { zh: expect.stringMatching(/[一-鿿]/), en: expect.not.stringMatching(/[一-鿿]{8}/) },
	});
});

test('an amount of every year is none of a stock, and a baseline beside it is odd', () => {
	const yearly = said(promise({ kind: 'perYear', amount: 30 }), '每年新增30家');
	const found = (given: object) => {
		const indicator = { ...towards(yearly), unit: '家', ...given };
		const all = { ...plan, observations: [], claims: [], indicators: [indicator] };
		return checkPlan(definePlan(all)).map(({ code, severity }) => [code, severity]);
	};
	const baseline = { year: 2020, value: 500, wording: '500' };
	expect(found({ temporality: 'stock' })).toEqual([['yearly-amount-of-stock', 'error']]);
	expect(found({ temporality: 'flow', inferred: ['temporality'], baseline })).toEqual([
		['yearly-amount-of-stock', 'warning'],
	]);
	expect(found({ temporality: 'flow', baseline })).toEqual([]);
});

test.each([
	['a number in a larger unit', level(12000, '1.2万亿元'), '亿元', 'up'],
	['growth of more than all', growth(1.5, '增长150%'), undefined, 'up'],
	['a fall by more than a bound', growth(-0.15, '下降15%以上', 'lte'), undefined, 'down'],
	['左右', level(15, '15左右', 'approx'), undefined, 'down'],
	['a footnote mark', level(15.7, '15.7④'), undefined, 'up'],
] as const)('%s is in order', (_, target, unit, direction) => {
	expect(faults(target, unit, direction)).toEqual([]);
});
