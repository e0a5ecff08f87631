import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notNumbers } from '../../test/not-numbers.js';
import { refusal } from '../../test/refusal.js';
import { convert } from './convert.js';

test.each([
	[829.92, '亿元', '万元', 8299200],
	[829.92, '亿元', '元', 82992000000],
	[3, '千万元', '亿元', 0.3],
	[31.6, '万人', '人', 316000],
	[30, '万平方米', '平方公里', 0.3],
	[100, '亩', '公顷', 20 / 3],
	[15, '亩', '公顷', 1],
	[1, '公顷', '平方米', 10000],
	[1, '平方公里', '公顷', 100],
	[1200, '万元/亩', '亿元/平方公里', 180],
	[0.4, '吨标准煤/万元', '吨标准煤/亿元', 4000],
	[12, '亿千瓦时', '万千瓦时', 120000],
	[-2.5, '万吨', '吨', -25000],
	[70, '家', '户', 70],
	[2.5, '万亿元', '亿元', 25000],
	[5, '‰', '%', 0.5],
	[1.5, '个百分点', '百分点', 1.5],
	[15, '个千分点', '百分点', 1.5],
	[12, '公里', '米', 12000],
	[3, '万千瓦', '兆瓦', 30],
	[2, '斤', '公斤', 1],
	[600, '万亩', '公顷', 400000],
	[8, '亿斤', '万吨', 40],
	[45, '分钟', '小时', 0.75],
	[100, '㎡', '平方米', 100],
	[320, '公斤标准煤', '吨标准煤', 0.32],
	[1.2, '亿千瓦时', '兆瓦时', 120000],
	[20, '基点', '百分点', 0.2],
	[35, 'μg/m3', '微克/立方米', 35],
])('%d %s is … %s', (value, from, to, result) => {
	expect(convert(value, from, to)).toBeCloseTo(result, 9);
});

const printedUnits = [
	...['亿元', '万元', '元', '万平方米', '平方公里', '公顷', '亩', '元/平方米', '万元/亩'],
	...['家', '户', '个', '项', '件', '万人', '人', '%', '百分点', '倍', '番', '年', '位'],
	...['万吨', '吨', '吨标准煤', '亿千瓦时', '千瓦时', '吨标准煤/万元'],
	...['万亿元', '‰', '个百分点', '岁', '件', '名', '公里', '亿立方米', '万千瓦', '万亩', '亿斤'],
	...['微克/立方米', '件/万人', '人次', '辆', '标准箱', '小时', '座'],
	...['℃', '分贝', '株', '兆伏安', '吨二氧化碳/万元', '毫米'],
];

test.each(printedUnits)('%s is known', (unit) => {
	expect(convert(31.6, unit, unit)).toBeCloseTo(31.6, 12);
});

describe('refusals', () => {
	test.each([
		['亿元', '平方米'],
		['元/平方米', '元'],
		['元', '元/亩'],
		['家', '个'],
	])('%s and %s measure different things', (from, to) => {
		const error = refusal(() => convert(1, from, to));
		expect(error).toMatchObject({ code: 'unit-mismatch', facts: { argument: 'to', received: to } });
		expect(error.messages.zh).toContain(`${from} 与 ${to}`);
		expect(error.messages.en).toContain(`${from} and ${to} measure different things`);
	});

	test('a percent and a percentage point are different things, both known', () => {
		expect(refusal(() => convert(1, '%', '百分点')).messages.en).toContain('different things');
	});

	test.each([
		...['', '万', '亿', '英镑', '元/', '/亩', '元//亩', '元/人/年'],
		...['constructor', '__proto__', 'toString', '万constructor', '元/valueOf', 'x'.repeat(10_000)],
	])('%j is no unit', (unit) => {
		const code = 'unit-mismatch';
		const from = refusal(() => convert(1, unit, '元'));
		const to = refusal(() => convert(1, '元', unit));
		expect(from).toMatchObject({ code, facts: { argument: 'from', received: unit } });
		expect(to).toMatchObject({ code, facts: { argument: 'to', received: unit } });
	});

	test.each([
		['undefined', undefined],
		['null', null],
		['a number', 1],
	] as [kind: string, unit: unknown][])('%s is no unit', (_, unit) => {
		expect(refusal(() => convert(1, unit as string, '元')).code).toBe('unit-mismatch');
	});

	test.each(notNumbers)('%s is not a number', (_, value) => {
		expect(refusal(() => convert(value, '亿元', '元'))).toMatchObject({
			code: 'not-a-number',
			facts: { argument: 'value' },
		});
	});

	test('overflow', () => {
		expect(refusal(() => convert(1e305, '亿元', '元')).code).toBe('overflow');
	});
});

describe('properties', () => {
	const value = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
	const money = fc.constantFrom('元', '万元', '千万元', '亿元');
	const area = fc.constantFrom('平方米', '万平方米', '平方公里', '公顷', '亩');
	const pair = fc.oneof(fc.tuple(money, money), fc.tuple(area, area));

	test('there and back is the same value', () => {
		fc.assert(
			fc.property(value, pair, (x, [from, to]) => {
				const back = convert(convert(x, from, to), to, from);
				expect(Math.abs(back - x)).toBeLessThanOrEqual(1e-14 * Math.abs(x));
			}),
		);
	});

	test('a detour leads to the same value', () => {
		fc.assert(
			fc.property(value, area, area, area, (x, from, over, to) => {
				const direct = convert(x, from, to);
				const detour = convert(convert(x, from, over), over, to);
				expect(Math.abs(detour - direct)).toBeLessThanOrEqual(1e-14 * Math.abs(direct));
			}),
		);
	});
});
