import { standsInDocument } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { describe, expect, test } from 'vitest';
import { draft } from './draft.js';
import { planInputFrom } from './plan/plan-input-from.js';

/** A plan of three years with these sentences among its goals. */
function plan(...lines: readonly string[]): string {
	return ['某市三年行动计划（2024—2026年）', '二、主要目标', ...lines].join('\n');
}

function drafted(...lines: readonly string[]) {
	return draft(plan(...lines)).statements.map(
		({ indicator, number, max, unit, comparator, kind, down, year }) =>
			[
				indicator,
				max === undefined ? number : `${number}—${max}`,
				unit ?? '',
				comparator,
				down ? `${kind} down` : kind,
				year,
			].join(' '),
	);
}

describe('what a sentence promises', () => {
	test.each<readonly [text: string, statements: readonly string[]]>([
		[
			'城乡居民人均可支配收入分别增长7%、8%左右。',
			[
				'城镇居民人均可支配收入 7 % approx growth 2026',
				'农村居民人均可支配收入 8 % approx growth 2026',
			],
		],
		[
			'高新技术企业、上市企业数量稳步增长，分别达到270家和60家。',
			['高新技术企业 270 家 gte level 2026', '上市企业 60 家 gte level 2026'],
		],
		[
			'旅游人次、旅游收入均增长10%以上。',
			['旅游人次 10 % gte growth 2026', '旅游收入 10 % gte growth 2026'],
		],
		['占比由2020年的7.8%提升至10%。', ['占比 10 % gte level 2026']],
		['单位生产总值能耗下降13.5%。', ['单位生产总值能耗 13.5 % gte growth down 2026']],
		['用水量降至50立方米以下。', ['用水量 50 立方米 lte level down 2026']],
		['失业率控制在5.5%以内。', ['失业率 5.5 % lte level 2026']],
		['粮食产量保持在180万吨以上。', ['粮食产量 180 万吨 gte maintain 2026']],
		['研发投入实现翻番。', ['研发投入 2  gte multiple 2026']],
		['生产总值增长5%—5.5%。', ['生产总值 5—5.5 % gte growth 2026']],
		['每年培育科技企业30家。', ['科技企业 30 家 gte perYear 2026']],
		[
			'建成5个国家级、20个省级示范基地。',
			['国家级示范基地 5 个 gte level 2026', '省级示范基地 20 个 gte level 2026'],
		],
		['综合实力进入全省前三。', ['综合实力 3  lte level 2026']],
		['产业规模突破两千亿元。', ['产业规模 2000 亿元 gt level 2026']],
		[
			'2024年、2025年产值分别达到10亿元、20亿元。',
			['产值 10 亿元 gte level 2024', '产值 20 亿元 gte level 2025'],
		],
		[
			'到2025年达到100家以上，到2030年数量达到200家。',
			[' 100 家 gte level 2025', '数量 200 家 gte level 2030'],
		],
		['城乡收入比缩小至1.9:1。', ['城乡收入比 1.9 :1 lte level down 2026']],
	])('%s', (text, statements) => {
		expect(drafted(text)).toEqual(statements);
	});

	test.each([
		'开展2023年工作总结，2023年全市已有高新技术企业120家。',
		'对认定的企业给予50万元奖励。',
		'支持年营业收入2000万元以上企业上市。',
		'本办法自2024年3月1日起施行，有效期3年。',
		'落实《支持企业发展20条措施》，推进“1+6”工程。',
	])('nothing in: %s', (text) => {
		expect(drafted(text)).toEqual([]);
	});
});

test('an empty text, and one without a plan, give nothing', () => {
	expect(draft('')).toMatchObject({ statements: [], leftOut: [] });
	expect(draft('\n\n  \n').statements).toEqual([]);
	expect(draft('hello, world 42').statements).toEqual([]);
});

test('lines broken in the middle, page numbers and full-width digits', () => {
	const text = plan(
		'到２０２６年，全市战略性新兴产业增加值占规模以上工业增加值的比重达到',
		'- 3 -',
		'３０％以上，高新技术企业突破１０００家。',
	);
	expect(draft(text).statements.map(({ indicator, number }) => [indicator, number])).toEqual([
		['全市战略性新兴产业增加值占规模以上工业增加值的比重', 30],
		['高新技术企业', 1000],
	]);
});

