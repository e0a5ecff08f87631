import { definePlan } from '@plan-indicators/core';

const requirements = '一、总体要求';
const objectives = '(二)总体目标';
const emerging = [requirements, objectives, '1.大力培育和发展战略性新兴产业集群'];
const dataAndCloud = [requirements, objectives, '2.推进大数据、云计算等重点产业发展'];
const convergence = [requirements, objectives, '4.推进产业跨界融合发展'];
const measures = '四、主要举措';
const firms = '(一)完善创新支撑体系,强化企业创新主体地位';
const space = '(二)打造创新空间载体,提升区域创新能级';
const factors = '(三)优化配置创新要素,完善创业创新生态';
const shibei = [measures, space, '1.聚焦市北创新型产业园区建设'];
const makerSpaces = [measures, space, '2.推动众创空间特色化建设'];
const carriers = [measures, space, '3.发展多层次的创新载体'];
const finance = [measures, factors, '2.创新金融助推发展模式'];

export const jingan13fyp = /* @__PURE__ */ definePlan({
	id: 'jingan-13fyp',
	name: {
		zh: '静安区关于促进科技创新与发展的实施意见',
		en: "Jing'an Implementing Opinions on Technological Innovation and Development",
	},
	shortName: { zh: '静安 2016–2020', en: "Jing'an 2016–2020" },
	aliases: ['静安科创实施意见'],
	district: { code: '310106', zh: '静安区', en: "Jing'an", pinyin: 'jing an' },
	scope: 'district',
	period: { start: 2016, end: 2020, inferredFrom: '“十三五”时期' },
	document: {
		title: '上海市静安区人民政府关于批转区科委《静安区关于促进科技创新与发展的实施意见》的通知',
		issuer: '上海市静安区人民政府',
	},
	notes: [
		{
			zh: '文件未写起止年份；2016—2020年由指导思想中的“十三五”时期推断。',
			en: 'No years are printed: 2016–2020 is inferred from “十三五”时期 in the first chapter.',
		},
		{
			zh: '存档文字没有文号和日期，故缺；2019-09-21是转载网站的创建时间。',
			en: "Neither number nor date is in the text; 2019-09-21 is the copying website's.",
		},
		{
			zh: '由区科委起草，区政府批转，区政府作为发文机关。',
			en: 'Drafted by 区科委 and passed on by the district government, which is the issuer.',
		},
		{
			zh: '本计划没有数字目标；“持续经营应不低于五年”是扶持条件。',
			en: 'The plan states no numeric target. The five years of operation are a condition.',
		},
		{
			zh: '三条众创空间集聚带在文中是列名，不是数量目标，收作地点。',
			en: 'The three (三条) maker-space belts are named, not a target: they are places here.',
		},
		{
			zh: '没有保障措施一章；资金安排取自“预算管理”和“支持范围”。',
			en: 'There is no chapter of safeguards: the funding stands in chapters 二 and 三.',
		},
	],
	reviewed: '2026-11-26',
	goals: [
		{
			id: 'strategic-emerging-industries',
			name: {
				zh: '大力培育和发展战略性新兴产业集群',
				en: 'Foster clusters of strategic emerging industries',
			},
			source: { section: [requirements, objectives] },
		},
		{
			id: 'big-data-and-cloud',
			name: {
				zh: '推进大数据、云计算等重点产业发展',
				en: 'Advance key industries such as big data and cloud computing',
			},
			source: { section: [requirements, objectives] },
		},
		{
			id: 'demonstration-projects',
			name: {
				zh: '开展重点产业应用项目推广示范',
				en: 'Demonstrate and spread applications of the key industries',
			},
			source: { section: [requirements, objectives] },
		},
		{
			id: 'cross-industry-convergence',
			name: { zh: '推进产业跨界融合发展', en: 'Advance convergence across industries' },
			source: { section: [requirements, objectives] },
		},
	],
	indicators: [],
	observations: [],
	claims: [],
	industries: [
		{
			id: 'internet-of-things',
			name: { zh: '物联网', en: 'Internet of Things' },
			aliases: ['IoT'],
			source: { section: emerging },
		},
		{
			id: 'cloud-computing',
			name: { zh: '云计算', en: 'Cloud computing' },
			source: { section: emerging },
		},
		{ id: 'big-data', name: { zh: '大数据', en: 'Big data' }, source: { section: emerging } },
		{
			id: 'artificial-intelligence',
			name: { zh: '人工智能', en: 'Artificial intelligence' },
			aliases: ['AI'],
			source: { section: emerging },
		},
		{
			id: 'cultural-and-creative',
			name: { zh: '文化创意', en: 'Cultural and creative industries' },
			aliases: ['文创'],
			source: { section: emerging },
		},
		{ id: '3d-printing', name: { zh: '3D打印', en: '3D printing' }, source: { section: emerging } },
		{ id: 'robotics', name: { zh: '机器人', en: 'Robotics' }, source: { section: emerging } },
		{ id: 'new-energy', name: { zh: '新能源', en: 'New energy' }, source: { section: emerging } },
		{
			id: 'new-materials',
			name: { zh: '新材料', en: 'New materials' },
			source: { section: emerging },
		},
		{
			id: 'energy-saving-and-environment',
			name: { zh: '节能环保', en: 'Energy saving and environmental protection' },
			source: { section: emerging },
		},
		{
			id: 'media-post-production',
			name: { zh: '影视后期制作', en: 'Film and television post-production' },
			source: { section: emerging },
		},
		{
			id: 'animation-and-games',
			name: { zh: '动漫游戏', en: 'Animation and games' },
			source: { section: emerging },
		},
		{
			id: 'information-security',
			name: { zh: '信息安全', en: 'Information security' },
			source: { section: emerging },
		},
		{
			id: 'virtual-reality',
			name: { zh: '虚拟现实', en: 'Virtual reality' },
			aliases: ['VR'],
			source: { section: emerging },
		},
		{
			id: 'multimedia-software',
			name: { zh: '多媒体软件', en: 'Multimedia software' },
			source: { section: emerging },
		},
		{
			id: 'building-information-modelling',
			name: { zh: '建筑信息模型', en: 'Building information modelling' },
			aliases: ['BIM'],
			source: { section: emerging },
		},
		{
			id: 'high-end-commerce',
			name: { zh: '高端商业', en: 'High-end commerce' },
			source: { section: convergence },
		},
		{ id: 'media', name: { zh: '传媒业', en: 'Media' }, source: { section: convergence } },
		{
			id: 'advertising',
			name: { zh: '广告业', en: 'Advertising' },
			source: { section: convergence },
		},
		{
			id: 'information-technology-services',
			name: { zh: '信息技术服务业', en: 'Information technology services' },
			source: { section: convergence },
		},
		{
			id: 'technology-services',
			name: { zh: '科技服务业', en: 'Technology services' },
			aliases: ['科技服务', '科技服务产业'],
			source: { section: [measures, firms, '3.加速企业研发成果产业化进程'] },
		},
		{
			id: 'emerging-finance',
			name: { zh: '新兴金融', en: 'Emerging finance (private equity and venture capital)' },
			source: { section: finance },
		},
	],
	tasks: [
		{
			id: 'policy-system',
			number: '1',
			name: {
				zh: '构建全覆盖、多层次的政策体系',
				en: 'Build a system of policies for firms at every stage',
			},
			source: { section: [measures, firms] },
		},
		{
			id: 'independent-innovation',
			number: '2',
			name: { zh: '大力支持企业提升自主创新能力', en: 'Support firms in innovating on their own' },
			source: { section: [measures, firms] },
		},
		{
			id: 'commercialise-research',
			number: '3',
			name: {
				zh: '加速企业研发成果产业化进程',
				en: 'Speed up the commercialisation of research by firms',
			},
			industries: ['technology-services'],
			source: { section: [measures, firms] },
		},
		{
			id: 'research-institutions',
			number: '4',
			name: {
				zh: '支持各类研发创新机构的发展',
				en: 'Support research and innovation institutions of all kinds',
			},
			source: { section: [measures, firms] },
		},
		{
			id: 'shibei-park',
			number: '1',
			name: {
				zh: '聚焦市北创新型产业园区建设',
				en: 'Concentrate on building the Shibei innovation park',
			},
			industries: ['big-data', 'cloud-computing'],
			source: { section: [measures, space] },
		},
		{
			id: 'maker-spaces',
			number: '2',
			name: {
				zh: '推动众创空间特色化建设',
				en: 'Promote maker spaces with characters of their own',
			},
			source: { section: [measures, space] },
		},
		{
			id: 'innovation-carriers',
			number: '3',
			name: { zh: '发展多层次的创新载体', en: 'Develop innovation carriers at several levels' },
			source: { section: [measures, space] },
		},
		{
			id: 'talent',
			number: '1',
			name: { zh: '汇聚优秀创业创新人才', en: 'Gather talent for start-ups and innovation' },
			source: { section: [measures, factors] },
		},
		{
			id: 'finance',
			number: '2',
			name: { zh: '创新金融助推发展模式', en: 'Find new ways for finance to drive development' },
			industries: ['emerging-finance'],
			source: { section: [measures, factors] },
		},
		{
			id: 'technology-intermediaries',
			number: '3',
			name: {
				zh: '培育科技中介服务机构集群发展',
				en: 'Foster clusters of technology intermediaries',
			},
			industries: ['technology-services'],
			source: { section: [measures, factors] },
		},
		{
			id: 'intellectual-property',
			number: '4',
			name: {
				zh: '支持知识产权创造、管理、运用与保护',
				en: 'Support the creation, use and protection of intellectual property',
			},
			source: { section: [measures, factors] },
		},
	],
	places: [
		{
			id: 'big-data-and-cloud-base',
			kind: 'park',
			name: { zh: '大数据、云计算产业基地', en: 'Big data and cloud computing industry base' },
			source: { section: dataAndCloud },
		},
		{
			id: 'shanghai-data-exchange-center',
			kind: 'platform',
			name: { zh: '上海数据交易中心', en: 'Shanghai Data Exchange Center' },
			source: { section: dataAndCloud },
		},
		{
			id: 'big-data-and-cloud-showcase',
			kind: 'platform',
			name: {
				zh: '大数据、云计算创新应用展示中心',
				en: 'Showcase centre for big data and cloud computing applications',
			},
			source: { section: dataAndCloud },
		},
		{
			id: 'industry-data-platform',
			kind: 'platform',
			name: { zh: '行业数据资源聚合平台', en: 'Platform for pooling industry data' },
			source: { section: dataAndCloud },
		},
		{
			id: 'shibei-park',
			kind: 'park',
			name: { zh: '市北园区', en: 'Shibei Hi-Tech Park' },
			source: { section: shibei },
		},
		{
			id: 'big-data-demonstration-base',
			kind: 'zone',
			name: { zh: '园区创新示范基地(大数据)', en: 'Park innovation demonstration base (big data)' },
			source: { section: shibei },
		},
		{
			id: 'wedge-shaped-green-space',
			kind: 'zone',
			name: { zh: '楔形绿地', en: 'Wedge-shaped green space' },
			source: { section: shibei },
		},
		{
			id: 'junengwan',
			kind: 'platform',
			name: { zh: '聚能湾创业创新中心', en: 'Junengwan Entrepreneurship and Innovation Center' },
			source: { section: shibei },
		},
		{
			id: 'nanjing-west-road-belt',
			kind: 'zone',
			name: {
				zh: '南京西路商业创新',
				en: 'West Nanjing Road maker-space belt (commercial innovation)',
			},
			source: { section: makerSpaces },
		},
		{
			id: 'suzhou-creek-belt',
			kind: 'zone',
			name: {
				zh: '苏州河两岸文化创意',
				en: 'Suzhou Creek maker-space belt (culture and creativity)',
			},
			source: { section: makerSpaces },
		},
		{
			id: 'middle-ring-belt',
			kind: 'zone',
			name: {
				zh: '中环两翼技术创新',
				en: 'Middle Ring maker-space belt (technological innovation)',
			},
			source: { section: makerSpaces },
		},
		{
			id: 'zhangjiang-jingan-park',
			kind: 'park',
			name: {
				zh: '张江国家自主创新示范区静安园',
				en: "Zhangjiang National Innovation Demonstration Zone Jing'an Sub-park",
			},
			source: { section: carriers },
		},
		{
			id: 'zhangjiang-zhabei-park',
			kind: 'park',
			name: { zh: '闸北园', en: 'Zhabei Sub-park' },
			source: { section: carriers },
		},
		{
			id: 'industry-finance-platform',
			kind: 'platform',
			name: {
				zh: '产融信息对接服务平台',
				en: 'Service platform that brings firms and finance together',
			},
			source: { section: finance },
		},
	],
	milestones: [],
	safeguards: [
		{
			id: 'special-fund',
			name: {
				zh: '静安区科技创新发展专项资金',
				en: "Jing'an special fund for scientific and technological innovation",
			},
			source: { section: ['二、预算管理'] },
		},
		{
			id: 'fiscal-support',
			name: { zh: '财政扶持', en: 'Fiscal support for firms' },
			source: { section: ['三、支持范围'] },
		},
	],
});
