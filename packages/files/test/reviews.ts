import { type Actual, definePlan, type Review, review } from '@plan-indicators/core';
import { parsePlan } from '@plan-indicators/core/schema';
import { qingpu14fyp } from '@plan-indicators/data';
import { hostilePlan } from './hostile-plan.js';

const from2021 = (...values: readonly number[]): readonly Actual[] =>
	values.map((value, i) => ({ year: 2021 + i, value }));

/** A shipped plan in the middle of its period; the actuals were invented for the tests. */
export const qingpu: Review = review(qingpu14fyp, {
	'software-and-information-services-revenue': from2021(961.2, 1120.4, 1302.66),
	'high-tech-enterprise-revenue': from2021(1480, 1725, 2060),
	'technology-contract-value': from2021(82.1, 84.7, 86.3),
	'strategic-emerging-industries-share': from2021(25.1, 26.4, 27.2),
	'invention-patents-per-10000': from2021(25.2, 26.8, 28.9),
	'high-tech-enterprises': from2021(801, 848, 880),
	'tech-little-giants': from2021(141, 158, 171),
	talent: [{ year: 2023, value: 29.4, status: 'provisional' }],
	'incubated-enterprises-added': from2021(300, 320, 355),
	'graduated-enterprises': from2021(108, 121, 140),
	'engineering-research-centres': from2021(2, 3, 3),
	'rd-expenditure': from2021(30.1, 31.6, 31.9),
	'flagship-enterprises': from2021(1, 2, 4),
});

/** A plan as a person writes it, in its last year, with all that can stand against a status. */
export const own: Review = review(
	parsePlan({
		name: '苏州工业园区科技创新三年行动计划',
		period: '2023-2025',
		indicators: [
			{
				name: '高新技术企业',
				unit: '家',
				baseline: 2500,
				target: '突破3000家',
				attribute: '预期性',
			},
			{
				name: '研发投入强度',
				unit: '%',
				baseline: { year: 2021, value: 4.9 },
				target: '5.5左右',
				attribute: '预期性',
			},
			{ name: '规上工业总产值', unit: '亿元', target: '年均增长6%以上', attribute: '预期性' },
			{ name: '单位GDP能耗', target: '下降13.5%', attribute: '约束性' },
			{
				name: '新增孵化面积',
				unit: '万平方米',
				targets: [
					{ year: 2024, target: '20' },
					{ year: 2025, target: '30' },
				],
				attribute: '预期性',
			},
			{
				name: 'PM2.5年均浓度',
				unit: '微克/立方米',
				baseline: 33,
				target: '≤28',
				attribute: '约束性',
			},
			{ name: '营商环境', target: '达到国内一流水平', attribute: '预期性' },
			{ name: '独角兽企业', unit: '家', target: '力争达到20家', attribute: '预期性' },
		],
	}),
	{
		高新技术企业: [
			{ year: 2023, value: 2610 },
			{ date: '2024-06-30', value: 2705 },
		],
		研发投入强度: [
			{ year: 2023, value: 5.1 },
			{ date: '2024-06-30', value: 5.2 },
		],
		规上工业总产值: [
			{ year: 2023, rate: 0.052 },
			{ date: '2024-06-30', rate: 0.064 },
		],
		单位GDP能耗: [{ year: 2023, change: -0.041 }],
		新增孵化面积: [{ year: 2024, value: 21.5 }],
		'PM2.5年均浓度': [{ year: 2023, value: 34.2 }],
		独角兽企业: [{ date: '2024-06-30', value: 14 }],
	},
);

/** A plan that would do harm where text is taken for something else. */
export const hostile: Review = review(hostilePlan, { 'i-0': from2021(800, 900, 1100) });

/** No actual belongs to an indicator with a number. */
export const wordsOnly: Review = review(
	definePlan({
		...qingpu14fyp,
		indicators: qingpu14fyp.indicators.slice(-1),
		observations: [],
		claims: [],
	}),
	{ 'rd-spending-against-city-average': from2021(1) },
);
