import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../test/refusal.js';
import { PlanError } from '../error/plan-error.js';
import { isNothing, readTarget } from './read-target.js';

const baseYear = 2020;
const read = (phrase: string, unit?: string) =>
	readTarget(phrase, unit === undefined ? { baseYear } : { baseYear, unit });

describe('kind, number, comparator and direction', () => {
	const level = (value: number) => ({ kind: 'level', value });
	const growth = (rate: number, mode: string) => ({ kind: 'growth', rate, mode, baseYear });
	test.each([
		['1000', '家', level(1000), 'gte', 'up'],
		['≥2000', '亿元', level(2000), 'gte', 'up'],
		['>15', undefined, level(15), 'gt', 'up'],
		['＜5.5', '%', level(5.5), 'lt', 'down'],
		['2000以上', undefined, level(2000), 'gte', 'up'],
		['15左右', undefined, level(15), 'approx', 'up'],
		['突破3000家', '家', level(3000), 'gt', 'up'],
		['达到270家', '家', level(270), 'gte', 'up'],
		['不低于60%', '%', level(60), 'gte', 'up'],
		['不超过5.5%', '%', level(5.5), 'lte', 'down'],
		['控制在5.5%以内', '%', level(5.5), 'lte', 'down'],
		['控制在5.5%左右', '%', level(5.5), 'approx', 'down'],
		['降至35微克/立方米', '微克/立方米', level(35), 'lte', 'down'],
		['5.5%', undefined, level(5.5), 'gte', 'up'],
		['-13.5%', '%', growth(-0.135, 'total'), 'lte', 'down'],
		['前10位', '位', level(10), 'lte', 'down'],
		['2.1:1', undefined, level(2.1), 'gte', 'up'],
		['15.7④', undefined, level(15.7), 'gte', 'up'],
		['１，２００家', '家', level(1200), 'gte', 'up'],
		['1.2万亿元', '亿元', level(12000), 'gte', 'up'],
		['2万亿', '亿元', level(20000), 'gte', 'up'],
		['10家', '个', level(10), 'gte', 'up'],
		['〔18〕', '万亩', { kind: 'level', value: 18, cumulative: true }, 'gte', 'up'],
		['[18]', undefined, { kind: 'level', value: 18, cumulative: true }, 'gte', 'up'],
		['[-18]', '万吨', { kind: 'increment', amount: -18 }, 'lte', 'down'],
		['[-18%]', undefined, growth(-0.18, 'total'), 'lte', 'down'],
		['累计下降18%', undefined, growth(-0.18, 'total'), 'lte', 'down'],
		['下降13.5%', undefined, growth(-0.135, 'total'), 'lte', 'down'],
		['下降15%以上', '吨', growth(-0.15, 'total'), 'lte', 'down'],
		['年均下降超过3%', undefined, growth(-0.03, 'average'), 'lt', 'down'],
		['年均增长15%', '亿元', growth(0.15, 'average'), 'gte', 'up'],
		['年均增长8%左右', undefined, growth(0.08, 'average'), 'approx', 'up'],
		['每年增长5%以上', undefined, growth(0.05, 'everyYear'), 'gte', 'up'],
		['五年累计增长50%', undefined, growth(0.5, 'total'), 'gte', 'up'],
		['零增长', undefined, growth(0, 'total'), 'lte', 'down'],
		['翻一番', '家', { kind: 'multiple', factor: 2, baseYear }, 'gte', 'up'],
		['增长1倍以上', '家', { kind: 'multiple', factor: 2, baseYear }, 'gte', 'up'],
		['提高1.5个百分点', '%', { kind: 'increment', amount: 1.5, unit: '个百分点' }, 'gte', 'up'],
		['新增100家', '家', { kind: 'increment', amount: 100 }, 'gte', 'up'],
		['削减141万吨', '万吨', { kind: 'increment', amount: -141 }, 'lte', 'down'],
		['提高1岁左右', '岁', { kind: 'increment', amount: 1 }, 'approx', 'up'],
		['每年培育30家', '家', { kind: 'perYear', amount: 30 }, 'gte', 'up'],
		['年均新增10万人', '万人', { kind: 'perYear', amount: 10 }, 'gte', 'up'],
		['保持在70%以上', '%', { kind: 'maintain', bound: 70 }, 'gte', 'up'],
		['8—10', undefined, { kind: 'range', min: 8, max: 10 }, 'gte', 'up'],
		['1至2个', '个', { kind: 'range', min: 1, max: 2 }, 'gte', 'up'],
		['逐年提高', undefined, { kind: 'trend', direction: 'up' }, 'gte', 'up'],
		['持续下降', undefined, { kind: 'trend', direction: 'down' }, 'gte', 'down'],
		[
			'与GDP增长基本同步',
			undefined,
			{ kind: 'relative', to: { zh: 'GDP增长', en: 'GDP增长' } },
			'gte',
			'up',
		],
		['保持在合理区间', undefined, { kind: 'qualitative' }, 'gte', 'up'],
		['完成上级下达任务', undefined, { kind: 'qualitative' }, 'gte', 'up'],
	] as const)('%s (%s)', (phrase, unit, measure, comparator, direction) => {
		expect(read(phrase, unit)).toMatchObject({ measure, comparator, direction });
		expect(Object.keys(read(phrase, unit).measure).sort()).toEqual(Object.keys(measure).sort());
	});
});

