import { definePlan } from '@plan-indicators/core';

const objectives = ['二、发展目标'];
const work = '三、主要任务';
const actors = '(一)实施双创主体能力升级行动';
const industry = '(二)实施产业能级提升行动';
const space = '(三)实施创新资源空间布局优化行动';
const services = '(四)实施双创服务精益行动';
const employment = '(五)实施创业带动就业行动';
const mechanisms = '(六)实施创新机制融通行动';
const growingFirms = [work, actors, '2.培育高成长性企业'];
const leadingFirms = [work, actors, '3.引进行业龙头企业'];
const infrastructure = [work, industry, '6.支持新型基础设施建设'];
const industrialInternet = [work, industry, '7.推动工业互联网创新升级'];
const digitalCulture = [work, industry, '8.加速数字文化产业发展'];
const riverside = [work, space, '10.对标世界会客厅建设滨江人民城市建设示范区'];
const chuangzhi = [work, space, '11.对标世界级城市副中心建设大创智国家服务业创新示范区'];
const chuanggu = [work, space, '12.对标世界级创谷打造大创谷功能区'];
const tongji = [work, space, '13.对标世界级创意产业核心区推进环同济知识经济圈升级'];
const carriers = [work, services, '14.打造专业化双创服务载体'];
const transfer = [work, services, '15.健全科技成果转移转化服务体系'];
const finance = [work, services, '16.增强金融服务科技的能力'];
const safeguards = ['四、保障措施'];

