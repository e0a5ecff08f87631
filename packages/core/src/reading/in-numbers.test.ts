import { describe, expect, test } from 'vitest';
import { refusal } from '../../test/refusal.js';
import { readTarget } from './read-target.js';

const baseYear = 2020;
const read = (phrase: string, unit?: string) =>
	readTarget(phrase, unit === undefined ? { baseYear } : { baseYear, unit });
const level = (value: number) => ({ kind: 'level', value });
const growth = (rate: number, mode: string) => ({ kind: 'growth', rate, mode, baseYear });
const cut = (amount: number) => ({ kind: 'increment', amount });

describe('a fall and a rise, however they are written', () => {
	test.each([
		['–13.5%', undefined, growth(-0.135, 'total'), 'lte', 'down'],
		['—13.5%', undefined, growth(-0.135, 'total'), 'lte', 'down'],
		['－13.5％', undefined, growth(-0.135, 'total'), 'lte', 'down'],
		['-13.5', '%', growth(-0.135, 'total'), 'lte', 'down'],
		['下降13.5', '%', growth(-0.135, 'total'), 'lte', 'down'],
		['[-18]', '%', growth(-0.18, 'total'), 'lte', 'down'],
		['累计降低〔13.5〕%', undefined, growth(-0.135, 'total'), 'lte', 'down'],
		['降幅不低于13.5%', undefined, growth(-0.135, 'total'), 'lte', 'down'],
		['降幅不超过5%', undefined, growth(-0.05, 'total'), 'gte', 'up'],
		['减排10%', undefined, growth(-0.1, 'total'), 'lte', 'down'],
		['↓5%', undefined, growth(-0.05, 'total'), 'lte', 'down'],
		['增15%', '亿元', growth(0.15, 'total'), 'gte', 'up'],
		['+15%', '亿元', growth(0.15, 'total'), 'gte', 'up'],
		['增长控制在5%以内', '亿元', growth(0.05, 'total'), 'lte', 'down'],
		['年均增长率6%', '亿元', growth(0.06, 'average'), 'gte', 'up'],
		['年均增速保持在6%以上', '亿元', growth(0.06, 'average'), 'gte', 'up'],
		['增速保持在6%以上', '亿元', growth(0.06, 'everyYear'), 'gte', 'up'],
		['年新增10家', '家', { kind: 'perYear', amount: 10 }, 'gte', 'up'],
		['+5', '家', cut(5), 'gte', 'up'],
		['-2个百分点', '%', { kind: 'increment', amount: -2, unit: '个百分点' }, 'lte', 'down'],
		['提高3个点', '%', { kind: 'increment', amount: 3, unit: '个百分点' }, 'gte', 'up'],
	] as const)('%s (%s)', (phrase, unit, measure, comparator, direction) => {
		expect(read(phrase, unit)).toMatchObject({ measure, comparator, direction });
	});

	test.each(['减少1倍', '每年提高1个百分点', '年均5%', '每年减少10万吨'])(
		'%s is refused',
		(phrase) => {
			const { code, messages } = refusal(() => read(phrase, phrase.includes('吨') ? '万吨' : '%'));
			expect(code).toBe('not-a-number');
			expect(messages.zh).toContain('请写');
		},
	);
});

describe('a bound says which way is better, and 0 is what to fall to', () => {
	test.each([
		['至多3', undefined, level(3), 'lte', 'down'],
		['不到5%', '%', level(5), 'lt', 'down'],
		['保持前三', undefined, { kind: 'maintain', bound: 3 }, 'lte', 'down'],
		['每年不低于5%', '%', { kind: 'maintain', bound: 5 }, 'gte', 'up'],
		['年均35', '微克/立方米', level(35), 'gte', 'up'],
		['0起', '起', level(0), 'lte', 'down'],
		['零增长', '万吨', growth(0, 'total'), 'lte', 'down'],
		['1000+', '家', level(1000), 'gte', 'up'],
		['1000余家', '家', level(1000), 'approx', 'up'],
		['节约100', '吨', level(100), 'gte', 'up'],
	] as const)('%s (%s)', (phrase, unit, measure, comparator, direction) => {
		expect(read(phrase, unit)).toMatchObject({ measure, comparator, direction });
	});

	test('where neither side is better a plain number is about it', () => {
		const context = { baseYear, unit: '%', direction: 'none' } as const;
		expect(readTarget('3', context)).toMatchObject({ comparator: 'approx', direction: 'none' });
	});

	test('more is better of what is not to grow, if that is known', () => {
		const context = { baseYear, direction: 'up' } as const;
		expect(readTarget('零增长', context)).toMatchObject({ comparator: 'gte', direction: 'up' });
	});
});

