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

describe('numerals are read whole, with unit, sign and 左右 where they are printed', () => {
	test.each([
		['一千二百家', { value: 1200, unit: '家' }],
		['一万二千人', { value: 12000, unit: '人' }],
		['三亿元', { value: 3e8, unit: '元' }],
		['百分之十五', { value: 15, unit: '%' }],
		['千分之三以下', { value: 3, unit: '‰' }],
		['三分之一', { value: 1 / 3, share: true }],
		['1/3左右', { value: 1 / 3, share: true, approx: true }],
		['两成', { value: 20, unit: '%', decimals: -1 }],
		['一半', { value: 50, unit: '%' }],
		['1亿', { value: 1, unit: '亿' }],
		['突破2万亿元', { value: 2, unit: '万亿元' }],
		['百家', { value: 100, unit: '家' }],
		['3千家', { value: 3000, unit: '家', decimals: -3 }],
		['近百家', { value: 100, unit: '家', approx: true }],
		['十余家', { value: 10, unit: '家', approx: true }],
		['世界第二', { value: 2 }],
		['全国前十', { value: 10 }],
		['前10位', { value: 10, unit: '位' }],
		['2.1∶1', { value: 2.1, decimals: 1 }],
		['零增长', { value: 0, unit: '%' }],
		['从5提高到8', { value: 8, from: 5 }],
		['从2020年的7.8%提高到10%', { value: 10, from: 7.8, unit: '%' }],
		['由70%降至60%', { value: 60, from: 70, unit: '%' }],
		['下降13.5%', { value: 13.5, sign: -1, unit: '%', decimals: 1 }],
		['-13.5%', { value: -13.5, unit: '%', decimals: 1 }],
		['降至5.5%左右', { value: 5.5, approx: true, unit: '%', decimals: 1 }],
		['提高1.5个百分点', { value: 1.5, unit: '个百分点', decimals: 1 }],
		['15.7④', { value: 15.7, decimals: 1 }],
		['到2025年达到100家', { value: 100, unit: '家' }],
		['1000万千瓦以上', { value: 1000, unit: '万千瓦' }],
		['千亿元', { value: 1e11, unit: '元' }],
		['两千万', { value: 2000, unit: '万' }],
		['三十五', { value: 35 }],
		['5G基站3万个', { value: 3, unit: '万个' }],
		['PM2.5浓度35', { value: 35 }],
		['1e3', { value: 1000, decimals: -3 }],
		['3m²', { value: 3, unit: 'm2' }],
		['降幅13.5%', { value: 13.5, decimals: 1, unit: '%', sign: -1 }],
		['–13.5%', { value: -13.5, decimals: 1, unit: '%' }],
		['每千人3.5张', { value: 3.5, decimals: 1, unit: '张' }],
	])('%s', (wording, expected) => {
		expect(printedNumber(wording)).toEqual({ decimals: 0, ...expected });
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
	...['15%以上，力争20%', '2+8+20', '3、5家', '三五家', '3:7', '第三产业', '一千二百三', '1.2.3'],
	...['一千二', '一万二家', '几十家', '数百家', '三到四成', '百分之十五至二十', '1000家，翻一番'],
	...['提高2—3倍', '2023年6月', '1e400', '万众创新', `${'至少'.repeat(100)}3家`],
])('%j holds no one number', (wording) => {
	expect(printedNumber(wording)).toBeUndefined();
});

describe('properties', () => {
	test('a number printed with any decimals is read back', () => {
		fc.assert(
			fc.property(fc.nat(1e9), fc.integer({ min: 0, max: 4 }), (n, decimals) => {
				const value = n / 10 ** decimals;
				const wording = `达到${value.toFixed(decimals)}亿元`;
				expect(printedNumber(wording)).toEqual({ value, decimals, unit: '亿元' });
			}),
		);
	});

	test('no phrase crashes it or gives what is not a number', () => {
		const piece = fc.constantFrom(...'0123456789.,一二两三十百倍番翻到至—%增长〔〕 家');
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const number = printedNumber(pieces.join(''));
				if (!number) return;
				expect(Number.isFinite(number.value)).toBe(true);
				expect(Number.isInteger(number.decimals)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
});
