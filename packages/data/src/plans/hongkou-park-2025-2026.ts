import { definePlan } from '@plan-indicators/core';

const objectives = ['一、主要目标'];
const scale = ['一、主要目标', '(二)现代化产业规模进一步壮大'];
const space = ['一、主要目标', '(三)空间载体持续提档升级'];
const services = ['一、主要目标', '(四)综合服务功能不断强化'];
const innovation = ['一、主要目标', '(五)创新生态进一步完善'];

const mechanismTasks = ['二、重点任务', '(一)深化分园体制机制改革'];
const industryTasks = ['二、重点任务', '(二)建设新型现代化科创产业体系'];
const internet = ['二、重点任务', '(二)建设新型现代化科创产业体系', '3.重点发展互联网服务主导产业'];
const green = ['二、重点任务', '(二)建设新型现代化科创产业体系', '4.打造绿色低碳特色产业'];
const spaceTasks = ['二、重点任务', '(三)优化分园产业空间布局'];
const layout = ['二、重点任务', '(三)优化分园产业空间布局', '6.落实载体动态调整机制'];
const land = ['二、重点任务', '(三)优化分园产业空间布局', '7.推动现有产业用地转型'];
const serviceTasks = ['二、重点任务', '(四)推进分园服务能级提升'];
const technologyServices = ['二、重点任务', '(四)推进分园服务能级提升', '8.科技服务业赋能分园发展'];
const government = ['二、重点任务', '(四)推进分园服务能级提升', '9.深化园区政务服务改革'];
const publicServices = ['二、重点任务', '(四)推进分园服务能级提升', '10.提升公共服务场景体验'];
const ecosystemTasks = ['二、重点任务', '(五)构建创新活力生态圈'];
const incubators = ['二、重点任务', '(五)构建创新活力生态圈', '11.打造和培育高质量孵化器'];
const universityParks = ['二、重点任务', '(五)构建创新活力生态圈', '12.推动大学科技园提质增效'];
const safeguards = ['三、工作机制'];

