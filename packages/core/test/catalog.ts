import { createCatalog, definePlan } from '../src/index.js';
import { plan } from './plan.js';

const section = ['一、主要目标'];
const source = { section };
const none = {
	notes: [],
	reviewed: '2026-11-22',
	goals: [],
	observations: [],
	claims: [],
	industries: [],
	tasks: [],
	places: [],
	milestones: [],
	safeguards: [],
} as const;

const count = (wording: string, value: number) =>
	({
		unit: '家',
		temporality: 'stock',
		direction: 'up',
		source,
		targets: [
			{
				kind: 'level',
				value,
				comparator: 'gte',
				strength: 'firm',
				year: 2026,
				yearStated: true,
				source: { section, wording },
			},
		],
	}) as const;

/** A park of the same district, whose years overlap with those of the district's plan. */
export const park = definePlan({
	...none,
	id: 'linjiang-park-2024-2026',
	name: { zh: '临江高新园行动方案', en: 'Linjiang High-Tech Park Action Plan' },
	shortName: { zh: '临江园 2024–2026', en: 'Linjiang Park 2024–2026' },
	aliases: ['临江园', '临江高新园'],
	...(plan.district ? { district: plan.district } : {}),
	scope: 'park',
	period: { start: 2024, end: 2026 },
	document: { title: '临江高新园行动方案', issuer: '临江高新园管委会' },
	indicators: [
		{
			...count('360家', 360),
			id: 'high-tech-enterprises',
			name: { zh: '高新技术企业', en: 'High-tech enterprises' },
			aliases: ['高企'],
		},
		{
			...count('5家', 5),
			id: 'laboratories',
			name: { zh: '重点实验室', en: 'Key laboratories' },
			aliases: ['实验室'],
		},
		{
			...count('7家', 7),
			id: 'city-laboratories',
			name: { zh: '市级实验室', en: 'City laboratories' },
			aliases: ['实验室'],
		},
	],
});

/** A plan that states no number. */
export const wordsOnly = definePlan({
	...none,
	id: 'yunshan-2021-2023',
	name: { zh: '云山县科技创新意见', en: 'Yunshan Opinions on Innovation' },
	shortName: { zh: '云山 2021–2023', en: 'Yunshan 2021–2023' },
	aliases: [],
	district: { code: '999902', zh: '云山县', en: 'Yunshan', pinyin: 'yun shan' },
	scope: 'district',
	period: { start: 2021, end: 2023 },
	document: { title: '云山县科技创新意见', issuer: '云山县人民政府' },
	indicators: [],
});

const traditional = {
	臨: '临',
	區: '区',
	縣: '县',
	園: '园',
	術: '术',
	業: '业',
	發: '发',
	專: '专',
	雲: '云',
};

export const catalog = createCatalog([plan, park, wordsOnly], { traditional });
