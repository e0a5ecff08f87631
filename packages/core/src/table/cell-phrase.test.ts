import { describe, expect, test } from 'vitest';
import { cellPhrase, isFlow, isShare } from './cell-phrase.js';
import type { Conventions } from './conventions.js';
import { nameText } from './name-text.js';
import { planFromTable } from './plan-from-table.js';

interface Cell {
	readonly holds?: 'target' | 'rate' | 'sum' | 'rateOrSum';
	readonly name?: string;
	readonly unit?: string;
	readonly baseline?: boolean;
	readonly brackets?: Conventions['brackets'];
}

const phraseOf = (written: string, { name = '产值', unit = '亿元', ...about }: Cell = {}) =>
	cellPhrase(written, {
		holds: about.holds ?? 'target',
		name: nameText(name),
		unit,
		hasBaseline: about.baseline ?? false,
		brackets: about.brackets ?? new Map(),
	});

/** Words that the cell does not have itself stand before it as the qualifier. */
const read = (written: string, cell?: Cell) => {
	const { phrase, qualifier, modeGuessed } = phraseOf(written, cell);
	return [phrase, qualifier, ...(modeGuessed ? ['mode guessed'] : [])];
};

describe('a column of targets', () => {
	test.each([
		['1000', '1000'],
		[' 1 000 ', '1000'],
		['1000*', '1000'],
		['★1000', '1000'],
		['一千家', '一千家'],
		['完成市下达任务', '完成市下达任务'],
		['年均增长8%', '年均增长8%'],
		['(18)', '(18)'],
		['〔18〕以上', '〔18〕以上'],
		['达到〔18〕', '达到〔18〕'],
		['10(8)', '10(8)'],
		['〔18', '〔18'],
		['〔18〕〔20〕', '〔18〕〔20〕'],
	])('%s is taken as it stands', (written, phrase) => {
		expect(read(written)).toEqual([phrase, undefined]);
	});

	test.each([
		['〔18〕', '累计18'],
		['［18］', '累计18'],
		['[18]', '累计18'],
		['【18】', '累计18'],
		['〔≥18〕', '累计≥18'],
		['〔18〕%', '累计18%'],
	])('%s is a sum', (written, phrase) => {
		expect(read(written)).toEqual([phrase, '累计']);
		expect(read(written, { baseline: true })).toEqual([phrase, '累计']);
	});

	test.each([
		['〔增长18%〕', '累计增长18%'],
		['〔累计增长18%〕', '累计增长18%'],
		['〔新增18〕', '累计新增18'],
	])('%s has its own word', (written, phrase) => {
		expect(read(written)).toEqual([phrase, undefined]);
	});
});

describe('what notes say of brackets', () => {
	test.each([
		['(18)', 'sum', {}, ['累计18', '累计']],
		['〔18〕', 'average', {}, ['年均增长18', '年均增长']],
		['〔18〕', 'average', { name: '培训人数', unit: '人' }, ['年均18', '年均']],
		['〔85〕', 'average', { name: '优良天数比率', unit: '%' }, ['保持85', '年均']],
		['〔增长18%〕', 'average', {}, ['增长18%', undefined]],
		['〔6.5〕', 'growth', {}, ['年均增长6.5%', '年均增长']],
		['〔-6.5%〕', 'growth', {}, ['年均下降6.5%', '年均下降']],
		['〔6.5〕', 'growth', { holds: 'rateOrSum', unit: '%' }, ['年均增长6.5%', '年均增长']],
		['〔5〕', 'growth', { holds: 'rateOrSum', name: '新增就业' }, ['年均增长5%', '年均增长']],
		['〔5〕', 'average', { holds: 'rate', unit: '%' }, ['保持5', '年均']],
		['〔3〕', 'average', { name: '能耗降低', unit: '%' }, ['年均下降3%', '年均下降']],
		['〔3〕', 'growth', { name: '能耗降低', unit: '%' }, ['年均下降3%', '年均下降']],
	] as const)('%s, said to be %s', (written, meaning, cell, expected) => {
		const brackets = new Map([[written.charAt(0), meaning]]);
		expect(read(written, { ...cell, brackets })).toEqual(expected);
	});
});