test('traditional characters are read, and names stay as printed', () => {
	const [first, second] = draft(
		plan('全省接待遊客達到3.6億人次，旅遊業增加值佔比超過5%。'),
	).statements;
	expect(first).toMatchObject({ indicator: '全省接待遊客', number: 3.6, kind: 'level' });
	expect(second).toMatchObject({ number: 5, comparator: 'gt', wording: '超過5%' });
});

test('a list under its year, and a table', () => {
	const text = plan(
		'到2025年，取得以下成效：',
		'1. 单位GDP能耗比2020年下降13.5%',
		'2. 森林覆盖率达到24.1%',
		'专栏1 主要指标',
		'指标 | 单位 | 2023年 | 2026年',
		'高新技术企业 | 家 | 758 | ≥1000',
	);
	expect(draft(text).statements).toMatchObject([
		{ indicator: '单位GDP能耗', number: 13.5, down: true, year: 2025, yearFrom: 'section' },
		{ indicator: '森林覆盖率', number: 24.1, year: 2025 },
		{
			indicator: '高新技术企业',
			wording: '≥1000',
			year: 2026,
			baseline: { value: 758, year: 2023 },
		},
	]);
});

test('what looks back is left out, with the reason', () => {
	const text =
		'2026年政府工作报告\n一、2025年工作回顾\n生产总值增长5.2%。\n二、2026年工作安排\n生产总值增长5%左右。';
	const { statements, leftOut } = draft(text);
	expect(statements).toMatchObject([{ number: 5, year: 2026, section: ['二、2026年工作安排'] }]);
	expect(leftOut.map(({ rule }) => rule)).toContain('review');
});

test('a section that opens with what has been, until it looks ahead', () => {
	const text = [
		'某县“十四五”规划',
		'第一章 迈向新征程',
		'第一节 奠定坚实根基',
		'“十三五”时期，全县砥砺前行。',
		'城镇化率达到55%，高新技术企业达到120家。',
		'第二节 开启新征程',
		'城镇化率达到62%以上。',
	].join('\n');
	expect(draft(text).statements).toMatchObject([{ number: 62, year: 2025 }]);
});

test('力争 of its own clause makes a statement aspirational, and governs it', () => {
	expect(draft(plan('力争产业规模达到120亿元，企业达到360家。')).statements).toMatchObject([
		{ strength: 'aspirational', qualifier: '力争' },
		{ strength: 'firm' },
	]);
});

describe('what a rate of growth is of is passed on', () => {
	test.each([
		['GDP增速保持在6%左右', '增速保持在6%左右', 'everyYear'],
		['GDP保持增长6%以上', '增速保持在6%以上', 'everyYear'],
		['地区生产总值增速6%以上', '增速6%以上', 'average'],
		['工业增加值增速达到8%', '增速8%', 'average'],
		['地区生产总值年均增速保持在6%左右', '年均增长6%左右', 'average'],
		['地区生产总值年均增长6%', '年均增长6%', 'average'],
		['地区生产总值增长6%', '增长6%', 'total'],
	])('%s', (words, phrase, mode) => {
		const found = draft(`某市规划（2021—2025年）\n到2025年，${words}。`);
		expect(found.statements.map((statement) => statement.phrase)).toEqual([phrase]);
		const { indicators } = parsePlan(planInputFrom(found).input);
		expect(indicators[0]?.targets).toMatchObject([{ kind: 'growth', mode }]);
	});
});

test('a section is its heading as it is printed, where a plan is verified against its text', () => {
	const text =
		'某市规划（2021—2025年）\n第一章 发展目标\n（一） 主要目标。到2025年，企业达到100家。';
	const found = draft(text);
	expect(found.statements[0]?.section).toEqual(['第一章 发展目标', '（一） 主要目标']);
	expect(standsInDocument(parsePlan(planInputFrom(found).input), text)).toEqual([]);
});
