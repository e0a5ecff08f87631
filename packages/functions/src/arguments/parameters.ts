import { type Catalog, type Found, type Language, methods } from '@plan-indicators/core';
import { plans } from '@plan-indicators/data';
import type { Reader } from './parameter.js';
import { number, option, optional, range, text, year as yearReader } from './readers.js';

/** Any name of a plan; the usual ones are offered for completion. */
export const plan: Reader<string> = {
	...text({
		id: 'plan',
		name: { zh: '规划', en: 'plan' },
		description: {
			zh: '规划的名称、区名、代码或 id；也可用完整 id“qingpu-14fyp/high-tech-enterprises”而将指标留空',
			en: 'name, district, code or id of a plan; or a full id such as qingpu-14fyp/high-tech-enterprises with an empty indicator',
		},
	}),
	options: plans.map(({ shortName, name }) => ({ value: shortName.zh, label: name })),
};

export const indicator: Reader<string> = {
	...text({
		id: 'indicator',
		name: { zh: '指标', en: 'indicator' },
		description: {
			zh: '指标的名称、别名或 id，如“高新技术企业”“高企”',
			en: 'name, alias or id of an indicator, such as 高新技术企业 or high-tech enterprises',
		},
	}),
	options: [
		...new Map(
			plans.flatMap((each) =>
				each.indicators.map(({ name }) => [name.zh, { value: name.zh, label: name }] as const),
			),
		).values(),
	],
};

export const year = yearReader({
	id: 'year',
	name: { zh: '年份', en: 'year' },
	description: {
		zh: '年份或日期；名称同时见于两份规划时也用来区分',
		en: 'a year or a date; it also tells two plans of one name apart',
	},
});

/** A year that may be left out; a reference to a blank cell comes as 0 on some platforms. */
export const anyYear = optional(year, { zero: true });

export const baseline = optional(
	number({
		id: 'baseline',
		name: { zh: '基期值', en: 'baseline' },
		description: {
			zh: '规划未给出基期值时，您自己的基期值（指标的单位）',
			en: "your own value in the base year, in the indicator's unit, where the plan states none",
		},
	}),
);

export const language: Reader<Language | undefined> = optional(
	option(
		{
			id: 'language',
			name: { zh: '语言', en: 'language' },
			description: {
				zh: '文字和表头的语言：zh（默认）或 en',
				en: 'of words and headers: zh (default) or en',
			},
		},
		[
			{ value: 'zh', label: { zh: '中文', en: 'Chinese' } },
			{ value: 'en', label: { zh: '英文', en: 'English' } },
		],
	),
);

const actualWords = {
	id: 'actual',
	name: { zh: '实际值', en: 'actual' },
	description: {
		zh: '实际值，以指标的单位计；空单元格在有的平台上按 0 传入，请用 IF(ISBLANK(A1),"",…) 包住',
		en: 'what was observed, in the indicator\'s unit; a blank cell comes as 0 on some platforms, wrap it in IF(ISBLANK(A1),"",…)',
	},
};

export const actual = number(actualWords);

/** Several actuals, with a range of years of the same size. */
export const actuals = range(number(actualWords));

export const years = range(year);

export const pathMethod = optional(
	option(
		{
			id: 'method',
			name: { zh: '方法', en: 'method' },
			description: {
				zh: '路径的形状：linear 或 geometric；默认增长率和倍数用 geometric，其余用 linear',
				en: 'shape of the path: linear or geometric; geometric for growth and multiples, linear otherwise, unless told',
			},
		},
		[
			{ value: 'linear', label: { zh: '线性', en: 'linear' } },
			{ value: 'geometric', label: { zh: '等比', en: 'geometric' } },
		],
	),
);

export const share = optional(
	option(
		{
			id: 'method',
			name: { zh: '方法', en: 'method' },
			description: {
				zh: '进度的算法：linear 或 log；默认增长率和倍数用 log，其余用 linear',
				en: 'how progress is measured: linear or log; log for growth and multiples, linear otherwise, unless told',
			},
		},
		[
			{ value: 'linear', label: { zh: '线性', en: 'linear' } },
			{ value: 'log', label: { zh: '对数', en: 'log' } },
		],
	),
);

export const statusMethod = optional(
	option(
		{
			id: 'method',
			name: { zh: '方法', en: 'method' },
			description: {
				zh: '评价方法；默认按目标的类型选择',
				en: 'the status method; by the kind of the target unless told',
			},
		},
		[
			{ value: 'pace', label: methods.pace.name },
			{ value: 'open-sdg', label: methods['open-sdg'].name },
			{ value: 'unsd-2023', label: methods['unsd-2023'].name },
			{ value: 'destatis', label: methods.destatis.name },
			{ value: 'periods-met', label: methods['periods-met'].name },
		],
	),
);

/** The plan and the indicator that two arguments name together. */
export function find(catalog: Catalog, plan: string, indicator: string, year?: number): Found {
	return catalog.find(plan, indicator, year === undefined ? {} : { year });
}
