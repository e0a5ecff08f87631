import type { Industry } from '@plan-indicators/core';

const focus = ['三、大力推动创新产业聚集发展'];
const software = ['三、大力推动创新产业聚集发展', '(一)集群发展软件和信息服务业'];
const informationTechnology = [
	'三、大力推动创新产业聚集发展',
	'(一)集群发展软件和信息服务业',
	'集群式发展信息技术',
];
const frontier = ['三、大力推动创新产业聚集发展', '(二)培育发展前沿型创新经济产业'];
const circuits = [
	'三、大力推动创新产业聚集发展',
	'(二)培育发展前沿型创新经济产业',
	'1.集成电路产业集群',
];
const chips = [
	'三、大力推动创新产业聚集发展',
	'(二)培育发展前沿型创新经济产业',
	'1.集成电路产业集群',
	'智能芯片',
];
const hardware = [
	'三、大力推动创新产业聚集发展',
	'(二)培育发展前沿型创新经济产业',
	'1.集成电路产业集群',
	'智能硬件',
];
const green = [
	'三、大力推动创新产业聚集发展',
	'(二)培育发展前沿型创新经济产业',
	'3.绿色创新产业集群',
];
const biomedicine = ['三、大力推动创新产业聚集发展', '(四)补链发展生物医药产业'];
const beidou = ['四、大力推动创新载体平台建设', '(一)构建开放式创新平台', '提升北斗产业服务基地'];
const aiPark = ['四、大力推动创新载体平台建设', '(一)构建开放式创新平台', '加快人工智能产业园建设'];
const east = ['七、大力推动创新空间优化布局', '(二)五镇联动打造青东科创中心'];
const central = ['七、大力推动创新空间优化布局', '(三)数字新城打造中部科创中心'];

export const industries = [
	{
		id: 'software-and-information-services',
		name: { zh: '软件和信息服务业', en: 'Software and information services' },
		aliases: ['软件业', '软件和信息服务', '软信业', 'software'],
		source: { section: focus },
	},
	{
		id: 'frontier-innovation',
		name: { zh: '前沿型创新经济产业', en: 'Frontier innovation industries' },
		aliases: ['前沿产业', '前沿型创新经济', 'frontier industries'],
		source: { section: focus },
	},
	{
		id: 'digital-economy',
		name: { zh: '数字经济产业', en: 'Digital economy' },
		aliases: ['数字经济'],
		source: { section: focus },
	},
	{
		id: 'biomedicine',
		name: { zh: '生物医药产业', en: 'Biomedicine' },
		aliases: ['生物医药', 'biomedical'],
		source: { section: focus },
	},
	{
		id: 'information-technology',
		name: { zh: '信息技术', en: 'Information technology' },
		aliases: ['新一代信息技术', 'IT'],
		source: { section: software },
	},
	{
		id: 'software-and-system-integration',
		name: { zh: '软件与系统集成', en: 'Software and system integration' },
		aliases: ['系统集成', 'system integration'],
		source: { section: software },
	},
	{
		id: 'industrial-internet',
		name: { zh: '工业互联网', en: 'Industrial internet' },
		source: { section: software },
	},
	{
		id: 'internet-of-things',
		name: { zh: '物联网', en: 'Internet of things' },
		aliases: ['IoT'],
		source: { section: informationTechnology },
	},
	{
		id: 'integrated-circuits',
		name: { zh: '集成电路', en: 'Integrated circuits' },
		aliases: ['芯片', 'IC', 'chips'],
		source: { section: frontier },
	},
	{
		id: 'smart-chips',
		name: { zh: '智能芯片', en: 'Smart chips' },
		source: { section: circuits },
	},
	{
		id: 'smart-sensors',
		name: { zh: '智能传感', en: 'Smart sensors' },
		aliases: ['智能传感器', '智能传感产业集群'],
		source: {
			section: chips,
			wording: '智能传感产业集群',
		},
	},
	{
		id: 'smart-hardware',
		name: { zh: '智能硬件', en: 'Smart hardware' },
		source: { section: circuits },
	},
	{
		id: 'smart-integration-services',
		name: { zh: '智能集成服务', en: 'Smart integration services' },
		source: { section: circuits },
	},
	{
		id: 'intelligent-connected-vehicles',
		name: { zh: '智能网联汽车', en: 'Intelligent connected vehicles' },
		aliases: ['智能汽车', 'smart cars'],
		source: { section: hardware },
	},
	{
		id: 'hydrogen-and-fuel-cells',
		name: { zh: '氢能和燃料电池', en: 'Hydrogen and fuel cells' },
		aliases: ['氢能', '燃料电池', 'hydrogen', 'fuel cells'],
		source: { section: frontier },
	},
	{
		id: 'green-innovation',
		name: { zh: '绿色创新', en: 'Green innovation' },
		aliases: ['绿色创新产业'],
		source: { section: frontier },
	},
	{
		id: 'new-materials',
		name: { zh: '新材料', en: 'New materials' },
		aliases: ['绿色新材料'],
		source: { section: green },
	},
	{
		id: 'medical-devices',
		name: { zh: '高端医疗器械', en: 'High-end medical devices' },
		aliases: ['医疗器械', 'medical devices'],
		source: { section: biomedicine },
	},
	{
		id: 'biopharmaceuticals',
		name: { zh: '生物制药', en: 'Biopharmaceuticals' },
		aliases: ['biopharma'],
		source: { section: biomedicine },
	},
	{
		id: 'modern-chinese-medicine',
		name: { zh: '现代中药研发', en: 'Modern Chinese medicine' },
		aliases: ['现代中药', '中药'],
		source: { section: biomedicine },
	},
	{
		id: 'artificial-intelligence',
		name: { zh: '人工智能', en: 'Artificial intelligence' },
		aliases: ['AI'],
		source: { section: aiPark },
	},
	{
		id: 'beidou-navigation',
		name: { zh: '北斗导航', en: 'BeiDou navigation' },
		aliases: ['北斗', '位置服务', '导航位置服务', 'BeiDou'],
		source: { section: beidou },
	},
	{
		id: 'remote-sensing',
		name: { zh: '高分遥感', en: 'High-resolution remote sensing' },
		aliases: ['遥感'],
		source: { section: east },
	},
	{
		id: 'smart-logistics',
		name: { zh: '智慧物流', en: 'Smart logistics' },
		aliases: ['物流', '现代物流', 'logistics'],
		source: { section: east },
	},
	{
		id: 'nuclear-power-equipment',
		name: { zh: '核电装备与服务', en: 'Nuclear power equipment and services' },
		aliases: ['核电', 'nuclear power'],
		source: { section: east },
	},
	{
		id: 'robotics',
		name: { zh: '机器人', en: 'Robotics' },
		aliases: ['智能机器人', 'robots'],
		source: { section: east },
	},
	{
		id: 'next-generation-communications',
		name: { zh: '新一代网络通信', en: 'Next-generation network communications' },
		aliases: ['网络通信'],
		source: { section: central },
	},
	{
		id: 'life-and-health',
		name: { zh: '生命健康', en: 'Life and health' },
		source: { section: central },
	},
] as const satisfies readonly Industry[];
