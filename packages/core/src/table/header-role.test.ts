import { describe, expect, test } from 'vitest';
import { headerRole, type Role } from './header-role.js';
import { headerText } from './header-text.js';
import { planFromTable } from './plan-from-table.js';

const roleOf = (header: string) => headerRole(headerText(header));

/** Headers as they are typed, a line a role. */
const headers: readonly (readonly [Role, string])[] = [
	['name', '指标 主要指标 具体指标 核心指标 规划指标 发展指标 考核指标 监测指标 绩效指标 评价指标'],
	['name', '指标名称 指标内容 指标项目 主要指标名称 二级指标 三级指标 四级指标 指标体系'],
	['name', '项目名称 项目 名称 内容 Name name_zh Indicator Indicators indicator_name'],
	['nameEn', '英文名 英文名称 name_en english_name'],
	['aliases', '别名 aliases'],
	['category', '类别 领域 维度 分类 一级指标 方面 板块 大类 指标类别 指标类型 类型'],
	['category', 'Category group domain dimension'],
	['number', '序号 编号 行号 序 No No. # number'],
	['unit', '单位 计量单位 Unit units'],
	['wording', '目标原文 原文 wording target_as_printed'],
	['baselineYear', '基期年 基期年份 基年 baseline_year base_year'],
	['targetYear', '目标年 目标年份 target_year'],
	['rateOrSum', '年均 五年年均 年均/累计 年均／累计 年均或累计 年均、累计 年均累计'],
	['rateOrSum', '年均增长/累计 年均增速/累计增长 年均增幅/累计数 年均增长率/累计数 五年年均/累计'],
	['rateOrSum', '累计/年均 累计增长/年均增长 三年累计/年均 年均/〔累计〕 年均增速[累计]'],
	['rateOrSum', '年均增长（%）/〔累计〕 年均增长〔累计增长〕'],
	['rate', '年均增长 年均增速 年均增幅 年均增长率 年均增长速度 年平均增长率 平均增长 每年增长'],
	['rate', '年增长 年增速 年均递增 年递增率 年均递增长 五年年均增长 三年年均增速 年均增速%'],
	['rate', '“十四五”年均增长 "十五五"年均增速 十三五期间年均增长（%） “十四五”时期年均增长'],
	['rate', '规划期年均增长 2021—2025年均增速 2021-2025年年均增长 2021年至2025年年均增长率'],
	['rate', 'average_annual_growth annual_growth growth growth_rate CAGR rate'],
	[
		'sum',
		'累计 合计 累计增长 累计增幅 累计值 累计数 五年累计 三年合计 规划期累计 〔累计〕 〔五年累计〕',
	],
	['sum', '“十四五”累计 十四五期间累计 2021—2025年累计 cumulative sum total'],
	['attribute', '属性 性质 指标属性 指标性质 attribute type nature'],
	['direction', '方向 导向 指标方向 指标导向 direction'],
	['responsible', '责任单位 牵头单位 主管部门 负责处室 责任科室 责任主体 牵头责任单位'],
	['responsible', 'responsible owner'],
	['source', '出处 来源 数据来源 资料来源 章节 source section'],
	['note', '备注 说明 注 待核对 note notes remark remarks comment to_check'],
	['status', '数据状态 状态 status'],
	['time', '时间 时期 年份 年度 日期 报告期 time year date period'],
	['actual', '实际 实际值 完成 完成值 完成情况 实际完成 实际完成值 实际完成情况 实绩'],
	['actual', '当前值 最新值 value actual actuals 2023年完成情况 2023年实际 2024年（预计）'],
	['actual', '2024年快报数 2024年初步核算 2023年实绩值 FY2023_actuals'],
	['baseline', '基期 基数 基准 基础 起始 现状 期初 基期值 基数值 现状水平 期初数'],
	['baseline', 'baseline base baseline_value base_value 2020年现状值 2020年（基期） 2020基准年'],
	[
		'target',
		'目标 目标值 目标数 规划目标 预期目标 发展目标 工作目标 最终目标 期末目标值 五年目标 三年目标值 总目标',
	],
	['target', '总体目标 计划目标 “十四五”目标 “十四五”规划目标 十四五末目标 “十四五”期末目标值'],
	['target', '规划值 计划值 指标值 规划数 目标任务 target goal target_value goal_value'],
	['target', '2025年目标值 2035年远景目标 2025年规划数 2025年预期 2025年计划 2025年（目标）'],
	['target', 'Target_2025 2025_target_level 2030_goals 2030_planned'],
	['year', '2025 2025年 2025年度 2025年末 2025年底 到2025年 至2025年底 截至2024年 2025年（亿元）'],
	['year', '2025年（2021—2025年累计） 2025年（2020年价）'],
];
const typed = headers.flatMap(([role, line]) =>
	line.split(' ').map((header) => [header, role] as const),
);

test.each(typed)('“%s” is %s', (header, role) => {
	expect(roleOf(header)).toBe(role);
});

test.each(['指 标', ' 目标值\n(2025年) ', '单位：', 'No. ', '２０２５年', '【2025年】目标'])(
	'“%s”: spaces, line breaks, signs and brackets do not matter',
	(header) => {
		expect(roleOf(header)).toBeDefined();
	},
);

describe('another word makes it another header', () => {
	/** 累计 may be followed by what is summed. */
	const open: readonly Role[] = ['rateOrSum'];
	const closed = typed.filter(([header]) => !/\d{4}|[[〔]/.test(header));

	test.each(closed)('before “%s”', (header, role) => {
		expect(roleOf(`甲乙${header}`)).not.toBe(role);
	});

	test.each(closed.filter(([, role]) => !open.includes(role)))('after “%s”', (header, role) => {
		expect(roleOf(`${header}甲乙`)).not.toBe(role);
	});

	test.each([
		'',
		'代码',
		'代码〔累计〕',
		'末',
		'年均甲',
		'六年累计',
		'六年年均/累计',
		'年均+累计',
		'十八五年均增长',
		'年均损失',
		'2025年代码',
		'2023年6月',
		'2021—2025年',
		'2021—2025年（亿元）',
		'（甲）',
	])('“%s” is none', (header) => {
		expect(roleOf(header)).toBeUndefined();
	});
});

describe('what a rate or a sum beside the targets says of a bare number', () => {
	const read = (header: string, cell: string) =>
		planFromTable([
			['指标', '2020年', '2025年', header],
			['工业产值（亿元）', 100, '—', cell],
		]).plan?.indicators[0]?.targets;

	test.each([
		['年均增长', '6', { kind: 'growth', mode: 'average', rate: 0.06 }],
		['2021—2025年均增速(%)', '6', { kind: 'growth', mode: 'average', rate: 0.06 }],
		['年均/〔累计〕', '6', { kind: 'growth', mode: 'average', rate: 0.06 }],
		['年均/〔累计〕', '〔30〕', { kind: 'increment', amount: 30 }],
		['累计', '30', { kind: 'increment', amount: 30 }],
		['〔累计〕', '30', { kind: 'increment', amount: 30 }],
		['累计增长(%)', '30', { kind: 'growth', mode: 'total', rate: 0.3 }],
		['累计增长(%)', '30%', { kind: 'growth', mode: 'total', rate: 0.3 }],
	])('under “%s” %s', (header, cell, expected) => {
		expect(read(header, cell)).toMatchObject([expected]);
	});
});
