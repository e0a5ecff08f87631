import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedNumber } from './printed-number.js';

describe('phrases of the documents and of other plans', () => {
	test.each([
		['突破1000家', 1000, 0],
		['≥2000', 2000, 0],
		['109.30亿元', 109.3, 2],
		['年均增幅15%', 15, 0],
		['31.6万人', 31.6, 1],
		['6.40', 6.4, 2],
		['1,000家', 1000, 0],
		['１，２００家', 1200, 0],
		['３０％', 30, 0],
		['〔20〕', 20, 0],
		['1000余家', 1000, 0],
		['下降13.5%', 13.5, 1],
		['三家以上', 3, 0],
		['两个', 2, 0],
		['十家', 10, 0],
		['十二个', 12, 0],
		['二十家', 20, 0],
		['三十五家', 35, 0],
		['翻番', 2, 0],
		['翻一番', 2, 0],
		['翻两番', 4, 0],
		['翻三番', 8, 0],
		['翻2番', 4, 0],
		['翻了两番', 4, 0],
		['倍增计划', 2, 0],
		['增长1倍', 2, 0],
		['增加1.5倍', 2.5, 1],
		['4.4倍', 4.4, 1],
		['提高到2倍', 2, 0],
		['增长到3倍', 3, 0],
		['一百家', 100, 0],
	])('%s', (wording, value, decimals) => {
		const number = printedNumber(wording);
		expect(number?.value).toBeCloseTo(value, 12);
		expect(number?.decimals).toBe(decimals);
		expect(number?.max).toBeUndefined();
	});
});

describe('ranges', () => {
	test.each([
		['1—2个', 1, 2],
		['1-2个', 1, 2],
		['1～2个', 1, 2],
		['3至5家', 3, 5],
		['6%–6.5%', 6, 6.5],
		['三至五家', 3, 5],
	])('%s', (wording, min, max) => {
		expect(printedNumber(wording)?.value).toBeCloseTo(min, 12);
		expect(printedNumber(wording)?.max).toBeCloseTo(max, 12);
	});
});

test.each([
	...['', '-', '—', '国内领先', '逐年提高', '高于全市平均'],
	...['15%以上，力争20%', '从70%提高到80%', '2.1:1', '2+8+20', '三分之二', '3、5家', '三五家'],
])('%j holds no one number', (wording) => {
	expect(printedNumber(wording)).toBeUndefined();
});

describe('properties', () => {
	test('a number printed with any decimals is read back', () => {
		fc.assert(
			fc.property(fc.nat(1e9), fc.integer({ min: 0, max: 4 }), (n, decimals) => {
				const value = n / 10 ** decimals;
				const wording = `达到${value.toFixed(decimals)}亿元`;
				expect(printedNumber(wording)).toEqual({ value, decimals });
			}),
		);
	});

	test('no phrase crashes it or gives what is not a number', () => {
		const piece = fc.constantFrom(...'0123456789.,一二两三十百倍番翻到至—%增长〔〕 家');
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const number = printedNumber(pieces.join(''));
				if (!number) return;
				expect(Number.isFinite(number.value) && number.value >= 0).toBe(true);
				expect(number.decimals).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 2000 },
		);
	});
});