describe('a column of rates or sums', () => {
	test.each([
		['6', 'rate', {}, ['年均增长6%', '年均增长']],
		['16.25', 'rate', {}, ['年均增长16.25%', '年均增长']],
		['≥6', 'rate', {}, ['年均增长≥6%', '年均增长']],
		['-16.5', 'rate', {}, ['年均下降16.5%', '年均下降']],
		['8—10', 'rate', {}, ['年均增长8—10%', '年均增长']],
		['8-10%', 'rate', {}, ['年均增长8-10%', '年均增长']],
		['6.5以上，力争8', 'rate', {}, ['年均增长6.5%以上,力争8%', '年均增长']],
		['6.5左右（2020年不变价）', 'rate', {}, ['年均增长6.5%左右(2020年不变价)', '年均增长']],
		['年均6.5%', 'rate', {}, ['年均6.5%', undefined]],
		['-', 'rate', {}, ['-', undefined]],
		['翻番', 'rate', {}, ['翻番', undefined]],
		['5', 'rate', { name: '新增就业' }, ['年均增长5%', '年均增长']],
		['5', 'rateOrSum', { name: '新增就业' }, ['年均5', '年均']],
		['5', 'rate', { unit: '%' }, ['年均增长5%', '年均增长']],
		['5', 'rateOrSum', { unit: '%' }, ['保持5', '年均']],
		['5', 'rateOrSum', { unit: '‰' }, ['保持5', '年均']],
		['5', 'rateOrSum', {}, ['年均增长5%', '年均增长']],
		['18', 'sum', {}, ['累计18', '累计']],
		['18', 'sum', { baseline: true }, ['累计增加18', '累计增加']],
		['-18', 'sum', { baseline: true }, ['累计减少18', '累计减少']],
		['18', 'sum', { baseline: true, name: '新增就业' }, ['累计18', '累计']],
		['〔18〕', 'rateOrSum', {}, ['累计18', '累计']],
		['〔18〕', 'rateOrSum', { baseline: true }, ['累计增加18', '累计增加']],
		['〔-18〕', 'rateOrSum', { baseline: true }, ['累计减少18', '累计减少']],
		['〔1.8〕', 'rateOrSum', { unit: '%' }, ['累计1.8', '累计']],
	] as const)('%s in %s %o', (written, holds, cell, expected) => {
		expect(read(written, { ...cell, holds })).toEqual(expected);
	});

	test.each([
		['〔1.8〕', '%', '累计增加1.8个百分点'],
		['〔1.8%〕', '%', '累计增加1.8个百分点'],
		['〔1.8〕%', '%', '累计增加1.8个百分点'],
		['〔1.8左右〕', '%', '累计增加1.8个百分点左右'],
		['〔1.8〕', '‰', '累计增加1.8个千分点'],
		['〔1.8‰〕', '‰', '累计增加1.8个千分点'],
		['〔1.8‰〕', '%', '累计增加1.8个千分点'],
		['〔-1.8〕', '%', '累计减少1.8个百分点'],
	])('an addition of %s to a share in %s is in points', (written, unit, phrase) => {
		expect(phraseOf(written, { holds: 'rateOrSum', unit, baseline: true }).phrase).toBe(phrase);
	});
});

