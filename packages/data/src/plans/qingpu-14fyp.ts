import { definePlan } from '@plan-indicators/core';
import { claims } from './qingpu-14fyp/claims.js';
import { indicators } from './qingpu-14fyp/indicators.js';
import { industries } from './qingpu-14fyp/industries.js';
import { observations } from './qingpu-14fyp/observations.js';
import { places } from './qingpu-14fyp/places.js';
import { tasks } from './qingpu-14fyp/tasks.js';

const objectives = ['二、总体思路', '(三)发展目标'];
const safeguards = ['十一、保障措施'];
const institutions = ['十一、保障措施', '(一)完善体制机制'];
const policies = ['十一、保障措施', '(二)强化政策支撑'];
const coordination = ['十一、保障措施', '(三)构建协同联动'];

export const qingpu14fyp = /* @__PURE__ */ definePlan({
	id: 'qingpu-14fyp',
	name: {
		zh: '青浦区创新经济“十四五”规划',
		en: 'Qingpu District 14th Five-Year Plan for the Innovation Economy',
	},
	shortName: { zh: '青浦 2021–2025', en: 'Qingpu 2021–2025' },
	aliases: [
		'青浦十四五',
		'青浦区十四五',
		'青浦区创新经济十四五规划',
		'青浦创新经济十四五',
		'青浦创新经济规划',
		'青浦创新经济',
		'Qingpu 14FYP',
		'Qingpu 14th Five-Year Plan',
		'Qingpu innovation economy',
	],
	district: { code: '310118', zh: '青浦区', en: 'Qingpu', pinyin: 'qing pu' },
	scope: 'district',
	period: { start: 2021, end: 2025 },
	document: {
		title: '关于印发《青浦区创新经济“十四五”规划》的通知',
		number: '青府发〔2022〕25号',
		issuer: '上海市青浦区人民政府',
		issued: '2022-03-27',
	},
	notes: [
		{
			zh: '指标表第1行丢失序号，按顺序补为1。',
			en: 'Row 1 of the table lost its printed number; it is restored from the order.',
		},
		{
			zh: '类别“能力”印在第6行，其后再无类别，故第6—15行都归“能力”。',
			en: 'The category 能力 is printed at row 6 and no other follows, so rows 6–15 all have it.',
		},
		{
			zh: '指标表第5、9、10、15行基础值印为“-”，不设基础值。',
			en: 'Rows 5, 9, 10 and 15 of the table print “-” as base value: they have no baseline.',
		},
		{
			zh: '“产业集群”后的脚注[1]在保存的页面中没有内容。',
			en: 'The words of footnote [1], after the industry clusters, are missing from the saved page.',
		},
		{
			zh: '第一、二、十一章的标题与其(一)印在同一行，此处分开。',
			en: 'The headings of chapters 1, 2 and 11 are printed on one line with their (一); they are separated here.',
		},
		{
			zh: '第一章未注年份的数量按“十三五”期末记为2020年，“十三五”期间的累计数记为2016—2020年；累计孵化企业1329家可能含更早年份。',
			en: 'Counts of chapter 1 without a year are taken as of 2020, the end of the 13th Five-Year Plan, and sums as of 2016–2020; the 1329 enterprises incubated may include earlier years.',
		},
	],
	reviewed: '2026-11-26',
	goals: [
		{
			id: 'scale',
			name: { zh: '创新经济规模持续提升', en: 'The innovation economy keeps growing' },
			source: { section: objectives },
		},
		{
			id: 'structure',
			name: { zh: '创新经济结构更加优化', en: 'The structure of the innovation economy improves' },
			source: { section: objectives },
		},
		{
			id: 'capability',
			name: { zh: '创新能力大幅增强', en: 'The capability to innovate grows greatly' },
			source: { section: objectives },
		},
		{
			id: 'platforms',
			name: { zh: '创新经济平台优质高效', en: 'Innovation platforms are good and efficient' },
			source: { section: objectives },
		},
		{
			id: 'input',
			name: { zh: '创新投入力度持续加大', en: 'Spending on innovation keeps rising' },
			source: { section: objectives },
		},
		{
			id: 'character',
			name: {
				zh: '创新经济特色逐步形成',
				en: 'The innovation economy takes on a character of its own',
			},
			source: { section: objectives },
		},
		{
			id: 'rd-above-shanghai-average',
			name: { zh: '研发投入超过全市平均', en: 'R&D spending above the Shanghai average' },
			source: { section: ['二、总体思路', '(一)指导思想'], wording: '高于上海平均研发经费投入' },
		},
		{
			id: 'smart-sensor-cluster',
			name: {
				zh: '与周边地区一起带动千亿级智能传感产业集群',
				en: 'A smart-sensor cluster of a hundred billion yuan together with neighbouring areas',
			},
			source: {
				section: [
					'三、大力推动创新产业聚集发展',
					'(二)培育发展前沿型创新经济产业',
					'1.集成电路产业集群',
					'智能芯片',
				],
				wording: '千亿级智能传感产业集群',
			},
		},
		{
			id: 'h3-test-line',
			name: {
				zh: '建设国内首个H3研发测试线',
				en: 'The first H3 development and test line of the country',
			},
			source: {
				section: [
					'三、大力推动创新产业聚集发展',
					'(二)培育发展前沿型创新经济产业',
					'1.集成电路产业集群',
					'智能硬件',
				],
				wording: '国内首个H3研发测试线',
			},
		},
		{
			id: 'shixi-expansion',
			name: {
				zh: '市西软件信息产业园在1.5平方公里之外扩区',
				en: 'The Shixi park grows beyond its 1.5 square kilometres',
			},
			source: {
				section: [
					'四、大力推动创新载体平台建设',
					'(二)建设区域联动平台',
					'加快建设市西软件信息产业园',
				],
				wording: '扩区工作',
			},
		},
		{
			id: 'shixi-hundred-billion',
			name: {
				zh: '市西软件信息产业园承载千亿级产业',
				en: 'The Shixi park carries industries of a hundred billion yuan',
			},
			source: {
				section: [
					'四、大力推动创新载体平台建设',
					'(二)建设区域联动平台',
					'加快建设市西软件信息产业园',
				],
				wording: '千亿级的产业发展目标',
			},
		},
	],
	indicators,
	observations,
	claims,
	industries,
	tasks,
	places,
	milestones: [
		{
			id: 'model-of-the-innovation-economy',
			year: 2025,
			name: { zh: '青浦成为创新经济的示范', en: 'Qingpu is a model of the innovation economy' },
			source: { section: objectives, wording: '创新经济发展引领示范高地' },
		},
	],
	safeguards: [
		{
			id: 'institutions',
			name: { zh: '完善体制机制', en: 'Better institutions' },
			source: { section: safeguards },
		},
		{
			id: 'innovation-economy-institutions',
			name: {
				zh: '完善创新经济发展体制机制',
				en: 'Better institutions for the innovation economy',
			},
			source: { section: institutions },
		},
		{
			id: 'business-registration',
			name: { zh: '深化商事登记制度改革', en: 'Deeper reform of business registration' },
			source: { section: institutions },
		},
		{
			id: 'policy-support',
			name: { zh: '强化政策支撑', en: 'Stronger policy support' },
			source: { section: safeguards },
		},
		{
			id: 'fiscal-input',
			name: { zh: '优化财政投入', en: 'Better public spending' },
			source: { section: policies },
		},
		{
			id: 'guidance-fund',
			name: { zh: '筹建产业引导基金', en: 'Set up an industry guidance fund' },
			source: { section: policies },
		},
		{
			id: 'industry-policies',
			name: { zh: '出台产业专项政策', en: 'Issue policies for industries' },
			source: { section: policies },
		},
		{
			id: 'coordination',
			name: { zh: '构建协同联动', en: 'Coordination' },
			source: { section: safeguards },
		},
		{
			id: 'city-and-district',
			name: { zh: '进一步深化市区联动', en: 'Closer work of city and district' },
			source: { section: coordination },
		},
		{
			id: 'innovation-circle',
			name: { zh: '加快打造一体化科创圈', en: 'Speed up an integrated innovation circle' },
			source: { section: coordination },
		},
		{
			id: 'western-districts',
			name: {
				zh: '大力推进上海西部五区科创联动',
				en: 'Joint innovation of the five western districts of Shanghai',
			},
			source: { section: coordination },
		},
		{
			id: 'publicity',
			name: { zh: '加强对外宣传', en: 'More publicity' },
			source: { section: safeguards },
		},
	],
});
