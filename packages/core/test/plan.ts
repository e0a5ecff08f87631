import { definePlan, indicator } from '../src/index.js';
import { indicators } from './indicators.js';

const section = ['一、发展基础'];

/** A plan of a district that does not exist, in which everything occurs that a plan may hold. */
export const plan = definePlan({
	id: 'linjiang-14fyp',
	name: { zh: '临江区科技创新“十四五”规划', en: 'Linjiang 14th Five-Year Plan for Innovation' },
	shortName: { zh: '临江 2021–2025', en: 'Linjiang 2021–2025' },
	aliases: ['临江十四五'],
	district: { code: '999901', zh: '临江区', en: 'Linjiang', pinyin: 'lin jiang' },
	scope: 'district',
	period: { start: 2021, end: 2025, inferredFrom: '“十四五”' },
	document: {
		title: '关于印发《临江区科技创新“十四五”规划》的通知',
		number: '临府发〔2021〕7号',
		issuer: '临江区人民政府',
		issued: '2021-06-30',
		published: '2021-07-08',
	},
	notes: [{ zh: '虚构的规划。', en: 'An invented plan.' }],
	reviewed: '2026-11-22',
	goals: [
		{
			id: 'innovation-city',
			name: { zh: '创新之城', en: 'A city of innovation' },
			source: { section },
		},
	],
	indicators,
	observations: [
		{
			id: 'patents-2022',
			name: { zh: '发明专利', en: 'Patents' },
			value: 14,
			comparator: 'approx',
			unit: '件',
			year: 2022,
			indicator: 'invention-patents',
			doubts: [{ zh: '口径不明', en: 'scope not said' }],
			status: 'provisional',
			source: { section, wording: '约14件' },
		},
		{
			id: 'output-2016-2020',
			name: { zh: '五年产值', en: 'Output of five years' },
			value: 2100,
			unit: '亿元',
			year: 2020,
			since: 2016,
			area: { zh: '临江新城', en: 'Linjiang New City' },
			source: { section, row: 2, wording: '2100亿元' },
		},
	],
	claims: [
		{
			id: 'output-multiple',
			name: { zh: '产值倍数', en: 'Multiple of output' },
			kind: 'multiple-and-rate',
			factor: { value: 4.4, wording: '4.4倍' },
			rate: { value: 34.5, wording: '34.5%' },
			years: 5,
			source: { section, wording: '4.4倍' },
		},
		{
			id: 'patents-share',
			name: { zh: '占比', en: 'Share' },
			kind: 'share',
			part: 'patents-2022',
			whole: 'output-2016-2020',
			share: { value: 0.7, wording: '0.7%' },
			source: { section, wording: '0.7%' },
		},
		{
			id: 'output-sum',
			name: { zh: '合计', en: 'Sum' },
			kind: 'sum',
			parts: ['patents-2022', 'output-2016-2020'],
			total: 'output-2016-2020',
			source: { section, wording: '2100亿元' },
		},
		{
			id: 'start-ups-double',
			name: { zh: '倍增计划', en: 'Doubling' },
			kind: 'target-multiple',
			indicator: 'start-ups',
			factor: { value: 2, wording: '倍增' },
			source: { section, wording: '倍增' },
		},
	],
	industries: [
		{
			id: 'biomedicine',
			name: { zh: '生物医药', en: 'Biomedicine' },
			aliases: ['医药'],
			source: { section },
		},
	],
	tasks: [
		{
			id: 'laboratories',
			number: '1',
			name: { zh: '建设实验室', en: 'Build laboratories' },
			industries: ['biomedicine'],
			source: { section, wording: '（一）建设实验室' },
		},
	],
	places: [
		{ id: 'new-city', kind: 'zone', name: { zh: '临江新城', en: 'New City' }, source: { section } },
	],
	milestones: [
		{ id: 'halfway', year: 2023, name: { zh: '完成过半', en: 'Half done' }, source: { section } },
	],
	safeguards: [{ id: 'funds', name: { zh: '资金保障', en: 'Funds' }, source: { section } }],
});

export type IndicatorId = (typeof indicators)[number]['id'];

/** An indicator of the plan. */
export const ofPlan = (id: IndicatorId) => indicator(plan, id);
