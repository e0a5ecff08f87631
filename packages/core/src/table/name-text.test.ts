import { describe, expect, test } from 'vitest';
import { type NameText, nameText } from './name-text.js';

const plain = { isPart: false, starred: false, footnotes: [] };

describe('the number before a name is none of it', () => {
	test.each([
		['1.绿地', '绿地'],
		['12、绿地', '绿地'],
		['3 . 绿地', '绿地'],
		['(3)绿地', '绿地'],
		['（12） 绿地', '绿地'],
		['4）绿地', '绿地'],
		['1. 5G基站', '5G基站'],
		['①绿地', '绿地'],
		['2.5微米颗粒物', '2.5微米颗粒物'],
		['5G基站', '5G基站'],
		['100强企业', '100强企业'],
		['绿地1、2期', '绿地1、2期'],
		['  城市\n 绿地  ', '城市 绿地'],
	])('%s', (cell, name) => {
		expect(nameText(cell)).toStrictEqual({ ...plain, name });
	});
});

describe('what is in the last brackets is a unit where it is one', () => {
	test.each([
		['研发经费（亿元）', '亿元'],
		['研发经费 ( 亿元 )', '亿元'],
		['研发经费[亿元]', '亿元'],
		['研发经费〔亿元〕', '亿元'],
		['绿地（含公园）（公顷）', '公顷'],
		...['%', '‰', '张', '万人次', '个百分点', '床', '万宗', '人日', '站', '十万班'].map(inBrackets),
		...['kg', 'g', 'km', 'm²', 'm3', 'km2', 'kWh', 'GWh', 'Wh', 'MWh', 'W', 'MW', 't'].map(
			inBrackets,
		),
		...[
			'ha',
			'dB',
			'微克/立方米',
			'吨标准煤/万元',
			'岁/人',
			'桶/日',
			'12345678/人日',
			'人日/12345678',
		].map(inBrackets),
	])('%s: %s', (cell, unit) => {
		const { name, printed, ...rest } = nameText(cell);
		expect(rest).toStrictEqual({ ...plain, unit });
		expect(printed).toBe(cell.normalize('NFKC'));
		expect(name).toBe(printed?.replace(/\s*[([〔][^([〔]+$/, ''));
	});

	test.each([
		...['含农户', '规上', '吨级以上', '第W', 'WW', '待dB', 'dB以下', '大班', '班级'],
		...[
			'甲、乙/人',
			'甲，乙/人',
			'甲 乙/人',
			'123456789/人',
			'人/123456789',
			'甲/',
			'/人',
			'甲/乙/丙',
		],
		'一二三四五六七八九十一二三四/五',
	])('%s is no unit', (remark) => {
		expect(nameText(`绿地（${remark}）`)).toStrictEqual({
			...plain,
			name: `绿地(${remark.normalize('NFKC')})`,
		});
	});

	test.each(['绿地（公顷）面积', '(公顷)'])('%s: nowhere else', (cell) => {
		expect(nameText(cell)).toStrictEqual({ ...plain, name: cell.normalize('NFKC') });
	});
});

function inBrackets(unit: string): [string, string] {
	return [`绿地（${unit}）`, unit.normalize('NFKC')];
}

describe('a name may be a growth or a fall', () => {
	test.each<[string, Partial<NameText>]>([
		['GDP增长', { change: 'growth', ofWhat: 'GDP' }],
		['GDP增速', { change: 'growth', ofWhat: 'GDP' }],
		['GDP增长率', { change: 'growth', ofWhat: 'GDP' }],
		['GDP年均增长', { change: 'growth', ofWhat: 'GDP', mode: 'average' }],
		['GDP平均增长速度', { change: 'growth', ofWhat: 'GDP', mode: 'average' }],
		['GDP累计增幅', { change: 'growth', ofWhat: 'GDP', mode: 'total' }],
		['能耗降低', { change: 'fall', ofWhat: '能耗' }],
		['能耗降低率', { change: 'fall', ofWhat: '能耗' }],
		['能耗下降幅度', { change: 'fall', ofWhat: '能耗' }],
		['能耗年均下降', { change: 'fall', ofWhat: '能耗', mode: 'average' }],
		['能耗累计降低', { change: 'fall', ofWhat: '能耗', mode: 'total' }],
		['人口自然增长率', {}],
		['年均用水量', {}],
		['累计培训人数', {}],
		['增长', {}],
		['GDP增长点', {}],
	])('%s', (name, change) => {
		expect(nameText(name)).toStrictEqual({ ...plain, name, ...change });
	});
});

describe('marks', () => {
	test.each<[string, Partial<NameText>]>([
		['其中：绿地', { isPart: true }],
		['其中 绿地', { isPart: true }],
		['其中绿地', { isPart: true }],
		['#绿地', { isPart: true }],
		['# 绿地', { isPart: true }],
		['1.其中：绿地', { isPart: true }],
		['绿地*', { starred: true }],
		['★绿地', { starred: true }],
		['★ 1.绿地', { starred: true }],
		['绿地 *', { starred: true }],
		['绿地①', { footnotes: ['①'] }],
		['绿地 ②', { footnotes: ['②'] }],
		['绿①地⑳', { footnotes: ['①', '⑳'] }],
		['① 绿地', {}],
	])('%s', (cell, marks) => {
		expect(nameText(cell)).toStrictEqual({ ...plain, name: '绿地', ...marks });
	});

	test('其中 within a name is part of the name', () => {
		expect(nameText('绿地其中公园')).toStrictEqual({ ...plain, name: '绿地其中公园' });
	});
});
