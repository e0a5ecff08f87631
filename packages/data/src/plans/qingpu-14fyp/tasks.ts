import type { Task } from '@plan-indicators/core';

const industries = ['三、大力推动创新产业聚集发展'];
const software = ['三、大力推动创新产业聚集发展', '(一)集群发展软件和信息服务业'];
const frontier = ['三、大力推动创新产业聚集发展', '(二)培育发展前沿型创新经济产业'];
const circuits = [
	'三、大力推动创新产业聚集发展',
	'(二)培育发展前沿型创新经济产业',
	'1.集成电路产业集群',
];
const hydrogen = [
	'三、大力推动创新产业聚集发展',
	'(二)培育发展前沿型创新经济产业',
	'2.氢能和燃料电池产业集群',
];
const digital = ['三、大力推动创新产业聚集发展', '(三)转型发展数字经济产业'];
const digitalIndustries = [
	'三、大力推动创新产业聚集发展',
	'(三)转型发展数字经济产业',
	'2.产业数字化',
];
const biomedicine = ['三、大力推动创新产业聚集发展', '(四)补链发展生物医药产业'];
const platforms = ['四、大力推动创新载体平台建设'];
const openPlatforms = ['四、大力推动创新载体平台建设', '(一)构建开放式创新平台'];
const regionalPlatforms = ['四、大力推动创新载体平台建设', '(二)建设区域联动平台'];
const researchPlatforms = ['四、大力推动创新载体平台建设', '(三)打造产学研协作平台'];
const environment = ['五、大力推动创新环境持续优化'];
const services = ['六、大力推动创新服务优质高效'];
const layout = ['七、大力推动创新空间优化布局'];
const enterprises = ['八、大力推动创新主体活跃高能'];
const talent = ['九、大力推动创新人才加速集聚'];
const cooperation = ['十、大力推动创新合作高效高质'];

