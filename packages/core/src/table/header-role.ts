import type { HeaderText } from './header-text.js';

/** What a column of a table holds. */
export type Role =
	| 'name'
	| 'category'
	| 'number'
	| 'unit'
	| 'baseline'
	| 'target'
	| 'wording'
	| 'year'
	| 'rate'
	| 'sum'
	| 'rateOrSum'
	| 'attribute'
	| 'direction'
	| 'source'
	| 'responsible'
	| 'note'
	| 'baselineYear'
	| 'targetYear'
	| 'nameEn'
	| 'aliases'
	| 'actual'
	| 'time'
	| 'status';

/** What a header says its column holds; `year` where it is a year and no more. */
export function headerRole({ words, years, inBrackets }: HeaderText): Role | undefined {
	const known = roles.find(([, pattern]) => pattern.test(words))?.[0];
	const isSum = inBrackets.some((each) => each.includes('累计'));
	if (known === 'rate' && isSum) return 'rateOrSum';
	if (known !== undefined) return known;
	if (years.length === 0) return words === '' && isSum ? 'sum' : undefined;
	const about = [words, ...inBrackets].join();
	return (
		ofYear.find(([, pattern]) => pattern.test(about))?.[0] ??
		(/^[值数]?$/.test(words) && years[0] === years.at(-1) ? 'year' : undefined)
	);
}

/** The narrower words first. */
const roles: readonly (readonly [Role, RegExp])[] = [
	['name', /^(?:主要|具体|核心|规划|发展|考核|监测|绩效|评价)?指标(?:名称|内容|项目)?$/],
	[
		'name',
		/^(?:[二三四]级指标|指标体系|项目名称|项目|名称|内容|name|namezh|indicators?|indicatorname)$/,
	],
	['nameEn', /^(?:nameen|英文名称?|englishname)$/],
	['aliases', /^(?:别名|aliases)$/],
	[
		'category',
		/^(?:类别|领域|维度|分类|一级指标|方面|板块|大类|指标类别|指标类型|类型|category|group|domain|dimension)$/,
	],
	['number', /^(?:序号|编号|行号|序|no\.?|#|number)$/],
	['unit', /^(?:计量)?单位$|^units?$/],
	['wording', /^(?:目标原文|原文|wording|targetasprinted)$/],
	['baselineYear', /^(?:基期年份?|基年|baselineyear|baseyear)$/],
	['targetYear', /^(?:目标年份?|targetyear)$/],
	[
		'rateOrSum',
		/^(?:[三四五]年)?年均[/或、]?$|^(?:[三四五]年)?年均(?:增[长速幅]率?)?[/或、]?累计|^(?:[三四五]年)?累计(?:增[长幅])?[/或、]年均/,
	],
	[
		'rate',
		/^(?:[“"]?十[一二三四五六七]五[”"]?)?(?:期间|时期|规划期)?(?:[三四五]年)?(?:年?平均|年均|每年|年)(?:递增|递增长|增长|增)(?:率|速度|速|幅)?[/或、]?$|^(?:averageannualgrowth|annualgrowth|growth|cagr|rate)(?:rate)?$/,
	],
	[
		'sum',
		/^(?:[“"]?十[一二三四五六七]五[”"]?)?(?:期间|时期|规划期)?(?:[三四五]年)?(?:累计|合计)(?:增长|增幅|值|数)?$|^(?:cumulative|sum|total)$/,
	],
	['attribute', /^(?:指标)?(?:属性|性质)$|^(?:attribute|type|nature)$/],
	['direction', /^(?:指标)?(?:方向|导向)$|^direction$/],
	[
		'responsible',
		/^(?:牵头)?(?:责任|牵头|主管|负责)(?:单位|部门|主体|处室|科室)$|^(?:responsible|owner)$/,
	],
	['source', /^(?:出处|来源|数据来源|资料来源|章节|source|section)$/],
	['note', /^(?:备注|说明|注|待核对|notes?|remarks?|comment|tocheck)$/],
	['status', /^(?:数据状态|状态|status)$/],
	['time', /^(?:时间|时期|年份|年度|日期|报告期|time|year|date|period)$/],
	[
		'actual',
		/^(?:实际值?|完成值?|完成情况|实际完成(?:值|情况)?|实绩|当前值|最新值|value|actuals?)$/,
	],
	[
		'baseline',
		/^(?:基期|基数|基准|基础|起始|现状|期初)(?:值|数|水平)?$|^(?:baseline|base)(?:value)?$/,
	],
	[
		'target',
		/^(?:[“"]?十[一二三四五六七]五[”"]?(?:期?末)?)?(?:规划|预期|发展|工作|最终|期末|总体|计划|[三五]年|总)?目标(?:值|数)?$|^(?:规划值|计划值|指标值|规划数|目标任务)$|^(?:target|goal)(?:value)?$/,
	],
];

/** What words beside a year say of its column. */
const ofYear: readonly (readonly [Role, RegExp])[] = [
	['target', /目标|规划|预期|计划|target|goal|plan/],
	['baseline', /基期|基数|基准|基础|现状|baseline|base/],
	['actual', /实际|完成|实绩|初步|快报|预计|actual/],
];