test('what no word says is marked as inferred', () => {
	expect(read('2000').inferred).toEqual(['direction']);
	expect(read('控制在5%以内').inferred).toEqual([]);
	expect(read('下降13.5%').inferred).toEqual(['mode']);
	expect(read('年均增长6%').inferred).toEqual([]);
	expect(readTarget('35', { baseYear, direction: 'down' })).toMatchObject({
		comparator: 'lte',
		inferred: [],
	});
});

test('力争 and the higher mark', () => {
	expect(read('力争达到50家')).toMatchObject({ strength: 'aspirational', unit: '家' });
	expect(read('15%以上，力争20%', '%')).toMatchObject({
		strength: 'firm',
		measure: { value: 15 },
		stretch: { value: 20, wording: '力争20%' },
	});
});

test('where it starts from', () => {
	expect(read('从5提高到8')).toMatchObject({ measure: { kind: 'level', value: 8 }, from: 5 });
	expect(read('从2020年的7.8%提高到10%', '%')).toMatchObject({ measure: { value: 10 }, from: 7.8 });
});

test.each(['', ' ', '—', '-', '/', '……', '无', 'N/A'])('%j is nothing', (text) => {
	expect(isNothing(text)).toBe(true);
	expect(refusal(() => read(text)).code).toBe('not-a-number');
});

test.each(['abc', '10、20和30', '3:7', '10-5', '#N/A', '1.2.3'])('%j is refused', (text) => {
	const { code, messages } = refusal(() => read(text));
	expect(code).toBe('not-a-number');
	expect(messages.zh).toContain(text);
});

test.each([
	['100平方米', '家'],
	['15%', '亿元'],
])('%s of an indicator in %s is refused for its unit', (text, unit) => {
	expect(refusal(() => read(text, unit)).code).toBe('unit-mismatch');
});

test('no text does anything but read or be refused', () => {
	const piece = fc.constantFrom(
		...[
			'≥',
			'1',
			'2000',
			'.',
			',',
			'-',
			'—',
			'%',
			'〔',
			'〕',
			'[',
			']',
			'年均',
			'增长',
			'下降',
			'至',
			'到',
			'从',
		],
		...[
			'翻',
			'番',
			'倍',
			'个百分点',
			'以上',
			'左右',
			'力争',
			'，',
			'家',
			'亿',
			'每年',
			'保持在',
			'与',
			'同步',
			' ',
			'第',
		],
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
			try {
				const { measure } = read(pieces.join(''), '家');
				for (const value of Object.values(measure)) {
					if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
				}
			} catch (error) {
				expect(error).toBeInstanceOf(PlanError);
			}
		}),
		{ numRuns: 2000 },
	);
});

test.each([
	['超過1000家', '超过1000家'],
	['不超過5%', '不超过5%'],
	['不低於90%', '不低于90%'],
	['控制在5%以內', '控制在5%以内'],
	['年均增長8%左右', '年均增长8%左右'],
	['累計減少20%', '累计减少20%'],
	['力爭達到80家', '力争达到80家'],
	['從5提高到8', '从5提高到8'],
])('%s is read as %s', (traditional, simplified) => {
	expect(readTarget(traditional, { baseYear: 2020 })).toEqual(
		readTarget(simplified, { baseYear: 2020 }),
	);
});
