import { definePlan } from '@plan-indicators/core';

const objectives = ['二、发展目标'];
const scale = ['二、发展目标', '科创产业规模稳步增长'];
const companies = ['二、发展目标', '科创主体集聚效应加强'];
const parks = ['二、发展目标', '科创载体建设提质增效'];
const environment = ['二、发展目标', '科创要素环境日益优化'];

const tasks = ['三、重点任务'];
const industryTasks = ['三、重点任务', '(一)做精产业'];
const projects = ['三、重点任务', '(一)做精产业', '2.以重大项目引领科创产业发展'];
const coreLayer = ['三、重点任务', '(一)做精产业', '3.聚焦科创产业核心层发展'];
const companyTasks = ['三、重点任务', '(二)做强企业'];
const unicorns = ['三、重点任务', '(二)做强企业', '6.实施独角兽、总部型科技企业招引计划'];
const parkTasks = ['三、重点任务', '(三)做实载体'];
const functionalAreas = ['三、重点任务', '(三)做实载体', '8.优化三大功能区科创布局'];
const parkUpgrade = ['三、重点任务', '(三)做实载体', '9.加快园区转型升级和功能提升'];
const environmentTasks = ['三、重点任务', '(四)做优环境'];
const atmosphere = ['三、重点任务', '(四)做优环境', '12优化创新创业氛围'];
const safeguards = ['四、保障措施'];