describe('a row that is itself a change in %', () => {
	test.each([
		['产值增长', '6', 'target', ['年均增长6%', '年均增长', 'mode guessed']],
		['产值增长', '-6', 'target', ['年均下降6%', '年均下降', 'mode guessed']],
		['产值增长', '6', 'rate', ['年均增长6%', '年均增长']],
		['产值年均增长', '6', 'target', ['年均增长6%', '年均增长']],
		['产值累计增长', '30', 'target', ['累计增长30%', '累计增长']],
		['产值增长', '〔30〕', 'target', ['累计增长30%', '累计增长']],
		['产值增长', '30', 'sum', ['累计增长30%', '累计增长']],
		['产值增长', '6—8', 'target', ['6—8', undefined]],
		['产值增长', '〔6—8〕', 'target', ['6—8', undefined]],
		['产值增长', '下降6%', 'target', ['下降6%', undefined]],
		['产值增长', '6%，力争8%', 'target', ['年均增长6%,力争8%', '年均增长', 'mode guessed']],
		['能耗降低', '13.5', 'target', ['下降13.5%', '下降', 'mode guessed']],
		['能耗降低', '-13.5', 'target', ['下降13.5%', '下降', 'mode guessed']],
		['能耗降低', '13—15', 'target', ['下降13—15%', '下降', 'mode guessed']],
		['能耗降低', '3', 'rate', ['年均下降3%', '年均下降']],
		['能耗年均降低', '3', 'target', ['年均下降3%', '年均下降']],
		['能耗累计降低', '13.5', 'target', ['累计下降13.5%', '累计下降']],
		['能耗降低', '〔13.5〕', 'target', ['累计下降13.5%', '累计下降']],
		['能耗降低', '13.5', 'sum', ['累计下降13.5%', '累计下降']],
	] as const)('%s: %s in %s', (name, written, holds, expected) => {
		expect(read(written, { name, unit: '%', holds })).toEqual(expected);
	});

	test('by its own sign; an amount is none', () => {
		const name = '排放量减少';
		expect(read('13.5%', { name, unit: '吨' })).toEqual(['下降13.5%', '下降', 'mode guessed']);
		expect(read('13.5', { name, unit: '吨' })).toEqual(['13.5', undefined]);
	});
});

test.each(['%', '‰'])('%s is a share', (unit) => expect(isShare(unit)).toBe(true));
test.each(['家', undefined])('%s is no share', (unit) => expect(isShare(unit)).toBe(false));

test.each([
	'新增就业',
	'人才净增',
	'碳减排量',
	'累计投资',
	'新建学校',
	'新开工项目',
	'技能培训人次',
	'旧房改造',
	'造林面积',
])('%s is counted year by year', (name) => expect(isFlow(name)).toBe(true));
test('a number of companies is not', () => expect(isFlow('规上企业')).toBe(false));

describe('in a table', () => {
	const targetOf = (row: readonly (string | number | null)[], note = '') => {
		const rows = [['指标', '单位', '2020年', '2025年', '年均/累计'], row, [note]];
		const { plan, problems } = planFromTable(rows, { name: '临江区规划' });
		expect(problems).toEqual([]);
		return plan?.indicators[0];
	};

	test('a sum below zero is a cut', () => {
		expect(targetOf(['细颗粒物浓度', '微克/立方米', 38, null, '〔-5〕'])).toMatchObject({
			direction: 'down',
			targets: [{ kind: 'increment', amount: -5, comparator: 'lte' }],
		});
	});

	test('points of a share in ‰ are points in ‰', () => {
		expect(targetOf(['人口自然增长率', '‰', 5, null, '〔1.8〕'])?.targets).toMatchObject([
			{ kind: 'increment', amount: 1.8, unit: '个千分点' },
		]);
	});

	test('growth below zero is a fall', () => {
		expect(targetOf(['产值增长', '%', null, -6, null])?.targets).toMatchObject([
			{ kind: 'growth', rate: -0.06, mode: 'average', comparator: 'lte' },
		]);
	});

	test('brackets that hold a rate', () => {
		const indicator = targetOf(['产值', '亿元', 100, '〔6.5〕', null], '注：〔〕内为年均增速。');
		expect(indicator?.targets).toMatchObject([{ kind: 'growth', rate: 0.065, mode: 'average' }]);
	});

	test('brackets that hold an average of a share', () => {
		const indicator = targetOf(
			['空气优良天数比率', '%', 80, '〔85〕', null],
			'注：〔〕内为五年平均值。',
		);
		expect(indicator?.targets).toMatchObject([{ kind: 'maintain', bound: 85 }]);
	});
});