export const tasks = [
	{
		id: 'software-and-information-services',
		number: '(一)',
		name: {
			zh: '集群发展软件和信息服务业',
			en: 'Develop software and information services in clusters',
		},
		industries: ['software-and-information-services'],
		source: { section: industries },
	},
	{
		id: 'information-technology',
		name: { zh: '集群式发展信息技术', en: 'Develop information technology in clusters' },
		industries: [
			'software-and-information-services',
			'information-technology',
			'internet-of-things',
		],
		source: { section: software },
	},
	{
		id: 'software-integrators',
		name: {
			zh: '打造软件信息服务集成商',
			en: 'Build up software and information service integrators',
		},
		industries: ['software-and-information-services', 'software-and-system-integration'],
		source: { section: software },
	},
	{
		id: 'industrial-internet',
		name: { zh: '加快布局工业互联网', en: 'Speed up the industrial internet' },
		industries: ['software-and-information-services', 'industrial-internet'],
		source: { section: software },
	},
	{
		id: 'software-leaders',
		name: { zh: '招“龙”引“兽”聚名企', en: 'Attract leading companies and unicorns' },
		industries: ['software-and-information-services'],
		source: { section: software },
	},
	{
		id: 'frontier-innovation',
		number: '(二)',
		name: { zh: '培育发展前沿型创新经济产业', en: 'Cultivate frontier innovation industries' },
		industries: [
			'frontier-innovation',
			'integrated-circuits',
			'hydrogen-and-fuel-cells',
			'green-innovation',
		],
		source: { section: industries },
	},
	{
		id: 'integrated-circuits',
		number: '1',
		name: { zh: '集成电路产业集群', en: 'Integrated circuit cluster' },
		industries: [
			'integrated-circuits',
			'smart-chips',
			'smart-hardware',
			'smart-integration-services',
		],
		source: { section: frontier },
	},
	{
		id: 'smart-chips',
		name: { zh: '智能芯片', en: 'Smart chips' },
		industries: ['integrated-circuits', 'smart-chips', 'smart-sensors'],
		source: { section: circuits },
	},
	{
		id: 'smart-hardware',
		name: { zh: '智能硬件', en: 'Smart hardware' },
		industries: [
			'smart-hardware',
			'intelligent-connected-vehicles',
			'robotics',
			'beidou-navigation',
			'remote-sensing',
		],
		source: { section: circuits },
	},
	{
		id: 'smart-integration-services',
		name: { zh: '智能集成服务', en: 'Smart integration services' },
		industries: ['smart-integration-services', 'intelligent-connected-vehicles'],
		source: { section: circuits },
	},
	{
		id: 'hydrogen-and-fuel-cells',
		number: '2',
		name: { zh: '氢能和燃料电池产业集群', en: 'Hydrogen and fuel cell cluster' },
		industries: ['hydrogen-and-fuel-cells'],
		source: { section: frontier },
	},
	{
		id: 'hydrogen-stations',
		name: { zh: '规划建设加氢站', en: 'Plan and build hydrogen filling stations' },
		industries: ['hydrogen-and-fuel-cells'],
		source: { section: hydrogen },
	},
	{
		id: 'hydrogen-applications',
		name: { zh: '推进氢能应用场景', en: 'Advance uses of hydrogen energy' },
		industries: ['hydrogen-and-fuel-cells'],
		source: { section: hydrogen },
	},
	{
		id: 'hydrogen-components',
		name: { zh: '关键零部件攻关', en: 'Key component breakthroughs' },
		industries: ['hydrogen-and-fuel-cells'],
		source: { section: hydrogen },
	},
	{
		id: 'hydrogen-leaders',
		name: { zh: '招引国际龙头企业', en: 'Attract leading international companies' },
		industries: ['hydrogen-and-fuel-cells'],
		source: { section: hydrogen },
	},
	{
		id: 'green-innovation',
		number: '3',
		name: { zh: '绿色创新产业集群', en: 'Green innovation cluster' },
		industries: ['green-innovation', 'new-materials', 'nuclear-power-equipment'],
		source: { section: frontier },
	},
	{
		id: 'digital-economy',
		number: '(三)',
		name: { zh: '转型发展数字经济产业', en: 'Develop the digital economy through transformation' },
		industries: ['digital-economy'],
		source: { section: industries },
	},
	{
		id: 'digital-parks',
		number: '1',
		name: { zh: '园区数字化转型', en: 'Digital transformation of parks' },
		industries: ['digital-economy'],
		source: { section: digital },
	},
	{
		id: 'digital-industries',
		number: '2',
		name: { zh: '产业数字化', en: 'Digitalisation of industries' },
		industries: ['digital-economy'],
		source: { section: digital },
	},
	{
		id: 'digital-manufacturing',
		name: { zh: '制造数字化转型', en: 'Digital transformation of manufacturing' },
		industries: ['digital-economy', 'industrial-internet'],
		source: { section: digitalIndustries },
	},
	{
		id: 'digital-logistics',
		name: { zh: '物流数字化转型', en: 'Digital transformation of logistics' },
		industries: ['digital-economy', 'smart-logistics'],
		source: { section: digitalIndustries },
	},
	{
		id: 'digital-agriculture',
		name: { zh: '农业领域数字化提升', en: 'Digital upgrading of agriculture' },
		industries: ['digital-economy'],
		source: { section: digitalIndustries },
	},
	{
		id: 'digital-spatial-information',
		name: {
			zh: '空间信息技术数字化赋能',
			en: 'Digital empowerment through spatial information technology',
		},
		industries: ['digital-economy', 'remote-sensing', 'beidou-navigation'],
		source: { section: digitalIndustries },
	},
	{
		id: 'digital-exhibitions-and-commerce',
		name: { zh: '会展商贸数字化增效', en: 'Digital efficiency in exhibitions and commerce' },
		industries: ['digital-economy'],
		source: { section: digitalIndustries },
	},
	{
		id: 'biomedicine',
		number: '(四)',
		name: { zh: '补链发展生物医药产业', en: 'Complete the biomedicine chain' },
		industries: ['biomedicine'],
		source: { section: industries },
	},
	{
		id: 'medical-devices',
		number: '1',
		name: { zh: '高端医疗器械', en: 'High-end medical devices' },
		industries: ['biomedicine', 'medical-devices'],
		source: { section: biomedicine },
	},
	{
		id: 'biopharmaceuticals',
		number: '2',
		name: { zh: '生物制药', en: 'Biopharmaceuticals' },
		industries: ['biomedicine', 'biopharmaceuticals'],
		source: { section: biomedicine },
	},
	{
		id: 'modern-chinese-medicine',
		number: '3',
		name: { zh: '现代中药研发', en: 'Modern Chinese medicine research and development' },
		industries: ['biomedicine', 'modern-chinese-medicine'],
		source: { section: biomedicine },
	},
	{
		id: 'open-innovation-platforms',
		number: '(一)',
		name: { zh: '构建开放式创新平台', en: 'Build open innovation platforms' },
		source: { section: platforms },
	},
	{
		id: 'beidou-service-base',
		name: { zh: '提升北斗产业服务基地', en: 'Upgrade the BeiDou industry service base' },
		industries: ['beidou-navigation'],
		source: { section: openPlatforms },
	},
	{
		id: 'ai-park',
		name: { zh: '加快人工智能产业园建设', en: 'Speed up the artificial intelligence park' },
		industries: ['artificial-intelligence', 'smart-chips'],
		source: { section: openPlatforms },
	},
	{
		id: 'ai-pilot-zone',
		name: {
			zh: '打造新一代人工智能创新发展试验区',
			en: 'Create a pilot zone for new-generation artificial intelligence',
		},
		industries: ['artificial-intelligence'],
		source: { section: openPlatforms },
	},
	{
		id: 'data-centre-cluster',
		name: {
			zh: '推动长三角生态绿色一体化发展示范区数据中心集群建设',
			en: 'Advance the data centre cluster of the Yangtze River Delta demonstration zone',
		},
		source: { section: openPlatforms },
	},
	{
		id: 'regional-platforms',
		number: '(二)',
		name: { zh: '建设区域联动平台', en: 'Build platforms that link regions' },
		source: { section: platforms },
	},
	{
		id: 'shixi-software-park',
		name: {
			zh: '加快建设市西软件信息产业园',
			en: 'Speed up the Shixi software and information park',
		},
		industries: [
			'software-and-information-services',
			'internet-of-things',
			'artificial-intelligence',
		],
		source: { section: regionalPlatforms },
	},
	{
		id: 'xicen-innovation-centre',
		name: { zh: '加快西岑科创中心建设', en: 'Speed up the Xicen science and innovation centre' },
		industries: ['integrated-circuits'],
		source: { section: regionalPlatforms },
	},
	{
		id: 'research-cooperation-platforms',
		number: '(三)',
		name: {
			zh: '打造产学研协作平台',
			en: 'Create platforms for industry, universities and research',
		},
		source: { section: platforms },
	},
	{
		id: 'university-science-park',
		name: {
			zh: '打造长三角一体化示范区大学科技园',
			en: 'Create a university science park in the Yangtze River Delta demonstration zone',
		},
		source: { section: researchPlatforms },
	},
	{
		id: 'enterprise-service-environment',
		name: { zh: '企业服务环境建设', en: 'Environment of services to enterprises' },
		source: { section: environment },
	},
	{
		id: 'policy-environment',
		name: { zh: '政策支撑环境建设', en: 'Environment of policy support' },
		source: { section: environment },
	},
	{
		id: 'technology-market-environment',
		name: { zh: '科技市场环境建设', en: 'Environment of the technology market' },
		source: { section: environment },
	},
	{
		id: 'institutional-environment',
		name: { zh: '体制机制环境建设', en: 'Institutional environment' },
		source: { section: environment },
	},
	{
		id: 'space-services',
		name: { zh: '空间载体服务', en: 'Space and facilities services' },
		source: { section: services },
	},
	{
		id: 'policy-advice-services',
		name: { zh: '政策咨询服务', en: 'Policy advice services' },
		source: { section: services },
	},
	{
		id: 'incubation-services',
		name: { zh: '孵化辅导服务', en: 'Incubation and mentoring services' },
		source: { section: services },
	},
	{
		id: 'technology-finance-services',
		name: { zh: '科技金融服务', en: 'Technology finance services' },
		source: { section: services },
	},
	{
		id: 'technical-support-services',
		name: { zh: '技术支撑服务', en: 'Technical support services' },
		source: { section: services },
	},
	{
		id: 'joint-innovation-services',
		name: { zh: '协同创新服务', en: 'Joint innovation services' },
		industries: [
			'beidou-navigation',
			'integrated-circuits',
			'artificial-intelligence',
			'software-and-information-services',
			'frontier-innovation',
		],
		source: { section: services },
	},
	{
		id: 'golden-belt',
		number: '(一)',
		name: {
			zh: '全力构建创新经济“金腰带”',
			en: 'Build the “golden belt” of the innovation economy',
		},
		industries: ['software-and-information-services', 'frontier-innovation'],
		source: { section: layout },
	},
	{
		id: 'east-qingpu-centre',
		number: '(二)',
		name: {
			zh: '五镇联动打造青东科创中心',
			en: 'Create the East Qingpu innovation centre with five towns',
		},
		industries: [
			'beidou-navigation',
			'remote-sensing',
			'smart-logistics',
			'nuclear-power-equipment',
			'robotics',
		],
		source: { section: layout },
	},
	{
		id: 'central-qingpu-centre',
		number: '(三)',
		name: {
			zh: '数字新城打造中部科创中心',
			en: 'Create the central innovation centre with the digital new city',
		},
		industries: [
			'digital-economy',
			'next-generation-communications',
			'smart-logistics',
			'industrial-internet',
			'artificial-intelligence',
			'life-and-health',
		],
		source: { section: layout },
	},
	{
		id: 'west-qingpu-centre',
		number: '(四)',
		name: {
			zh: '创新绿核打造青西科创中心',
			en: 'Create the West Qingpu innovation centre around a green core',
		},
		source: { section: layout },
	},
	{
		id: 'leading-enterprises',
		name: { zh: '引进一批行业领军型企业', en: 'Bring in leading companies of their industries' },
		industries: ['software-and-information-services', 'frontier-innovation', 'digital-economy'],
		source: { section: enterprises },
	},
	{
		id: 'technology-leaders',
		name: { zh: '培育一批科技龙头企业', en: 'Cultivate leading technology companies' },
		source: { section: enterprises },
	},
	{
		id: 'frontier-enterprises',
		name: {
			zh: '扶持一批前沿科技创新型企业',
			en: 'Support innovative companies at the technological frontier',
		},
		industries: [
			'frontier-innovation',
			'integrated-circuits',
			'hydrogen-and-fuel-cells',
			'new-materials',
		],
		source: { section: enterprises },
	},
	{
		id: 'technology-service-providers',
		name: { zh: '集聚一批知名科技服务机构', en: 'Gather well-known technology service providers' },
		source: { section: enterprises },
	},
	{
		id: 'talent-through-industries',
		name: { zh: '创新产业聚人才', en: 'Gather talent through innovative industries' },
		source: { section: talent },
	},
	{
		id: 'talent-through-parks',
		name: { zh: '创新载体聚人才', en: 'Gather talent through innovation parks and platforms' },
		source: { section: talent },
	},
	{
		id: 'talent-through-projects',
		name: { zh: '创新项目聚人才', en: 'Gather talent through innovation projects' },
		source: { section: talent },
	},
	{
		id: 'talent-through-demonstration-zone',
		name: { zh: '一体化示范区聚人才', en: 'Gather talent through the demonstration zone' },
		source: { section: talent },
	},
	{
		id: 'innovation-alliance',
		name: {
			zh: '打造一体化示范区科创联盟',
			en: 'Create an innovation alliance of the demonstration zone',
		},
		industries: ['software-and-information-services', 'frontier-innovation', 'digital-economy'],
		source: { section: cooperation },
	},
	{
		id: 'international-cooperation',
		name: { zh: '深化产业国际合作', en: 'Deepen international industrial cooperation' },
		source: { section: cooperation },
	},
	{
		id: 'government-industry-research-cooperation',
		name: {
			zh: '强化“管产学研用”合作',
			en: 'Strengthen cooperation of government, industry, universities, research and users',
		},
		source: { section: cooperation },
	},
] as const satisfies readonly Task[];