export const hongkou2018 = /* @__PURE__ */ definePlan({
	id: 'hongkou-2018-2020',
	name: {
		zh: '虹口区科创产业发展三年行动计划(2018—2020年)',
		en: 'Hongkou District Three-Year Action Plan for Sci-Tech Innovation Industries (2018–2020)',
	},
	shortName: { zh: '虹口 2018–2020', en: 'Hongkou 2018–2020' },
	aliases: [
		'虹口区科创产业发展三年行动计划',
		'虹口科创产业发展三年行动计划',
		'虹口区科创三年行动计划',
		'虹口科创三年行动计划',
		'虹口三年行动计划',
		'Hongkou three-year action plan',
		'Hongkou sci-tech action plan',
	],
	district: { code: '310109', zh: '虹口区', en: 'Hongkou', pinyin: 'hong kou' },
	scope: 'district',
	period: { start: 2018, end: 2020 },
	document: {
		title: '虹口区科创产业发展三年行动计划(2018—2020年)',
		number: '虹府办发〔2018〕22号',
		issuer: '虹口区人民政府办公室',
		issued: '2018-07-23',
	},
	notes: [
		{
			zh: '正文标题下的年份存为“20182020年)”，缺左括号和连接号；按通知标题补为2018—2020年。',
			en: '“20182020年)” under the title lost its bracket and dash; the notice has 2018—2020年.',
		},
		{
			zh: '第12项编号后缺点号，标题路径照存。',
			en: 'The dot after number 12 is missing; section paths keep the heading as saved.',
		},
		{
			zh: '附件1(任务分解表)和附件2(核心层界定)只有名称，没有内容。',
			en: 'Annexes 1 (division of tasks) and 2 (the core layer) are named but not saved.',
		},
		{
			zh: '文件没有给出任何指标的基期值。',
			en: 'The document states no baseline for any indicator.',
		},
	],
	reviewed: '2026-11-22',
	goals: [
		{
			id: 'special-function-area',
			name: {
				zh: '成为全市科创中心的特色区域和节点',
				en: 'Become a distinctive area and a node of Shanghai’s innovation centre',
			},
			source: { section: ['一、指导思想'], wording: '特色功能区和重要节点' },
		},
		{
			id: 'silicon-alley-influence',
			name: { zh: '让“硅巷”模式更有影响', en: 'Give the “Silicon Alley” model wider influence' },
			source: { section: objectives, wording: '影响力进一步扩大' },
		},
		{
			id: 'industry-scale',
			name: { zh: '科创产业规模稳步增长', en: 'Sci-tech industries grow steadily' },
			source: { section: objectives },
		},
		{
			id: 'tax-and-sales',
			name: {
				zh: '科创产业的税收和销售收入不断上升',
				en: 'Tax and sales of the sci-tech industries keep rising',
			},
			source: { section: scale, wording: '持续攀升' },
		},
		{
			id: 'company-clustering',
			name: { zh: '科创主体集聚效应加强', en: 'Innovative companies cluster more strongly' },
			source: { section: objectives },
		},
		{
			id: 'unicorns-and-headquarters',
			name: {
				zh: '引来独角兽、准独角兽和总部',
				en: 'Gather unicorns, near-unicorns and headquarters',
			},
			source: { section: companies, wording: '准独角兽企业和总部企业' },
		},
		{
			id: 'park-quality',
			name: { zh: '科创载体建设提质增效', en: 'Parks and premises gain in quality and yield' },
			source: { section: objectives },
		},
		{
			id: 'innovation-environment',
			name: {
				zh: '科创要素环境日益优化',
				en: 'A better environment for the factors of innovation',
			},
			source: { section: objectives },
		},
		{
			id: 'innovation-funding',
			name: { zh: '科创资金逐步增加', en: 'Funding for innovation grows steadily' },
			source: { section: environment, wording: '科创资金投入稳步增长' },
		},
		{
			id: 'innovation-finance-system',
			name: { zh: '科创金融体系大体建成', en: 'A largely complete system of innovation finance' },
			source: { section: environment, wording: '科创金融体系基本完备' },
		},
		{
			id: 'smart-city-infrastructure',
			name: {
				zh: '改善智慧城区的信息基础设施',
				en: 'Better information infrastructure for a smart district',
			},
			source: { section: environment, wording: '智慧城区信息基础设施' },
		},
		{
			id: 'technology-and-finance-hub',
			name: {
				zh: '成为科技与金融融合的高地',
				en: 'Become a leading place for joining technology and finance',
			},
			source: { section: tasks, wording: '科技金融融合发展的创新高地' },
		},
		{
			id: 'rising-innovation-spending-share',
			name: {
				zh: '科创投入占财政支出的份额一年比一年高',
				en: 'The share of innovation in district spending rises every year',
			},
			source: { section: ['四、保障措施', '(三)加强资金保障'], wording: '比重逐年提高' },
		},
	],
	indicators: [
		{
			id: 'core-layer-tax',
			concept: 'core-layer-tax',
			name: { zh: '核心层区级税收', en: 'District tax from the core layer' },
			aliases: ['核心层税收', '核心层区级税收增长率', '核心层税收增长', 'core-layer tax growth'],
			pinyin: 'he xin ceng qu ji shui shou',
			temporality: 'flow',
			direction: 'up',
			targets: [
				{
					kind: 'growth',
					rate: 0.15,
					mode: 'average',
					baseYear: 2017,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					stretch: { value: 0.2, source: { section: scale, wording: '力争达到20%' } },
					source: { section: scale, wording: '年均增长率保持在15%以上' },
				},
			],
			note: {
				zh: '核心层的准确范围在附件2，存档页没有。',
				en: 'The exact scope of the core layer is in annex 2, which was not saved.',
			},
			source: { section: scale },
		},
		{
			id: 'core-layer-tax-share',
			concept: 'core-layer-tax-share',
			name: {
				zh: '核心层占科创产业区级税收的比重',
				en: 'Core-layer share of district tax from sci-tech industries',
			},
			aliases: ['核心层占比', '核心层税收占比', '核心层比重', 'core-layer share'],
			pinyin: 'he xin ceng zhan ke chuang chan ye qu ji shui shou de bi zhong',
			unit: '%',
			temporality: 'ratio',
			direction: 'up',
			denominator: { zh: '科创产业区级税收', en: 'district tax from sci-tech industries' },
			targets: [
				{
					kind: 'maintain',
					bound: 50,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: scale, wording: '保持在50%以上' },
				},
			],
			source: { section: scale },
		},
		{
			id: 'high-tech-enterprises',
			concept: 'high-tech-enterprises',
			name: { zh: '高新技术企业', en: 'High-tech enterprises' },
			aliases: ['高企', '高新企业', '高新技术企业数量', 'HNTE', 'high-tech companies'],
			pinyin: 'gao xin ji shu qi ye',
			unit: '家',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 270,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: companies, wording: '270家', qualifier: '分别达到' },
				},
			],
			note: {
				zh: '全区口径；与虹口园2026年的360家不是同一序列。',
				en: 'Of the whole district; not one series with the 360 of the Hongkou sub-park in 2026.',
			},
			source: { section: companies },
		},
		{
			id: 'tech-little-giants',
			concept: 'tech-little-giants',
			name: { zh: '小巨人企业', en: 'Technology little giants' },
			aliases: ['小巨人', '科技小巨人', '科技小巨人企业', 'tech little giants', 'little giants'],
			pinyin: 'xiao ju ren qi ye',
			unit: '家',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 100,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: companies, wording: '100家', qualifier: '分别达到' },
				},
			],
			note: {
				zh: '目标未说明是否含培育企业；任务4的数据库含培育企业。',
				en: 'Whether companies under cultivation count is not said; task 4 lists them too.',
			},
			source: { section: companies },
		},
		{
			id: 'listed-tech-companies',
			concept: 'listed-tech-companies',
			name: { zh: '上市科技企业', en: 'Listed technology companies' },
			aliases: ['上市企业', '上市公司', '科技上市企业', 'listed companies'],
			pinyin: 'shang shi ke ji qi ye',
			unit: '家',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 60,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: companies, wording: '60家', qualifier: '分别达到' },
				},
			],
			source: { section: companies },
		},
		{
			id: 'new-park-area',
			concept: 'new-park-area',
			name: { zh: '新增园区(载体)面积', en: 'Added area of parks' },
			aliases: ['新增园区面积', '新增载体面积', '新增面积', 'added park area', 'new park area'],
			pinyin: 'xin zeng yuan qu zai ti mian ji',
			unit: '万平方米',
			temporality: 'flow',
			direction: 'up',
			targets: [
				{
					kind: 'increment',
					amount: 30,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: parks, wording: '30万平方米', qualifier: '新增' },
				},
			],
			note: {
				zh: '三年合计的增量；未说明是建筑面积还是占地。',
				en: 'The three years together; whether floor or site area is not said.',
			},
			source: { section: parks },
		},
		{
			id: 'park-floor-area',
			concept: 'park-floor-area',
			name: { zh: '园区(载体)总建筑面积', en: 'Total floor area of parks' },
			aliases: ['总建筑面积', '园区总建筑面积', '园区建筑面积', 'park floor area'],
			pinyin: 'yuan qu zai ti zong jian zhu mian ji',
			unit: '万平方米',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 100,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					readings: [
						{
							kind: 'increment',
							amount: 100,
							why: {
								zh: '这一句以“新增”起头，可能只指新增园区。',
								en: 'The clause begins with 新增, so it may be of the added parks only.',
							},
						},
					],
					source: { section: parks, wording: '达到100万平方米' },
				},
			],
			note: {
				zh: '取全部园区(载体)的总量；只指新增园区为另一读法。',
				en: 'Taken as the total of all parks; the added parks only is a reading.',
			},
			source: { section: parks },
		},
		{
			id: 'industrial-parks',
			concept: 'industrial-parks',
			name: { zh: '产业园区数量', en: 'Industrial parks' },
			aliases: ['产业园区', '产业园区数', '园区数量', 'number of parks'],
			pinyin: 'chan ye yuan qu shu liang',
			unit: '个',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 40,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: parks, wording: '达到40个' },
				},
			],
			source: { section: parks },
		},
		{
			id: 'specialised-parks',
			concept: 'specialised-parks',
			name: { zh: '特色产业园区', en: 'Specialised industrial parks' },
			aliases: ['特色产业园', '特色园区', 'specialised parks', 'specialized parks'],
			pinyin: 'te se chan ye yuan qu',
			unit: '个',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 8,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: parks, wording: '达到8个以上' },
				},
			],
			note: {
				zh: '包含在产业园区40个之内。',
				en: 'Counted within the 40 industrial parks.',
			},
			source: { section: parks },
		},
		{
			id: 'park-contribution-per-area',
			concept: 'park-contribution-per-area',
			name: { zh: '园区单位面积贡献', en: 'Contribution of parks per unit of area' },
			aliases: ['单位面积贡献', '单位面积贡献度', 'contribution per square metre'],
			pinyin: 'yuan qu dan wei mian ji gong xian',
			unit: '元/平方米',
			temporality: 'ratio',
			direction: 'up',
			denominator: { zh: '园区面积', en: 'area of the parks' },
			targets: [
				{
					kind: 'level',
					value: 1800,
					comparator: 'gte',
					strength: 'aspirational',
					year: 2020,
					yearStated: true,
					source: { section: parks, wording: '力争增加至1800元/平方米' },
				},
			],
			note: {
				zh: '文件未定义“贡献”，也未说明是否按年计。',
				en: 'The document defines neither the contribution nor the period it is counted over.',
			},
			source: { section: parks },
		},
		{
			id: 'industry-concentration',
			concept: 'industry-concentration',
			name: { zh: '产业集聚度', en: 'Industry concentration' },
			aliases: ['集聚度', '园区产业集聚度', 'industrial concentration'],
			pinyin: 'chan ye ji ju du',
			unit: '%',
			temporality: 'ratio',
			direction: 'up',
			targets: [
				{
					kind: 'maintain',
					bound: 70,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: parks, wording: '保持在70%以上' },
				},
			],
			note: {
				zh: '文件未给出算法，分母不明。',
				en: 'No formula is given, so the denominator is unknown.',
			},
			source: { section: parks },
		},
		{
			id: 'tax-settled-locally',
			concept: 'tax-settled-locally',
			name: { zh: '税收落地率', en: 'Share of park tax settled in the district' },
			aliases: ['落地率', '园区税收落地率', 'tax settled locally', 'share of tax settled locally'],
			pinyin: 'shui shou luo di lv',
			unit: '%',
			temporality: 'ratio',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 65,
					comparator: 'gt',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					readings: [
						{
							kind: 'maintain',
							bound: 65,
							why: {
								zh: '前一项的“保持在”可能也管到这一项。',
								en: 'The 保持在 of the item before may govern this one too.',
							},
						},
					],
					source: { section: parks, wording: '超过65%' },
				},
			],
			note: {
				zh: '文件未给出算法，分母不明。',
				en: 'No formula is given, so the denominator is unknown.',
			},
			source: { section: parks },
		},
		{
			id: 'innovation-spending-share',
			concept: 'innovation-spending-share',
			name: {
				zh: '科创投入占区级财政支出比重',
				en: 'Innovation share of district fiscal spending',
			},
			aliases: ['科创投入', '科创投入占比', '科创投入比重', 'innovation spending'],
			pinyin: 'ke chuang tou ru zhan qu ji cai zheng zhi chu bi zhong',
			unit: '%',
			temporality: 'ratio',
			direction: 'up',
			denominator: { zh: '区级财政支出', en: 'district fiscal spending' },
			targets: [
				{
					kind: 'maintain',
					bound: 4,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: environment, wording: '达到4%以上', qualifier: '每年' },
				},
			],
			note: {
				zh: '保障措施另要求这一比重年年上升(无数值)，列为目标表述。',
				en: 'The safeguards also want it to rise every year, without a number: see the goals.',
			},
			source: { section: environment },
		},
		{
			id: 'patent-applications',
			concept: 'patent-applications',
			name: { zh: '科技企业专利申请数', en: 'Patent applications by technology companies' },
			aliases: ['专利申请', '专利申请数', '专利申请量', 'patent applications'],
			pinyin: 'ke ji qi ye zhuan li shen qing shu',
			unit: '项',
			temporality: 'flow',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 1800,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					readings: [
						{
							kind: 'level',
							value: 1800,
							cumulative: true,
							why: {
								zh: '未写明按年，可能是三年累计数。',
								en: 'No period is given; it may be the sum of the three years.',
							},
						},
					],
					source: { section: environment, wording: '达到1800项' },
				},
			],
			note: {
				zh: '取2020年当年数；三年累计为另一读法。',
				en: 'Taken as the number in 2020; the sum of the three years is a reading.',
			},
			source: { section: environment },
		},
		{
			id: 'technology-contract-value',
			concept: 'technology-contract-value',
			name: { zh: '技术交易合同金额', en: 'Value of technology contracts' },
			aliases: ['技术合同', '技术合同金额', '技术合同成交额', '技术交易额', 'technology contracts'],
			pinyin: 'ji shu jiao yi he tong jin e',
			unit: '亿元',
			temporality: 'flow',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 5,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					readings: [
						{
							kind: 'level',
							value: 5,
							cumulative: true,
							why: {
								zh: '未写明按年，可能是三年累计数。',
								en: 'No period is given; it may be the sum of the three years.',
							},
						},
					],
					source: { section: environment, wording: '达到5亿元' },
				},
			],
			note: {
				zh: '取2020年当年数；三年累计为另一读法。',
				en: 'Taken as the amount in 2020; the sum of the three years is a reading.',
			},
			source: { section: environment },
		},
		{
			id: 'maker-spaces',
			concept: 'maker-spaces',
			name: { zh: '区级备案众创空间数', en: 'Maker spaces registered with the district' },
			aliases: ['众创空间', '众创空间数量', '区级众创空间', 'maker spaces'],
			pinyin: 'qu ji bei an zhong chuang kong jian shu',
			unit: '家',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 25,
					comparator: 'gte',
					strength: 'firm',
					year: 2020,
					yearStated: true,
					source: { section: environment, wording: '达到25家' },
				},
			],
			source: { section: environment },
		},
	],
	observations: [],
	claims: [],
	industries: [
		{
			id: 'information-services',
			name: { zh: '信息服务业', en: 'Information services' },
			aliases: ['信息服务'],
			source: { section: coreLayer },
		},
		{
			id: 'technology-services',
			name: { zh: '科技服务业', en: 'Technology services' },
			aliases: ['科技服务'],
			source: { section: coreLayer },
		},
		{
			id: 'big-data',
			name: { zh: '大数据', en: 'Big data' },
			source: { section: coreLayer },
		},
		{
			id: 'big-health',
			name: { zh: '大健康', en: 'Comprehensive health' },
			aliases: ['健康产业', '智慧健康', 'big health'],
			source: { section: coreLayer },
		},
		{
			id: 'new-materials',
			name: { zh: '新材料', en: 'New materials' },
			source: { section: coreLayer },
		},
		{
			id: 'new-energy',
			name: { zh: '新能源', en: 'New energy' },
			source: { section: coreLayer },
		},
		{
			id: 'cloud-computing',
			name: { zh: '云计算', en: 'Cloud computing' },
			source: { section: coreLayer },
		},
		{
			id: 'internet-of-things',
			name: { zh: '物联网', en: 'Internet of things' },
			aliases: ['IoT'],
			source: { section: coreLayer },
		},
		{
			id: 'artificial-intelligence',
			name: { zh: '人工智能', en: 'Artificial intelligence' },
			aliases: ['AI'],
			source: { section: coreLayer },
		},
		{
			id: 'blockchain',
			name: { zh: '区块链', en: 'Blockchain' },
			source: { section: coreLayer },
		},
		{
			id: 'e-commerce',
			name: { zh: '电子商务', en: 'E-commerce' },
			aliases: ['电商'],
			source: { section: unicorns },
		},
		{
			id: 'cultural-and-creative',
			name: { zh: '文化创意', en: 'Cultural and creative industries' },
			aliases: ['文创', '文化创意产业'],
			source: { section: functionalAreas },
		},
		{
			id: 'energy-saving-and-environment',
			name: { zh: '节能环保', en: 'Energy saving and environmental protection' },
			source: { section: functionalAreas },
		},
		{
			id: 'fintech',
			name: { zh: '金融科技', en: 'Fintech' },
			source: { section: functionalAreas },
		},
		{
			id: 'new-retail',
			name: { zh: '新零售', en: 'New retail' },
			source: { section: functionalAreas },
		},
		{
			id: 'green-technology',
			name: { zh: '绿色技术', en: 'Green technology' },
			source: { section: functionalAreas },
		},
		{
			id: 'emerging-finance',
			name: { zh: '新兴金融', en: 'Emerging finance' },
			source: { section: functionalAreas },
		},
		{
			id: 'shipping',
			name: { zh: '高端航运', en: 'High-end shipping' },
			aliases: ['航运'],
			source: { section: functionalAreas },
		},
	],
	tasks: [
		{
			id: 'technology-finance',
			number: '1',
			name: {
				zh: '以科技金融为引领,提升科创产业能级',
				en: 'Raise the sci-tech industries with technology finance in the lead',
			},
			source: { section: industryTasks },
		},
		{
			id: 'major-projects',
			number: '2',
			name: {
				zh: '以重大项目引领科创产业发展',
				en: 'Lead the sci-tech industries with major projects',
			},
			industries: [
				'green-technology',
				'artificial-intelligence',
				'blockchain',
				'big-data',
				'information-services',
			],
			source: { section: industryTasks },
		},
		{
			id: 'core-layer',
			number: '3',
			name: {
				zh: '聚焦科创产业核心层发展',
				en: 'Focus on the core layer of the sci-tech industries',
			},
			industries: [
				'information-services',
				'technology-services',
				'big-data',
				'big-health',
				'new-materials',
				'new-energy',
				'cloud-computing',
				'internet-of-things',
				'artificial-intelligence',
				'blockchain',
			],
			source: { section: industryTasks },
		},
		{
			id: 'high-tech-and-little-giants',
			number: '4',
			name: {
				zh: '实施高新技术、小巨人企业培育计划',
				en: 'Cultivate high-tech enterprises and little giants',
			},
			source: { section: companyTasks },
		},
		{
			id: 'specialised-small-companies',
			number: '5',
			name: {
				zh: '实施“专精特新”中小科技企业成长计划',
				en: 'Grow specialised and innovative small and medium technology companies',
			},
			source: { section: companyTasks },
		},
		{
			id: 'unicorns-and-headquarters',
			number: '6',
			name: {
				zh: '实施独角兽、总部型科技企业招引计划',
				en: 'Attract unicorns and technology headquarters',
			},
			industries: [
				'cloud-computing',
				'big-data',
				'big-health',
				'e-commerce',
				'cultural-and-creative',
			],
			source: { section: companyTasks },
		},
		{
			id: 'retain-technology-companies',
			number: '7',
			name: {
				zh: '实施优质科技企业固本强精计划',
				en: 'Keep and strengthen good technology companies',
			},
			source: { section: companyTasks },
		},
		{
			id: 'three-functional-areas',
			number: '8',
			name: {
				zh: '优化三大功能区科创布局',
				en: 'Improve the layout of the three functional areas',
			},
			industries: [
				'big-data',
				'energy-saving-and-environment',
				'fintech',
				'new-retail',
				'cultural-and-creative',
				'green-technology',
				'emerging-finance',
				'shipping',
			],
			source: { section: parkTasks },
		},
		{
			id: 'park-upgrade',
			number: '9',
			name: {
				zh: '加快园区转型升级和功能提升',
				en: 'Speed up the transformation and upgrading of parks',
			},
			source: { section: parkTasks },
		},
		{
			id: 'park-management',
			number: '10',
			name: { zh: '健全载体管理运行机制', en: 'Complete the management and operation of parks' },
			source: { section: parkTasks },
		},
		{
			id: 'company-innovation',
			number: '11',
			name: { zh: '提升企业自主创新能力', en: 'Raise companies’ own capacity for innovation' },
			source: { section: environmentTasks },
		},
		{
			id: 'innovation-atmosphere',
			number: '12',
			name: { zh: '优化创新创业氛围', en: 'Improve the climate for innovation and start-ups' },
			source: { section: environmentTasks },
		},
		{
			id: 'technology-transfer',
			number: '13',
			name: { zh: '优化转移转化体系', en: 'Improve the system of technology transfer' },
			industries: ['green-technology'],
			source: { section: environmentTasks },
		},
		{
			id: 'information-infrastructure',
			number: '14',
			name: { zh: '优化信息化基础设施', en: 'Improve information infrastructure' },
			source: { section: environmentTasks },
		},
	],
	places: [
		{
			id: 'green-technology-bank',
			kind: 'platform',
			name: { zh: '绿色技术银行', en: 'Green Technology Bank' },
			source: { section: projects },
		},
		{
			id: 'china-israel-innovation-hub',
			kind: 'platform',
			name: { zh: '中以国际创新港', en: 'China–Israel International Innovation Hub' },
			source: { section: projects },
		},
		{
			id: 'hongkou-holding-t-park',
			kind: 'park',
			name: { zh: '天安数码城·虹控T创园', en: 'Tian An Cyber Park · Hongkou Holding T Park' },
			source: { section: projects },
		},
		{
			id: 'infrared-photoelectric-centre',
			kind: 'platform',
			name: { zh: '红外光电科创中心', en: 'Infrared and Photoelectric Innovation Centre' },
			source: { section: projects },
		},
		{
			id: 'optical-technology-institute',
			kind: 'platform',
			name: {
				zh: '上海光技术工业研究院',
				en: 'Shanghai Industrial Research Institute of Optical Technology',
			},
			source: { section: projects },
		},
		{
			id: 'high-speed-north-bund',
			kind: 'zone',
			name: { zh: '极速北外滩综合示范区', en: 'High-Speed North Bund demonstration zone' },
			source: { section: projects },
		},
		{
			id: 'smart-healthcare-base',
			kind: 'park',
			name: {
				zh: '张江虹口园智慧健康医疗产业基地',
				en: 'Smart healthcare base of the Zhangjiang Hongkou Sub-park',
			},
			source: { section: coreLayer },
		},
		{
			id: 'advanced-materials-base',
			kind: 'platform',
			name: {
				zh: '上海先进材料技术创新与服务基地',
				en: 'Shanghai base for advanced-materials innovation and services',
			},
			source: { section: coreLayer },
		},
		{
			id: 'environment-and-energy-exchange',
			kind: 'platform',
			name: { zh: '上海环境能源交易所', en: 'Shanghai Environment and Energy Exchange' },
			source: { section: coreLayer },
		},
		{
			id: 'northern-area',
			kind: 'zone',
			name: { zh: '北部功能区', en: 'Northern functional area' },
			source: { section: functionalAreas },
		},
		{
			id: 'central-area',
			kind: 'zone',
			name: { zh: '中部功能区', en: 'Central functional area' },
			source: { section: functionalAreas },
		},
		{
			id: 'north-bund-area',
			kind: 'zone',
			name: { zh: '北外滩功能区', en: 'North Bund functional area' },
			source: { section: functionalAreas },
		},
		{
			id: 'national-music-base',
			kind: 'park',
			name: { zh: '国家音乐产业基地', en: 'National music industry base' },
			source: { section: functionalAreas },
		},
		{
			id: 'hedge-fund-park',
			kind: 'park',
			name: { zh: '上海对冲基金园区', en: 'Shanghai Hedge Fund Park' },
			source: { section: functionalAreas },
		},
		{
			id: 'north-bund-mergers-base',
			kind: 'park',
			name: { zh: '北外滩并购基地', en: 'North Bund mergers and acquisitions base' },
			source: { section: functionalAreas },
		},
		{
			id: 'xinnan-park',
			kind: 'park',
			name: { zh: '信南产业园', en: 'Xinnan Industrial Park' },
			source: { section: parkUpgrade },
		},
		{
			id: 'cre-box-corridor',
			kind: 'zone',
			name: { zh: 'CRE—BOX集装箱创客走廊', en: 'CRE-BOX container makers’ corridor' },
			source: { section: parkUpgrade },
		},
		{
			id: 'popular-science-incubator',
			kind: 'platform',
			name: { zh: '上海市科普产业孵化基地', en: 'Shanghai popular-science industry incubator' },
			source: { section: atmosphere },
		},
		{
			id: 'maker-space-alliance',
			kind: 'platform',
			name: { zh: '虹口区众创空间联盟', en: 'Hongkou maker-space alliance' },
			source: { section: atmosphere },
		},
		{
			id: 'international-talent-port',
			kind: 'platform',
			name: { zh: '国际人才港', en: 'International talent port' },
			source: { section: ['四、保障措施', '(四)加强人才保障'] },
		},
	],
	milestones: [],
	safeguards: [
		{
			id: 'organisation',
			name: { zh: '加强组织保障', en: 'Organisation' },
			source: { section: safeguards },
		},
		{
			id: 'policy',
			name: { zh: '加强政策保障', en: 'Policy' },
			source: { section: safeguards },
		},
		{
			id: 'funding',
			name: { zh: '加强资金保障', en: 'Funding' },
			source: { section: safeguards },
		},
		{
			id: 'talent',
			name: { zh: '加强人才保障', en: 'Talent' },
			source: { section: safeguards },
		},
	],
});