describe('the base year', () => {
	test.each([
		['较2015年下降15%以上', 2015],
		['比2018年翻一番', 2018],
		['在2019年基础上翻一番', 2019],
		['是2018年的2倍', 2018],
	])('of %s is its own', (phrase, year) => {
		expect(read(phrase)).toMatchObject({ measure: { baseYear: year }, baseYearStated: true });
	});

	test.each(['到2025年翻一番', '2025年增长50%'])('of %s is the plan’s', (phrase) => {
		expect(read(phrase).measure).toHaveProperty('baseYear', 2020);
		expect(read(phrase)).not.toHaveProperty('baseYearStated');
	});

	test('of an amount has to be the plan’s', () => {
		expect(read('比2020年提高2个百分点', '%').measure).toHaveProperty('amount', 2);
		expect(refusal(() => read('比2015年提高2个百分点', '%')).messages.zh).toMatch(/2015.*2020/);
	});
});

describe('ranges and ways', () => {
	test.each([
		['8-10%', 8, 10],
		['5%-6.5%', 5, 6.5],
		['8家-10家', 8, 10],
		['4到5', 4, 5],
		['-2~2', -2, 2],
	])('%s', (phrase, min, max) => {
		expect(read(phrase).measure).toEqual({ kind: 'range', min, max });
	});

	test('从5%至8% is a way', () => {
		expect(read('从5%至8%', '%')).toMatchObject({ measure: level(8), from: 5 });
	});

	test.each(['增长5%-6%', '新增100-200家', '每年5—6家', '下降5—8%', '10-5', '-5—-8'])(
		'%s is no target',
		(phrase) => {
			expect(refusal(() => read(phrase)).code).toBe('not-a-number');
		},
	);
});

describe('parts of a whole and units', () => {
	test.each([
		['三分之二', '%', 66.6666666666667],
		['1/4', '‰', 250],
		['两成', '%', 20],
		['1.2亿千瓦时', '万千瓦时', 12000],
		['0.5万公顷', '亩', 75000],
		['5%', '‰', 50],
		['600万', '万亩', 600],
		['3万个', '家', 30000],
		['12件', '件/万人', 12],
		['100㎡', '平方米', 100],
		['850℃', '摄氏度', 850],
		['千亿元', '亿元', 1000],
		['每千人3.5张', '张', 3.5],
		['1e3', '家', 1000],
	])('%s of an indicator in %s is %d', (phrase, unit, value) => {
		expect(read(phrase, unit).measure).toEqual(level(value));
	});

	test.each([
		['100件/万人', '件'],
		['5千瓦', '千瓦时'],
		['100吨', '吨标准煤'],
		['100人', '人次'],
	])('%s of an indicator in %s is another thing', (phrase, unit) => {
		expect(refusal(() => read(phrase, unit)).code).toBe('unit-mismatch');
	});

	test('a share of an amount may be meant as growth, and the message says so', () => {
		expect(refusal(() => read('6%以上', '亿元')).messages.zh).toContain('请写 增长6%');
	});
});

describe('what stands beside the number', () => {
	test.each(['1000*', '1000※', '1000【注1】', '1000（注2）', '1000④', '1000²'])(
		'%s is 1000',
		(phrase) => {
			expect(read(phrase, '家')).toMatchObject({ measure: level(1000) });
			expect(read(phrase)).not.toHaveProperty('unit');
		},
	);

	test.each(['15.7[4]', '1000（其中：女性500）', '1.2.3', '100、200'])(
		'%s is refused',
		(phrase) => {
			expect(refusal(() => read(phrase)).code).toBe('not-a-number');
		},
	);

	test.each([
		['年均增长6%，力争7%', '亿元', 0.07],
		['下降10%，力争12%', undefined, -0.12],
		['1000家（力争1200家）', '家', 1200],
		['1000家，力争0.12万家', '家', 1200],
	])('the mark of %s', (phrase, unit, value) => {
		expect(read(phrase, unit).stretch?.value).toBeCloseTo(value, 12);
	});
});
