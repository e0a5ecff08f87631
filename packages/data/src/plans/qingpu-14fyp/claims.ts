import type { Claim } from '@plan-indicators/core';

const scale = ['一、发展基础与发展机遇', '(一)发展基础', '1.创新经济规模实现新突破'];
const capability = ['一、发展基础与发展机遇', '(一)发展基础', '5.创新能力实现跨越式提升'];
const strength = ['一、发展基础与发展机遇', '(二)面临问题', '1.创新经济综合实力有待提升'];
const input = ['二、总体思路', '(三)发展目标', '创新投入力度持续加大'];
const industryPolicies = ['十一、保障措施', '(二)强化政策支撑', '出台产业专项政策'];

export const claims = [
	{
		id: 'software-sales-growth',
		name: {
			zh: '软件和信息服务业销售额五年增长',
			en: 'Five-year growth of software and information services sales',
		},
		kind: 'multiple-and-rate',
		factor: { value: 4.4, wording: '4.4倍' },
		rate: { value: 34.5, wording: '34.5%' },
		years: 5,
		source: { section: scale, wording: '4.4倍,年均增长34.5%' },
	},
	{
		id: 'software-tax-growth',
		name: {
			zh: '软件和信息服务业税收五年增长',
			en: 'Five-year growth of software and information services tax revenue',
		},
		kind: 'multiple-and-rate',
		factor: { value: 3.7, wording: '3.7倍' },
		rate: { value: 30.1, wording: '30.1%' },
		years: 5,
		source: { section: scale, wording: '3.7倍,年均增长30.1%' },
	},
	{
		id: 'software-sales-share-of-shanghai',
		name: {
			zh: '软件和信息服务业销售额占全市比重',
			en: 'Share of software and information services sales in Shanghai',
		},
		kind: 'share',
		part: 'software-sales-2020',
		whole: 'shanghai-information-services-2020',
		share: { value: 7.6, wording: '7.6%' },
		source: { section: strength, wording: '7.6%' },
	},
	{
		id: 'technology-contract-share-of-shanghai',
		name: {
			zh: '技术合同成交额占全市比重',
			en: 'Share of technology contract value in Shanghai',
		},
		kind: 'share',
		part: 'technology-contract-value-2020',
		whole: 'shanghai-technology-contract-value-2020',
		share: { value: 4.45, wording: '4.45%' },
		source: { section: strength, wording: '4.45%' },
	},
	{
		id: 'maker-spaces-sum',
		name: { zh: '众创空间分级合计', en: 'Maker spaces by level add up' },
		kind: 'sum',
		parts: [
			'national-incubators-2020',
			'city-incubators-2020',
			'district-incubators-2020',
			'district-maker-spaces-2020',
		],
		total: 'maker-spaces-2020',
		source: { section: capability, wording: '43家' },
	},
	{
		id: 'science-awards-sum',
		name: { zh: '科学技术奖分级合计', en: 'Science and technology awards by level add up' },
		kind: 'sum',
		parts: ['national-science-awards-2016-2020', 'shanghai-science-awards-2016-2020'],
		total: 'science-awards-2016-2020',
		source: { section: capability, wording: '15项' },
	},
	{
		id: 'rd-expenditure-doubling',
		name: { zh: '全社会研发经费投入翻番', en: 'R&D expenditure doubles' },
		kind: 'target-multiple',
		indicator: 'rd-expenditure',
		factor: { value: 2, wording: '实现翻番' },
		source: { section: input, wording: '实现翻番' },
	},
	{
		id: 'high-tech-enterprises-doubling',
		name: { zh: '高新技术企业倍增', en: 'High-tech enterprises double' },
		kind: 'target-multiple',
		indicator: 'high-tech-enterprises',
		factor: { value: 2, wording: '倍增' },
		caveat: {
			zh: '“倍增计划”是计划的名称，未给基数和年份',
			en: '倍增计划 is the name of a programme, without base or year',
		},
		source: { section: industryPolicies, wording: '倍增' },
	},
] as const satisfies readonly Claim[];