export const hongkouPark2025 = /* @__PURE__ */ definePlan({
	id: 'hongkou-park-2025-2026',
	name: {
		zh: '张江高新区虹口园改革创新发展行动方案(2025—2026年)',
		en: 'Zhangjiang High-Tech Zone Hongkou Sub-park Reform and Innovation Plan (2025–2026)',
	},
	shortName: { zh: '虹口园 2025–2026', en: 'Hongkou Sub-park 2025–2026' },
	aliases: [
		'虹口园',
		'张江虹口园',
		'张江高新区虹口园',
		'虹口园2025-2026',
		'虹口园行动方案',
		'虹口园改革创新发展行动方案',
		'张江高新区虹口园改革创新发展行动方案',
		'Hongkou Park',
		'Hongkou Sub-park',
		'Zhangjiang Hongkou',
		'Zhangjiang High-Tech Zone Hongkou Sub-park',
	],
	district: { code: '310109', zh: '虹口区', en: 'Hongkou', pinyin: 'hong kou' },
	scope: 'park',
	period: { start: 2025, end: 2026 },
	document: {
		title: '张江高新区虹口园改革创新发展行动方案(2025—2026年)',
		issuer: '虹口区人民政府',
		issued: '2025-03-07',
	},
	notes: [
		{
			zh: '这是张江高新区虹口园的方案，不是全区的计划。',
			en: 'This plan is of the Hongkou Sub-park of Zhangjiang High-Tech Zone, not the district.',
		},
		{
			zh: '高新技术企业360家属园区，与全区2020年的270家不是同一序列。',
			en: 'The 360 high-tech enterprises are the park’s: not one series with the district’s 270.',
		},
		{
			zh: '存档页从主送单位开始，没有通知标题和文号，文号不填。',
			en: 'The saved page begins with the addressees: the notice’s title and number are missing.',
		},
		{
			zh: '文件没有给出任何基期值；独角兽以2023年为基数，也未写出该数。',
			en: 'The document states no baseline, not even the unicorns of 2023 that are to double.',
		},
	],
	reviewed: '2026-11-26',
	goals: [
		{
			id: 'new-model',
			name: {
				zh: '成为中心城区科创转型的样板',
				en: 'Become a model for sci-tech renewal in the central city',
			},
			source: { section: objectives, wording: '科创发展转型升级的“新样板”' },
		},
		{
			id: 'institutional-reform',
			name: { zh: '体制机制改革进一步深化', en: 'Deeper reform of institutions and mechanisms' },
			source: { section: objectives },
		},
		{
			id: 'modern-industries',
			name: { zh: '现代化产业规模进一步壮大', en: 'Larger modern industries' },
			source: { section: objectives },
		},
		{
			id: 'leading-companies',
			name: {
				zh: '汇聚有行业影响力的领军企业',
				en: 'Gather leading companies of weight in their industries',
			},
			source: { section: scale, wording: '一流领军企业' },
		},
		{
			id: 'space-upgrade',
			name: { zh: '空间载体持续提档升级', en: 'Continued upgrading of premises' },
			source: { section: objectives },
		},
		{
			id: 'contiguous-development',
			name: {
				zh: '北中环一带成片开发',
				en: 'Contiguous development along the northern Middle Ring',
			},
			source: { section: space, wording: '集中连片开发' },
		},
		{
			id: 'integrated-services',
			name: { zh: '综合服务功能不断强化', en: 'Stronger integrated services' },
			source: { section: objectives },
		},
		{
			id: 'technology-platforms',
			name: {
				zh: '让科创和专业技术平台更快落地',
				en: 'Bring innovation and technical service platforms in sooner',
			},
			source: { section: services, wording: '专业技术服务平台加快落地' },
		},
		{
			id: 'innovation-ecosystem',
			name: { zh: '创新生态进一步完善', en: 'A more complete innovation ecosystem' },
			source: { section: objectives },
		},
		{
			id: 'silicon-alley-centre',
			name: { zh: '建成“硅巷”式科创中心', en: 'Build a “Silicon Alley” innovation centre' },
			source: { section: innovation, wording: '虹口硅巷型科创中心' },
		},
		{
			id: 'government-services-circle',
			name: { zh: '建设15分钟政务服务圈', en: 'A 15-minute circle of government services' },
			source: { section: government, wording: '15分钟政务服务圈' },
		},
	],
	indicators: [
		{
			id: 'new-modern-industry-scale',
			concept: 'new-modern-industry-scale',
			name: { zh: '新型现代化科创产业规模', en: 'Scale of the new modern sci-tech industries' },
			aliases: ['产业规模', '科创产业规模', '新型科创产业规模', 'industry scale'],
			pinyin: 'xin xing xian dai hua ke chuang chan ye gui mo',
			unit: '亿元',
			temporality: 'flow',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 120,
					comparator: 'gte',
					strength: 'aspirational',
					year: 2026,
					yearStated: true,
					source: { section: scale, wording: '达到120亿元', qualifier: '力争' },
				},
			],
			note: {
				zh: '文件未说明“规模”是产值还是营业收入，按一年的金额处理。',
				en: 'Whether this is output or revenue is not said; taken as the amount of one year.',
			},
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
					value: 360,
					comparator: 'gte',
					strength: 'aspirational',
					year: 2026,
					yearStated: true,
					source: { section: scale, wording: '达到360家', qualifier: '力争' },
				},
			],
			note: {
				zh: '虹口园口径；与全区2020年的270家不是同一序列。',
				en: 'Of the Hongkou sub-park; not one series with the district’s 270 of 2020.',
			},
			source: { section: scale },
		},
		{
			id: 'unicorns',
			concept: 'unicorns',
			name: { zh: '独角兽企业', en: 'Unicorn companies' },
			aliases: ['独角兽', '独角兽企业数', '独角兽企业数量'],
			pinyin: 'du jiao shou qi ye',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'multiple',
					factor: 2,
					baseYear: 2023,
					comparator: 'gte',
					strength: 'aspirational',
					year: 2026,
					yearStated: true,
					source: { section: scale, wording: '在2023年基数上实现翻番', qualifier: '力争' },
				},
			],
			note: {
				zh: '文件没有写出2023年的数量，也没有单位。',
				en: 'The document gives neither the number of 2023 nor a unit.',
			},
			source: { section: scale },
		},
		{
			id: 'sci-tech-premises-size',
			concept: 'sci-tech-premises-size',
			name: { zh: '科创载体总规模', en: 'Total size of sci-tech premises' },
			aliases: ['科创载体', '载体规模', '载体总规模', '科创载体规模', 'size of sci-tech premises'],
			pinyin: 'ke chuang zai ti zong gui mo',
			unit: '万平方米',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 100,
					comparator: 'gte',
					strength: 'aspirational',
					year: 2026,
					yearStated: true,
					source: { section: space, wording: '达到100万平方米', qualifier: '力争' },
				},
			],
			note: {
				zh: '只计虹口园内，不是全区；未说明是否为建筑面积。',
				en: 'Inside the sub-park only, not the district; whether it is floor area is not said.',
			},
			source: { section: space },
		},
		{
			id: 'incubators-and-specialised-parks',
			concept: 'incubators-and-specialised-parks',
			name: {
				zh: '高质量孵化器和市级特色产业园区',
				en: 'High-quality incubators and city-level specialised parks',
			},
			aliases: ['高质量孵化器', '孵化器', '特色产业园区', '市级特色产业园区', 'incubators'],
			pinyin: 'gao zhi liang fu hua qi he shi ji te se chan ye yuan qu',
			unit: '个',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'range',
					min: 1,
					max: 2,
					comparator: 'gte',
					strength: 'firm',
					year: 2026,
					yearStated: true,
					readings: [
						{
							kind: 'range',
							min: 2,
							max: 4,
							why: {
								zh: '也可能是孵化器和特色产业园区各1—2个，合计2—4个。',
								en: 'It may be one or two of each, so two to four together.',
							},
						},
					],
					alsoStated: [
						{
							comparator: 'gte',
							strength: 'aspirational',
							source: { section: incubators, wording: '争取申报创建上海市高质量孵化器' },
						},
					],
					source: { section: services, wording: '1—2个' },
				},
			],
			note: {
				zh: '取两类合计1—2个；另一读法为各1—2个。',
				en: 'Taken as one or two of both kinds together; the reading is one or two of each.',
			},
			source: { section: services },
		},
		{
			id: 'biotech-park-area',
			concept: 'biotech-park-area',
			name: { zh: '生物技术特色产业园占地', en: 'Site area of the biotechnology park' },
			aliases: ['生物技术特色产业园', '生物技术产业园面积', 'biotech park', 'biotech park area'],
			pinyin: 'sheng wu ji shu te se chan ye yuan zhan di',
			unit: '亩',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 100,
					comparator: 'gt',
					strength: 'firm',
					year: 2026,
					yearStated: false,
					readings: [
						{
							kind: 'level',
							value: 100,
							why: {
								zh: '接在三期建设之后，也可能只指三期的占地。',
								en: 'It follows the words on phase three and may be its site alone.',
							},
						},
					],
					source: { section: land, wording: '超过100亩' },
				},
			],
			note: {
				zh: '取整个园区的占地；只指三期(仅为统筹规划)为另一读法。',
				en: 'Taken as the whole park; phase three, which is only to be planned, is a reading.',
			},
			source: { section: land },
		},
	],
	observations: [
		{
			id: 'research-platforms',
			name: { zh: '产学研平台', en: 'Industry–university–research platforms' },
			value: 8,
			unit: '个',
			year: 2024,
			yearStated: false,
			source: { section: universityParks, wording: '8个' },
		},
	],
	claims: [],
	industries: [
		{
			id: 'internet-services',
			name: { zh: '互联网服务', en: 'Internet services' },
			aliases: ['互联网'],
			source: { section: internet },
		},
		{
			id: 'green-low-carbon',
			name: { zh: '绿色低碳', en: 'Green and low-carbon' },
			aliases: ['低碳', '双碳'],
			source: { section: green },
		},
		{
			id: 'industrial-internet',
			name: { zh: '工业互联网', en: 'Industrial internet' },
			source: { section: internet },
		},
		{
			id: 'e-commerce',
			name: { zh: '互联网潮流电商', en: 'Trend e-commerce' },
			aliases: ['电商', '潮流电商', '电子商务'],
			source: { section: internet },
		},
		{
			id: 'intelligent-connected-vehicles',
			name: { zh: '智能网联汽车', en: 'Intelligent connected vehicles' },
			source: { section: internet },
		},
		{
			id: 'artificial-intelligence',
			name: { zh: '数字出版人工智能', en: 'Artificial intelligence for digital publishing' },
			aliases: ['AI', '人工智能', '数字出版'],
			source: { section: internet },
		},
		{
			id: 'integrated-circuits',
			name: { zh: '集成电路软件研发', en: 'Integrated-circuit software' },
			aliases: ['集成电路', '芯片'],
			source: { section: internet },
		},
		{
			id: 'textile-digital-supply-chain',
			name: { zh: '纺织数字供应链', en: 'Digital supply chains for textiles' },
			aliases: ['数字供应链'],
			source: { section: internet },
		},
		{
			id: 'blockchain',
			name: { zh: '区块链', en: 'Blockchain' },
			source: { section: internet },
		},
		{
			id: 'synthetic-biology',
			name: { zh: '合成生物', en: 'Synthetic biology' },
			aliases: ['合成生物学'],
			source: { section: green },
		},
		{
			id: 'biomaterials-manufacturing',
			name: { zh: '生物新材料制造', en: 'Manufacture of new biomaterials' },
			aliases: ['生物新材料'],
			source: { section: green },
		},
		{
			id: 'big-health',
			name: { zh: '大健康', en: 'Comprehensive health' },
			aliases: ['健康产业', 'big health'],
			source: { section: green },
		},
		{
			id: 'biotechnology',
			name: { zh: '生物技术', en: 'Biotechnology' },
			source: { section: land },
		},
		{
			id: 'technology-services',
			name: { zh: '科技服务业', en: 'Technology services' },
			aliases: ['科技服务'],
			source: { section: serviceTasks },
		},
	],
	tasks: [
		{
			id: 'coordination-mechanism',
			number: '1',
			name: {
				zh: '建立改革创新发展议事协调机制',
				en: 'Set up a coordination mechanism for reform and innovation',
			},
			source: { section: mechanismTasks },
		},
		{
			id: 'professional-operator',
			number: '2',
			name: { zh: '组建专业化运营机构', en: 'Set up a professional operator' },
			source: { section: mechanismTasks },
		},
		{
			id: 'internet-services',
			number: '3',
			name: {
				zh: '重点发展互联网服务主导产业',
				en: 'Develop internet services as the leading industry',
			},
			industries: [
				'internet-services',
				'industrial-internet',
				'e-commerce',
				'intelligent-connected-vehicles',
				'artificial-intelligence',
				'integrated-circuits',
				'textile-digital-supply-chain',
				'blockchain',
			],
			source: { section: industryTasks },
		},
		{
			id: 'green-low-carbon',
			number: '4',
			name: { zh: '打造绿色低碳特色产业', en: 'Build the green and low-carbon industry' },
			industries: [
				'green-low-carbon',
				'synthetic-biology',
				'biomaterials-manufacturing',
				'big-health',
			],
			source: { section: industryTasks },
		},
		{
			id: 'technology-companies',
			number: '5',
			name: {
				zh: '打造一流科技创新型企业',
				en: 'Build first-class innovative technology companies',
			},
			source: { section: industryTasks },
		},
		{
			id: 'premises-adjustment',
			number: '6',
			name: { zh: '落实载体动态调整机制', en: 'Adjust the list of premises by their results' },
			source: { section: spaceTasks },
		},
		{
			id: 'industrial-land',
			number: '7',
			name: { zh: '推动现有产业用地转型', en: 'Transform existing industrial land' },
			industries: ['green-low-carbon', 'synthetic-biology', 'biotechnology'],
			source: { section: spaceTasks },
		},
		{
			id: 'technology-services',
			number: '8',
			name: { zh: '科技服务业赋能分园发展', en: 'Let technology services empower the sub-park' },
			industries: ['technology-services'],
			source: { section: serviceTasks },
		},
		{
			id: 'government-services',
			number: '9',
			name: {
				zh: '深化园区政务服务改革',
				en: 'Deepen the reform of government services in the park',
			},
			source: { section: serviceTasks },
		},
		{
			id: 'public-services',
			number: '10',
			name: { zh: '提升公共服务场景体验', en: 'Improve the experience of public services' },
			source: { section: serviceTasks },
		},
		{
			id: 'high-quality-incubators',
			number: '11',
			name: { zh: '打造和培育高质量孵化器', en: 'Build and cultivate high-quality incubators' },
			industries: ['internet-services', 'green-low-carbon'],
			source: { section: ecosystemTasks },
		},
		{
			id: 'university-science-parks',
			number: '12',
			name: {
				zh: '推动大学科技园提质增效',
				en: 'Raise the quality and yield of university science parks',
			},
			industries: ['green-low-carbon', 'biotechnology'],
			source: { section: ecosystemTasks },
		},
	],
	places: [
		{
			id: 'north-bund-services-cluster',
			kind: 'zone',
			name: { zh: '北外滩现代服务业集聚区', en: 'North Bund modern services cluster' },
			source: { section: layout },
		},
		{
			id: 'northern-middle-ring-belt',
			kind: 'zone',
			name: { zh: '北中环科创产业集聚带', en: 'Northern Middle Ring sci-tech belt' },
			source: { section: layout },
		},
		{
			id: 'biotech-park',
			kind: 'park',
			name: { zh: '北科创生物技术产业园', en: 'Beikechuang Biotechnology Park' },
			source: { section: land },
		},
		{
			id: 'blockchain-industrial-internet-centre',
			kind: 'platform',
			name: {
				zh: '区块链+工业互联网联合创新中心',
				en: 'Joint innovation centre for blockchain and the industrial internet',
			},
			source: { section: internet },
		},
		{
			id: 'green-low-carbon-alliance',
			kind: 'platform',
			name: { zh: '虹口区绿色低碳产业联盟', en: 'Hongkou green and low-carbon industry alliance' },
			source: { section: green },
		},
		{
			id: 'environment-and-energy-exchange',
			kind: 'platform',
			name: { zh: '上海环交所', en: 'Shanghai Environment and Energy Exchange' },
			source: { section: green },
		},
		{
			id: 'huayuanfang-park',
			kind: 'park',
			name: {
				zh: '花园坊节能环保产业园',
				en: 'Huayuanfang Energy-Saving and Environmental Protection Park',
			},
			source: { section: green },
		},
		{
			id: 'energy-efficiency-centre',
			kind: 'platform',
			name: { zh: '上海市能效中心', en: 'Shanghai Energy Efficiency Centre' },
			source: { section: green },
		},
		{
			id: 'gf60',
			kind: 'platform',
			name: { zh: 'GF60(绿色金融60人论坛)', en: 'GF60 (Green Finance 60 Forum)' },
			source: { section: green },
		},
		{
			id: 'north-bund-carbon-zone',
			kind: 'zone',
			name: { zh: '北外滩“双碳”示范区', en: 'North Bund “dual carbon” demonstration zone' },
			source: { section: green },
		},
		{
			id: 'north-bund-roadshow-centre',
			kind: 'platform',
			name: { zh: '上海北外滩科创路演中心', en: 'Shanghai North Bund sci-tech roadshow centre' },
			source: { section: technologyServices },
		},
		{
			id: 'north-bund-legal-hub',
			kind: 'platform',
			name: { zh: '北外滩国际法律服务港', en: 'North Bund international legal services hub' },
			source: { section: technologyServices },
		},
		{
			id: 'hongxiaozhu',
			kind: 'platform',
			name: { zh: '虹小助信息平台', en: 'Hongxiaozhu information platform' },
			source: { section: government },
		},
		{
			id: 'lester-brand-base',
			kind: 'platform',
			name: {
				zh: '雷士德工学院商标品牌创新创业基地',
				en: 'Lester Institute trademark and brand start-up base',
			},
			source: { section: publicServices },
		},
		{
			id: 'north-bund-chambers-alliance',
			kind: 'platform',
			name: {
				zh: '北外滩国际商会联盟',
				en: 'North Bund alliance of international chambers of commerce',
			},
			source: { section: publicServices },
		},
		{
			id: 'creative-design-institute',
			kind: 'platform',
			name: { zh: '创新创意设计研究院', en: 'Institute of innovative and creative design' },
			source: { section: incubators },
		},
		{
			id: 'zhongke-iot-centre',
			kind: 'platform',
			name: { zh: '中科技物联创中心', en: 'Zhongke Internet-of-Things innovation centre' },
			source: { section: incubators },
		},
		{
			id: 'pollution-control-institute',
			kind: 'platform',
			name: {
				zh: '上海污染控制与生态安全研究院',
				en: 'Shanghai Institute of Pollution Control and Ecological Security',
			},
			source: { section: universityParks },
		},
		{
			id: 'medical-proof-of-concept-centre',
			kind: 'platform',
			name: { zh: '医疗创新概念验证中心', en: 'Proof-of-concept centre for medical innovation' },
			source: { section: universityParks },
		},
	],
	milestones: [],
	safeguards: [
		{
			id: 'organisation',
			name: { zh: '强化组织实施', en: 'Organisation' },
			source: { section: safeguards },
		},
		{
			id: 'policy',
			name: { zh: '加强政策支持', en: 'Policy support' },
			source: { section: safeguards },
		},
		{
			id: 'monitoring',
			name: { zh: '动态跟踪评价', en: 'Monitoring and evaluation' },
			source: { section: safeguards },
		},
	],
});
