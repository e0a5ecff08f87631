import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialDate } from '../time/serial-date.js';
import { timeIn } from './time-text.js';

const endOf = (year: number) => ({ year });
const on = (date: string) => ({ date });

describe('a number is a year or the serial of a day', () => {
	test.each([
		[1899, undefined],
		[1900, endOf(1900)],
		[2023, endOf(2023)],
		[2200, endOf(2200)],
		[2201, undefined],
		[2023.5, undefined],
		[19999, undefined],
		[20000, on('1954-10-03')],
		[45107, on('2023-06-30')],
		[45107.5, on('2023-06-30')],
		[45291, endOf(2023)],
		[79999, on('2119-01-10')],
		[80000, undefined],
	])('%d', (serial, time) => {
		expect(timeIn(serial)).toEqual(time);
	});
});

describe('a year, as it is written', () => {
	test.each(['2023', '2023年', ' 2023 年 ', '２０２３年', '2023年度', '2023年末', '截至2023年底'])(
		'%s',
		(text) => {
			expect(timeIn(text)).toEqual(endOf(2023));
		},
	);
	test.each([null, undefined, '', '去年', '12023', '20235', '1899年', '二〇二三年', true])(
		'no year: %s',
		(cell) => {
			expect(timeIn(cell)).toBeUndefined();
		},
	);
});

describe('a day', () => {
	test.each([
		['2023-06-30', on('2023-06-30')],
		['2023/7/1', on('2023-07-01')],
		['2023.10.9', on('2023-10-09')],
		['2023年6月30日', on('2023-06-30')],
		['2023年10月31日', on('2023-10-31')],
		['截至2023年6月5日', on('2023-06-05')],
		['2023-12-31', endOf(2023)],
		['2023年12月31日', endOf(2023)],
		['2023-02-30', undefined],
		['2023年实际（见附表-3-1）', endOf(2023)],
		['2023-13-01', undefined],
	])('%s', (text, time) => {
		expect(timeIn(text)).toEqual(time);
	});
});

describe('a month is its last day', () => {
	test.each([
		['2023年1月', on('2023-01-31')],
		['2023年2月', on('2023-02-28')],
		['2024年2月', on('2024-02-29')],
		['2023年4月', on('2023-04-30')],
		['2023年6月', on('2023-06-30')],
		['2023年6月底', on('2023-06-30')],
		['2023 年 6 月', on('2023-06-30')],
		['2023.6实际', on('2023-06-30')],
		['2023年6月末', on('2023-06-30')],
		['截至2023年6月底', on('2023-06-30')],
		['2023年10月', on('2023-10-31')],
		['2023-06', on('2023-06-30')],
		['2023/6', on('2023-06-30')],
		['2023.11', on('2023-11-30')],
		['2023-06月', on('2023-06-30')],
		['20236月', undefined],
		['2023M6', on('2023-06-30')],
		['2023m11', on('2023-11-30')],
		['2023年12月', endOf(2023)],
		['2023-12', endOf(2023)],
		['2023年0月', undefined],
		['2023年13月', undefined],
		['2023-13', undefined],
		['2023年实际（12月31日统计）', endOf(2023)],
	])('%s', (text, time) => {
		expect(timeIn(text)).toEqual(time);
	});
});

describe('several months are read where they begin with the year', () => {
	test.each([
		['2023年1-9月', on('2023-09-30')],
		['2023年1—6月', on('2023-06-30')],
		['2023年1～11月', on('2023-11-30')],
		['2023年1至6月', on('2023-06-30')],
		['2023年1月-6月', on('2023-06-30')],
		['2023.1-6月', on('2023-06-30')],
		['2023年前9个月', on('2023-09-30')],
		['2023前9个月', on('2023-09-30')],
		['2023年实际（不含4-6月）', endOf(2023)],
		['2023年前10个月', on('2023-10-31')],
		['2023年4-6月', undefined],
		['2023年7月—12月', undefined],
		['2023年10-12月', undefined],
		['2023年11月至12月', undefined],
	])('%s', (text, time) => {
		expect(timeIn(text)).toEqual(time);
	});
});

describe('a quarter, and several from the first on', () => {
	test.each([
		['2023Q1', on('2023-03-31')],
		['2023q3', on('2023-09-30')],
		['2023年Q2', on('2023-06-30')],
		['2023Q4', endOf(2023)],
		['2023年3Q', on('2023-09-30')],
		['2023年一季度', on('2023-03-31')],
		['2023年第二季度', on('2023-06-30')],
		['2023年第3季度', on('2023-09-30')],
		['2023三季度', on('2023-09-30')],
		['2023年四季度', endOf(2023)],
		['2023年前三季度', on('2023-09-30')],
		['2023前3季度', on('2023-09-30')],
		['2023年前三个季度', on('2023-09-30')],
		['2023年1-3季度', on('2023-09-30')],
		['2023年一至三季度', on('2023-09-30')],
		['2023年一季度至三季度', on('2023-09-30')],
		['2023年2-3季度', undefined],
		['2023年二至三季度', undefined],
		['2023二至三季度', undefined],
		['2023年三季度—四季度', undefined],
		['2023年实际（全市第三季度汇总）', endOf(2023)],
	])('%s', (text, time) => {
		expect(timeIn(text)).toEqual(time);
	});
});

describe('a half of a year', () => {
	test.each([
		['2023H1', on('2023-06-30')],
		['2023h2', endOf(2023)],
		['2023年上半年', on('2023-06-30')],
		['2023上半年', on('2023-06-30')],
		['2023年下半年', endOf(2023)],
		['2023年实际（含上半年）', endOf(2023)],
	])('%s', (text, time) => {
		expect(timeIn(text)).toEqual(time);
	});
});

describe('several years are a time only as a sum', () => {
	test.each([
		['2021—2023年累计', endOf(2023)],
		['2021年至2023年合计', endOf(2023)],
		['累计（2021-2023年6月）', on('2023-06-30')],
		['2023年实际（更新至2024年）', endOf(2023)],
		['2021-2023年', undefined],
		['2021—2025年年均增长', undefined],
	])('%s', (text, time) => {
		expect(timeIn(text)).toEqual(time);
	});
});

test('a day is the same in words, in signs and as a serial', () => {
	fc.assert(
		fc.property(fc.integer({ min: 20000, max: 79999 }), (serial) => {
			const date = serialDate(serial);
			const [year, month, day] = date.split('-').map(Number);
			const time = timeIn(serial);
			expect(timeIn(date)).toEqual(time);
			expect(timeIn(`${year}年${month}月${day}日`)).toEqual(time);
		}),
	);
});
