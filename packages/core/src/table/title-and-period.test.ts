import { describe, expect, test } from 'vitest';
import { backwards, periodIn, titleIn } from './title-and-period.js';

describe('the title among the lines above a table', () => {
	test.each([
		['表1 临江区主要指标', '临江区主要指标'],
		['附表2：临江区主要指标', '临江区主要指标'],
		['附表 2 、 临江区主要指标', '临江区主要指标'],
		['专栏一　临江区主要指标', '临江区主要指标'],
		['专栏十二.临江区主要指标', '临江区主要指标'],
		['Table 3: Port district', 'Port district'],
		['TABLE 3 Port district', 'Port district'],
		['临江区发展表 1：指标', '临江区发展表 1:指标'],
		['临江区主要指标', '临江区主要指标'],
		['某区规划', '某区规划'],
	])('“%s”', (line, title) => {
		expect(titleIn([line])).toBe(title);
	});

	test.each([
		[[]],
		[['表1']],
		[['附表2：某区']],
		[['某规划']],
		[['单位：亿元、万人']],
		[['金额单位 :万元、亿元']],
		[['规划期 2021—2025']],
		[['注：按现价计算']],
	])('%j has none', (lines) => {
		expect(titleIn(lines)).toBeUndefined();
	});

	test.each([
		[['临江区主要指标', '2025年', '单位：亿元（按当年价格计算）'], '临江区主要指标'],
		[['附件', '临江区规划', '临江区“十五五”规划主要指标'], '临江区“十五五”规划主要指标'],
		[['甲区规划', '乙区规划'], '甲区规划'],
		[['临江区单位从业人员', '临江'], '临江区单位从业人员'],
		[['临江区规划期内主要指标'], '临江区规划期内主要指标'],
		[['临江区备注册企业指标'], '临江区备注册企业指标'],
	])('of %j the longest that is one', (lines, title) => {
		expect(titleIn(lines)).toBe(title);
	});
});

describe('the years that a text names', () => {
	test.each([
		['规划期 2021—2025', 2021, 2025],
		['规划期：2021年 — 2025年', 2021, 2025],
		['临江区规划（2023-2025年）', 2023, 2025],
		['2021――2025', 2021, 2025],
		['2021至2025年', 2021, 2025],
		['2021年到2025年', 2021, 2025],
		['1996～2000年', 1996, 2000],
		['2026—2026年', 2026, 2026],
	])('“%s”', (text, start, end) => {
		expect(periodIn(text)).toEqual({ start, end });
	});

	test.each([
		['“十四五”时期主要指标', 2021, 2025, '“十四五”'],
		['"十五五"主要指标', 2026, 2030, '“十五五”'],
		['十一五', 2006, 2010, '“十一五”'],
		['十七五', 2036, 2040, '“十七五”'],
		['2025—2021年“十三五”', 2016, 2020, '“十三五”'],
	])('“%s”, concluded', (text, start, end, inferredFrom) => {
		expect(periodIn(text)).toEqual({ start, end, inferredFrom });
	});

	test.each([
		'',
		'主要指标',
		'2025年',
		'2025—2021年',
		'2021、2025年',
		'2021年起动工，到2025年',
		'12021—20255',
		'十八五',
		'十五',
	])('“%s” names none', (text) => {
		expect(periodIn(text)).toBeUndefined();
	});
});

test('a period that ends before it begins', () => {
	expect(backwards({ start: 2025, end: 2021 })).toEqual({
		zh: '规划期的最后一年 2021 不应早于第一年 2025',
		en: 'the last year 2021 of the period should not be before the first, 2025',
	});
});