export const yangpu2020 = /* @__PURE__ */ definePlan({
	id: 'yangpu-2020-2022',
	name: {
		zh: '杨浦区推进创新创业高质量发展三年行动计划(2020-2022年)',
		en: 'Yangpu Action Plan for High-Quality Innovation and Entrepreneurship (2020–2022)',
	},
	shortName: { zh: '杨浦 2020–2022', en: 'Yangpu 2020–2022' },
	aliases: [
		'杨浦区推进创新创业高质量发展三年行动计划',
		'杨浦创新创业三年行动计划',
		'杨浦双创三年行动计划',
		'杨浦双创2020-2022',
		'Yangpu innovation and entrepreneurship action plan',
	],
	district: { code: '310110', zh: '杨浦区', en: 'Yangpu', pinyin: 'yang pu' },
	scope: 'district',
	period: { start: 2020, end: 2022 },
	document: {
		title: '关于印发《杨浦区推进创新创业高质量发展三年行动计划(2020-2022)》的通知',
		number: '杨府〔2020〕43号',
		issuer: '上海市杨浦区人民政府',
		issued: '2020-11-20',
		published: '2020-11-25',
	},
	notes: [
		{
			zh: '存档网页的文号为“杨府〔202043”，缺“〕”和“号”，复原为杨府〔2020〕43号。',
			en: 'The number is printed as 杨府〔202043, without 〕 and 号: both are restored.',
		},
		{
			zh: '落款“20201120”缺“年月日”，复原为2020年11月20日；网页标题行为2020-11-25。',
			en: 'The date is printed as 20201120: read as 20 November. The headline gives the 25th.',
		},
		{
			zh: '正文标题下的“2020-2022年)”缺左括号，计划名称取自通知正文。',
			en: "Under the title the years lost their opening bracket; the name is the notice's.",
		},
		{
			zh: '存档网页缺部分引号和字符（如“校++企”），未作猜补；标题和数字短语照存档文字。',
			en: 'Other lost marks and characters (校++企) are not guessed; wordings are as saved.',
		},
		{
			zh: '“积极创新中国成立家服务业创新发展示范区”是“积极创建国家…”被误替换，未收入。',
			en: 'In task 11, 创新中国成立家 is 创建国家 wrongly replaced; nothing is taken from it.',
		},
		{
			zh: '数字目标只有任务2中的三项，均未写年份，取计划最后一年2022；年度目标只有文字。',
			en: 'Task 2 has the only numeric targets, undated: 2022 is taken. Milestones are words.',
		},
	],
	reviewed: '2026-11-26',
	goals: [
		{
			id: 'reform-jobs-momentum',
			name: {
				zh: '促改革、稳就业、强动能',
				en: 'Further reform, stable employment, stronger growth drivers',
			},
			source: { section: objectives },
		},
		{
			id: 'innovation-ecosystem',
			name: { zh: '创新创业生态系统', en: 'An ecosystem for innovation and entrepreneurship' },
			source: { section: objectives },
		},
		{
			id: 'support-for-development',
			name: {
				zh: '以双创带动全区发展',
				en: 'Innovation and entrepreneurship that carry the district',
			},
			source: { section: objectives, wording: '支撑引领作用' },
		},
		{
			id: 'riverside-planning',
			name: { zh: '滨江区域规划全覆盖', en: 'Plans that cover the whole riverside area' },
			source: { section: riverside },
		},
		{
			id: 'riverside-renewal',
			name: {
				zh: '南段滨江地块应收尽收、旧区应改尽改',
				en: 'All remaining plots of the southern riverside acquired, all old quarters there renewed',
			},
			source: { section: riverside, wording: '应收尽收、应改尽改' },
		},
		{
			id: 'world-skills-museum',
			name: {
				zh: '世界技能博物馆建成开馆',
				en: 'The World Skills Museum is built and open',
			},
			source: { section: riverside, wording: '完成世界技能博物馆建设并开馆' },
		},
		{
			id: 'first-online-new-economy-park',
			name: {
				zh: '争取首批在线新经济产业生态园布局落地',
				en: 'Win one of the first online new-economy parks',
			},
			source: { section: [work, industry], wording: '首批在线新经济产业生态园' },
		},
	],
	indicators: [
		{
			id: 'innovation-little-giants',
			concept: 'innovation-little-giants',
			name: { zh: '双创小巨人', en: 'Innovation and entrepreneurship little giants' },
			aliases: [
				'双创小巨人企业',
				'小巨人',
				'小巨人企业',
				'innovation little giants',
				'little giants',
			],
			pinyin: 'shuang chuang xiao ju ren',
			unit: '家',
			temporality: 'flow',
			direction: 'up',
			targets: [
				{
					kind: 'perYear',
					amount: 10,
					comparator: 'gte',
					strength: 'firm',
					year: 2022,
					yearStated: false,
					source: { section: growingFirms, wording: '每年培育10家' },
				},
			],
			note: {
				zh: '每年新培育的家数，不是存量；计划未写三年合计。',
				en: 'Firms newly fostered each year, not all there are; no total is stated.',
			},
			source: { section: growingFirms },
		},
		{
			id: 'tech-little-giants',
			concept: 'tech-little-giants',
			name: { zh: '科技小巨人企业', en: 'Technology little giants' },
			aliases: ['科技小巨人', '小巨人', '小巨人企业', 'tech little giants', 'little giants'],
			pinyin: 'ke ji xiao ju ren qi ye',
			unit: '家',
			temporality: 'flow',
			direction: 'up',
			targets: [
				{
					kind: 'perYear',
					amount: 30,
					comparator: 'gte',
					strength: 'firm',
					year: 2022,
					yearStated: false,
					source: { section: growingFirms, wording: '30家', qualifier: '每年培育' },
				},
			],
			note: {
				zh: '每年新培育的家数，不可与存量直接比较；计划未写三年合计。',
				en: 'Firms newly fostered each year: not comparable with a stock; no total is stated.',
			},
			source: { section: growingFirms },
		},
		{
			id: 'high-tech-enterprises',
			concept: 'high-tech-enterprises',
			name: { zh: '高新技术企业', en: 'High-tech enterprises' },
			aliases: ['高企', '高新企业', 'high-tech firms', 'HNTE'],
			pinyin: 'gao xin ji shu qi ye',
			unit: '家',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'increment',
					amount: 100,
					comparator: 'gte',
					strength: 'firm',
					year: 2022,
					yearStated: false,
					readings: [
						{
							kind: 'perYear',
							amount: 100,
							why: {
								zh: '前一句写明“每年”，本句未写期间，也可理解为每年新增。',
								en: 'The sentence before says 每年 and this one no period: it may be 100 a year.',
							},
						},
					],
					source: { section: growingFirms, wording: '100家', qualifier: '新增' },
				},
			],
			note: {
				zh: '只写新增家数：无基期值，未写期间，也未写净增还是新认定。',
				en: 'Only an addition is stated: no baseline, no period, and not whether it is net.',
			},
			source: { section: growingFirms },
		},
	],
	observations: [],
	claims: [],
	industries: [
		{
			id: 'artificial-intelligence',
			name: { zh: '人工智能', en: 'Artificial intelligence' },
			aliases: ['AI'],
			source: { section: leadingFirms },
		},
		{ id: 'big-data', name: { zh: '大数据', en: 'Big data' }, source: { section: leadingFirms } },
		{
			id: 'modern-design',
			name: { zh: '现代设计', en: 'Modern design' },
			source: { section: leadingFirms },
		},
		{
			id: 'technology-finance',
			name: { zh: '科技金融', en: 'Technology finance' },
			source: { section: leadingFirms },
		},
		{
			id: 'online-new-economy',
			name: { zh: '在线新经济', en: 'Online new economy' },
			source: { section: [work, industry] },
		},
		{
			id: 'new-infrastructure',
			name: { zh: '新型基础设施', en: 'New infrastructure' },
			aliases: ['新基建'],
			source: { section: infrastructure },
		},
		{
			id: 'intelligent-connected-vehicles',
			name: { zh: '智能网联汽车', en: 'Intelligent connected vehicles' },
			source: { section: infrastructure },
		},
		{
			id: 'beidou-navigation',
			name: { zh: '北斗导航', en: 'BeiDou navigation' },
			aliases: ['北斗'],
			source: { section: infrastructure },
		},
		{
			id: 'industrial-internet',
			name: { zh: '工业互联网', en: 'Industrial internet' },
			source: { section: industrialInternet },
		},
		{
			id: 'internet-of-things',
			name: { zh: '物联网', en: 'Internet of Things' },
			aliases: ['IoT'],
			source: { section: industrialInternet },
		},
		{
			id: 'intelligent-manufacturing',
			name: { zh: '智能制造', en: 'Intelligent manufacturing' },
			aliases: ['智能制造服务业'],
			source: { section: industrialInternet },
		},
		{
			id: 'digital-culture',
			name: { zh: '数字文化', en: 'Digital culture' },
			aliases: ['数字文化产业'],
			source: { section: digitalCulture },
		},
		{
			id: 'online-audiovisual',
			name: { zh: '网络视听', en: 'Online audiovisual media' },
			source: { section: digitalCulture },
		},
		{
			id: 'digital-content',
			name: { zh: '数字内容', en: 'Digital content' },
			source: { section: riverside },
		},
		{
			id: 'cultural-and-creative',
			name: { zh: '文化创意', en: 'Cultural and creative industries' },
			aliases: ['文创', '文创设计'],
			source: { section: riverside },
		},
		{
			id: 'online-education',
			name: { zh: '在线教育', en: 'Online education' },
			source: { section: riverside },
		},
		{
			id: 'contactless-delivery',
			name: { zh: '无接触配送', en: 'Contactless delivery' },
			source: { section: riverside },
		},
		{
			id: 'medical-and-health',
			name: { zh: '医疗健康', en: 'Medical care and health' },
			source: { section: riverside },
		},
		{
			id: 'new-mobility',
			name: { zh: '新型移动出行', en: 'New mobility' },
			source: { section: riverside },
		},
		{
			id: 'information-services',
			name: { zh: '信息服务', en: 'Information services' },
			aliases: ['信息服务业'],
			source: { section: chuangzhi },
		},
		{
			id: 'commerce-services',
			name: { zh: '商贸服务', en: 'Trade and commerce services' },
			source: { section: chuangzhi },
		},
		{
			id: 'smart-healthcare',
			name: { zh: '智慧医疗', en: 'Smart healthcare' },
			source: { section: chuangzhi },
		},
		{
			id: 'intellectual-property-services',
			name: { zh: '知识产权', en: 'Intellectual property services' },
			source: { section: chuangzhi },
		},
		{
			id: 'next-generation-it',
			name: { zh: '新一代信息技术', en: 'Next-generation information technology' },
			source: { section: chuanggu },
		},
		{
			id: 'energy-saving-and-environment',
			name: { zh: '节能环保', en: 'Energy saving and environmental protection' },
			source: { section: tongji },
		},
		{
			id: 'new-materials',
			name: { zh: '新材料', en: 'New materials' },
			source: { section: tongji },
		},
		{
			id: 'integrated-circuits',
			name: { zh: '集成电路', en: 'Integrated circuits' },
			source: { section: [work, services] },
		},
		{ id: 'fintech', name: { zh: '金融科技', en: 'Fintech' }, source: { section: finance } },
		{
			id: 'biomedicine',
			name: { zh: '生物医药', en: 'Biomedicine' },
			source: { section: carriers },
		},
	],
	tasks: [
		{
			id: 'serve-firms-precisely',
			number: '1',
			name: { zh: '精准服务企业', en: 'Serve firms according to their needs' },
			source: { section: [work, actors] },
		},
		{
			id: 'foster-high-growth-firms',
			number: '2',
			name: { zh: '培育高成长性企业', en: 'Foster high-growth firms' },
			source: { section: [work, actors] },
		},
		{
			id: 'attract-leading-firms',
			number: '3',
			name: { zh: '引进行业龙头企业', en: 'Bring in leading firms' },
			industries: ['artificial-intelligence', 'big-data', 'modern-design', 'technology-finance'],
			source: { section: [work, actors] },
		},
		{
			id: 'attract-talent',
			number: '4',
			name: { zh: '吸引国内外高端人才', en: 'Attract top talent from China and abroad' },
			source: { section: [work, actors] },
		},
		{
			id: 'train-innovators',
			number: '5',
			name: { zh: '提升双创群体素质', en: 'Raise the skills of innovators and entrepreneurs' },
			source: { section: [work, actors] },
		},
		{
			id: 'new-infrastructure',
			number: '6',
			name: { zh: '支持新型基础设施建设', en: 'Support new infrastructure' },
			industries: ['new-infrastructure', 'intelligent-connected-vehicles', 'beidou-navigation'],
			source: { section: [work, industry] },
		},
		{
			id: 'industrial-internet',
			number: '7',
			name: { zh: '推动工业互联网创新升级', en: 'Upgrade the industrial internet' },
			industries: ['industrial-internet', 'internet-of-things', 'intelligent-manufacturing'],
			source: { section: [work, industry] },
		},
		{
			id: 'digital-culture',
			number: '8',
			name: { zh: '加速数字文化产业发展', en: 'Speed up digital culture' },
			industries: ['digital-culture', 'online-audiovisual'],
			source: { section: [work, industry] },
		},
		{
			id: 'online-offline-integration',
			number: '9',
			name: { zh: '加快线上线下深度融合', en: 'Join online and offline business' },
			industries: ['online-new-economy'],
			source: { section: [work, industry] },
		},
		{
			id: 'riverside-demonstration-area',
			number: '10',
			name: {
				zh: '对标世界会客厅建设滨江人民城市建设示范区',
				en: "Build the riverside demonstration area of the people's city",
			},
			industries: [
				'online-new-economy',
				'digital-content',
				'cultural-and-creative',
				'online-education',
				'contactless-delivery',
				'medical-and-health',
				'new-mobility',
			],
			source: { section: [work, space] },
		},
		{
			id: 'dachuangzhi-demonstration-area',
			number: '11',
			name: {
				zh: '对标世界级城市副中心建设大创智国家服务业创新示范区',
				en: 'Build Dachuangzhi into a national demonstration area for service innovation',
			},
			industries: [
				'information-services',
				'commerce-services',
				'cultural-and-creative',
				'smart-healthcare',
				'intellectual-property-services',
			],
			source: { section: [work, space] },
		},
		{
			id: 'dachuanggu-functional-area',
			number: '12',
			name: {
				zh: '对标世界级创谷打造大创谷功能区',
				en: 'Build the Dachuanggu functional area into a world-class innovation valley',
			},
			industries: ['artificial-intelligence', 'next-generation-it', 'cultural-and-creative'],
			source: { section: [work, space] },
		},
		{
			id: 'tongji-knowledge-economy-circle',
			number: '13',
			name: {
				zh: '对标世界级创意产业核心区推进环同济知识经济圈升级',
				en: 'Upgrade the knowledge economy circle around Tongji University',
			},
			industries: [
				'cultural-and-creative',
				'artificial-intelligence',
				'energy-saving-and-environment',
				'new-materials',
			],
			source: { section: [work, space] },
		},
		{
			id: 'specialised-service-carriers',
			number: '14',
			name: {
				zh: '打造专业化双创服务载体',
				en: 'Build specialised carriers for innovation and entrepreneurship services',
			},
			industries: [
				'intelligent-manufacturing',
				'artificial-intelligence',
				'integrated-circuits',
				'biomedicine',
			],
			source: { section: [work, services] },
		},
		{
			id: 'technology-transfer-services',
			number: '15',
			name: {
				zh: '健全科技成果转移转化服务体系',
				en: 'Improve the services for the transfer of research results',
			},
			source: { section: [work, services] },
		},
		{
			id: 'finance-for-technology',
			number: '16',
			name: { zh: '增强金融服务科技的能力', en: 'Strengthen finance for technology' },
			industries: ['technology-finance', 'fintech'],
			source: { section: [work, services] },
		},
		{
			id: 'business-environment',
			number: '17',
			name: {
				zh: '优化国际一流营商环境',
				en: 'Improve the business environment to a top international standard',
			},
			source: { section: [work, services] },
		},
		{
			id: 'start-up-service-space',
			number: '18',
			name: { zh: '扩展创业服务空间', en: 'Extend the space for start-up services' },
			source: { section: [work, employment] },
		},
		{
			id: 'start-up-employment-platforms',
			number: '19',
			name: {
				zh: '加强创业带动就业平台建设',
				en: 'Build platforms where start-ups create employment',
			},
			source: { section: [work, employment] },
		},
		{
			id: 'industry-university-research',
			number: '20',
			name: {
				zh: '推动产学研协同创新',
				en: 'Promote joint innovation of industry, universities and research',
			},
			source: { section: [work, mechanisms] },
		},
		{
			id: 'large-and-small-firms',
			number: '21',
			name: {
				zh: '推动大中小企业融通发展',
				en: 'Promote joint development of large, medium and small firms',
			},
			source: { section: [work, mechanisms] },
		},
		{
			id: 'yangtze-river-delta-integration',
			number: '22',
			name: {
				zh: '推动长三角一体化发展',
				en: 'Promote integrated development of the Yangtze River Delta',
			},
			source: { section: [work, mechanisms] },
		},
		{
			id: 'international-cooperation',
			number: '23',
			name: {
				zh: '推动创新创业国际合作',
				en: 'Promote international cooperation in innovation and entrepreneurship',
			},
			source: { section: [work, mechanisms] },
		},
	],
	places: [
		{
			id: 'yangpu-riverside',
			kind: 'zone',
			name: { zh: '杨浦滨江', en: 'Yangpu Riverside' },
			source: { section: [work, space] },
		},
		{
			id: 'dachuangzhi',
			kind: 'zone',
			name: { zh: '大创智', en: 'Dachuangzhi' },
			source: { section: [work, space] },
		},
		{
			id: 'dachuanggu',
			kind: 'zone',
			name: { zh: '大创谷', en: 'Dachuanggu' },
			source: { section: [work, space] },
		},
		{
			id: 'tongji-knowledge-economy-circle',
			kind: 'zone',
			name: { zh: '环同济知识经济圈', en: 'Knowledge economy circle around Tongji University' },
			source: { section: [work, space] },
		},
		{
			id: 'hr-services-park-east',
			kind: 'park',
			name: {
				zh: '中国(上海)人力资源服务产业园东部园',
				en: 'China (Shanghai) Human Resources Services Industrial Park, East Park',
			},
			source: { section: [work, actors, '4.吸引国内外高端人才'] },
		},
		{
			id: 'unicom-south-internet-base',
			kind: 'park',
			name: { zh: '联通南方互联网产业基地', en: 'China Unicom South Internet Industry Base' },
			source: { section: industrialInternet },
		},
		{
			id: 'online-new-economy-park',
			kind: 'park',
			name: { zh: '上海在线新经济生态园', en: 'Shanghai Online New Economy Park' },
			source: { section: riverside },
		},
		{
			id: 'national-technology-transfer-eastern-center',
			kind: 'platform',
			name: { zh: '国家技术转移东部中心', en: 'National Eastern Technology Transfer Center' },
			source: { section: chuangzhi },
		},
		{
			id: 'beidou-location-services-platform',
			kind: 'platform',
			name: {
				zh: '北斗高精度位置服务平台',
				en: 'BeiDou high-precision location services platform',
			},
			source: { section: chuangzhi },
		},
		{
			id: 'knowledge-and-innovation-community',
			kind: 'park',
			name: { zh: '创智天地', en: 'Knowledge and Innovation Community (KIC)' },
			source: { section: chuangzhi },
		},
		{
			id: 'changyang-campus',
			kind: 'park',
			name: { zh: '长阳创谷', en: 'Changyang Campus' },
			source: { section: chuanggu },
		},
		{
			id: 'hulian-baodi',
			kind: 'park',
			name: { zh: '互联宝地', en: 'Hulian Baodi' },
			source: { section: chuanggu },
		},
		{
			id: 'brain-inspired-chip-platform',
			kind: 'platform',
			name: {
				zh: '类脑芯片与片上智能系统研发与转化平台',
				en: 'Platform for brain-inspired chips and on-chip intelligent systems',
			},
			source: { section: carriers },
		},
		{
			id: 'beidou-innovation-institute',
			kind: 'platform',
			name: { zh: '北斗创新研究院', en: 'BeiDou innovation institute' },
			source: { section: carriers },
		},
		{
			id: 'shanghai-technology-exchange',
			kind: 'platform',
			name: { zh: '上海技术交易所', en: 'Shanghai Technology Exchange' },
			source: { section: transfer },
		},
		{
			id: 'wangu-science-park',
			kind: 'park',
			name: { zh: '湾谷科技园', en: 'Wangu Science Park' },
			source: { section: finance },
		},
		{
			id: 'sufe-finance-valley',
			kind: 'park',
			name: { zh: '财大金融谷', en: 'SUFE Finance Valley' },
			source: { section: finance },
		},
		{
			id: 'public-training-base',
			kind: 'platform',
			name: {
				zh: '中国(上海)创业者公共实训基地',
				en: 'China (Shanghai) public training base for entrepreneurs',
			},
			source: { section: [work, employment, '19.加强创业带动就业平台建设'] },
		},
		{
			id: 'innospace',
			kind: 'platform',
			name: { zh: 'INNOSPACE+国际创新平台', en: 'INNOSPACE+ international innovation platform' },
			source: { section: [work, mechanisms, '21.推动大中小企业融通发展'] },
		},
		{
			id: 'delta-technology-market',
			kind: 'platform',
			name: { zh: '长三角科技大市场', en: 'Yangtze River Delta technology market' },
			source: { section: [work, mechanisms, '22.推动长三角一体化发展'] },
		},
		{
			id: 'world-skills-museum',
			kind: 'platform',
			name: { zh: '世界技能博物馆', en: 'World Skills Museum' },
			source: { section: riverside },
		},
		{
			id: 'changyang-campus-phases',
			kind: 'park',
			name: { zh: '长阳创谷一期、四期', en: 'Changyang Campus, phases 1 and 4' },
			source: { section: chuanggu },
		},
		{
			id: 'hulian-baodi-phase-2',
			kind: 'park',
			name: { zh: '互联宝地二期', en: 'Hulian Baodi, phase 2' },
			source: { section: chuanggu },
		},
		{
			id: 'block-138-east',
			kind: 'park',
			name: { zh: '138街坊东块', en: 'Block 138, eastern part' },
			source: { section: chuanggu },
		},
		{
			id: 'ab-mauri-site',
			kind: 'park',
			name: { zh: '英联马利', en: 'AB Mauri site' },
			source: { section: tongji },
		},
		{
			id: 'bright-chifeng-road-site',
			kind: 'park',
			name: { zh: '光明集团赤峰路地块', en: 'Bright Food Group site on Chifeng Road' },
			source: { section: tongji },
		},
		{
			id: 'yuanyang-plaza',
			kind: 'park',
			name: { zh: '四平路1188号远洋广场', en: 'Yuanyang Plaza, 1188 Siping Road' },
			source: { section: tongji },
		},
		{
			id: 'dachuangzhi-service-platform',
			kind: 'platform',
			name: {
				zh: '大创智示范区公共服务平台',
				en: 'Public service platform of the Dachuangzhi demonstration area',
			},
			source: { section: chuangzhi },
		},
		{
			id: 'dachuangzhi-digital-park',
			kind: 'park',
			name: { zh: '大创智数字公园', en: 'Dachuangzhi Digital Park' },
			source: { section: chuangzhi },
		},
		{
			id: 'accenture-innovation-centre',
			kind: 'platform',
			name: { zh: '埃森哲中国创新中心', en: 'Accenture China innovation centre' },
			source: { section: carriers },
		},
	],
	milestones: [
		{
			id: 'leading-position',
			year: 2020,
			name: {
				zh: '资源、活力和平台增强，双创居全国前列并带动长三角',
				en: 'More resources and stronger platforms: a national leader that reaches the Delta',
			},
			source: { section: objectives, wording: '创新创业走在全国前列' },
		},
		{
			id: 'driving-role',
			year: 2021,
			name: {
				zh: '主体更活跃、服务更好、联动机制更完善，示范基地的带动见效',
				en: 'Livelier firms, better services, closer links: the base visibly helps reform and jobs',
			},
			source: { section: objectives, wording: '带动作用进一步凸显' },
		},
		{
			id: 'model-district',
			year: 2022,
			name: {
				zh: '市场和社会活力更强，在融通、服务和改革三方面成为榜样',
				en: 'A livelier market and society: a model of joint innovation, good services and reform',
			},
			source: { section: objectives, wording: '改革创新的样板' },
		},
	],
	safeguards: [
		{
			id: 'working-mechanism',
			name: { zh: '健全工作机制', en: 'Improve the working mechanism' },
			source: { section: safeguards },
		},
		{
			id: 'indicator-monitoring',
			name: { zh: '落实指标监测', en: 'Monitor the indicators' },
			source: { section: safeguards },
		},
		{
			id: 'responsibilities',
			name: { zh: '压实工作责任', en: 'Hold departments responsible' },
			source: { section: safeguards },
		},
		{
			id: 'funding',
			name: { zh: '确保资金支持', en: 'Secure the funding' },
			source: { section: safeguards },
		},
	],
});
