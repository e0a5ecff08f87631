import type { Place } from '@plan-indicators/core';

const hydrogen = [
	'三、大力推动创新产业聚集发展',
	'(二)培育发展前沿型创新经济产业',
	'2.氢能和燃料电池产业集群',
	'推进氢能应用场景',
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
const digital = ['三、大力推动创新产业聚集发展', '(三)转型发展数字经济产业'];
const spatialInformation = [
	'三、大力推动创新产业聚集发展',
	'(三)转型发展数字经济产业',
	'2.产业数字化',
	'空间信息技术数字化赋能',
];
const openPlatforms = ['四、大力推动创新载体平台建设', '(一)构建开放式创新平台'];
const beidou = ['四、大力推动创新载体平台建设', '(一)构建开放式创新平台', '提升北斗产业服务基地'];
const aiPark = ['四、大力推动创新载体平台建设', '(一)构建开放式创新平台', '加快人工智能产业园建设'];
const regionalPlatforms = ['四、大力推动创新载体平台建设', '(二)建设区域联动平台'];
const xicen = ['四、大力推动创新载体平台建设', '(二)建设区域联动平台', '加快西岑科创中心建设'];
const researchPlatforms = ['四、大力推动创新载体平台建设', '(三)打造产学研协作平台'];
const layout = ['七、大力推动创新空间优化布局'];
const central = ['七、大力推动创新空间优化布局', '(三)数字新城打造中部科创中心'];

export const places = [
	{
		id: 'beidou-service-base',
		kind: 'park',
		name: { zh: '北斗产业服务基地', en: 'BeiDou industry service base' },
		aliases: ['西虹桥北斗基地'],
		source: { section: openPlatforms },
	},
	{
		id: 'beidou-transfer-platform',
		kind: 'platform',
		name: {
			zh: '上海北斗导航研发与转化功能型平台',
			en: 'Shanghai BeiDou navigation R&D and transfer platform',
		},
		source: { section: beidou },
	},
	{
		id: 'ai-park',
		kind: 'park',
		name: { zh: '人工智能产业园', en: 'Artificial intelligence park' },
		source: { section: openPlatforms },
	},
	{
		id: 'tus-international-city',
		kind: 'park',
		name: { zh: '启迪国际科技城', en: 'TUS international science city' },
		aliases: ['启迪国际科技园'],
		source: { section: aiPark },
	},
	{
		id: 'ai-pilot-zone',
		kind: 'zone',
		name: {
			zh: '新一代人工智能创新发展试验区',
			en: 'Pilot zone for new-generation artificial intelligence',
		},
		source: { section: openPlatforms },
	},
	{
		id: 'data-centre-cluster',
		kind: 'platform',
		name: {
			zh: '长三角生态绿色一体化发展示范区数据中心集群',
			en: 'Data centre cluster of the Yangtze River Delta demonstration zone',
		},
		source: { section: openPlatforms },
	},
	{
		id: 'shixi-software-park',
		kind: 'park',
		name: { zh: '市西软件信息产业园', en: 'Shixi software and information park' },
		aliases: ['市西软件信息园'],
		source: { section: regionalPlatforms },
	},
	{
		id: 'xicen-innovation-centre',
		kind: 'zone',
		name: { zh: '西岑科创中心', en: 'Xicen science and innovation centre' },
		source: { section: regionalPlatforms },
	},
	{
		id: 'huawei-qingpu',
		kind: 'platform',
		name: { zh: '华为青浦研发中心', en: 'Huawei Qingpu R&D centre' },
		source: { section: xicen },
	},
	{
		id: 'university-science-park',
		kind: 'park',
		name: {
			zh: '长三角一体化示范区大学科技园',
			en: 'University science park of the Yangtze River Delta demonstration zone',
		},
		source: { section: researchPlatforms },
	},
	{
		id: 'hydrogen-park',
		kind: 'park',
		name: { zh: '氢能特色产业园', en: 'Hydrogen park' },
		source: { section: hydrogen },
	},
	{
		id: 'nuclear-innovation-park',
		kind: 'park',
		name: { zh: '中核建上海科创园', en: 'China Nuclear E&C Shanghai innovation park' },
		source: { section: green },
	},
	{
		id: 'yangtze-delta-digital-corridor',
		kind: 'zone',
		name: { zh: '长三角数字干线', en: 'Yangtze River Delta digital corridor' },
		source: { section: digital },
	},
	{
		id: 'remote-sensing-centre',
		kind: 'platform',
		name: {
			zh: '长三角高分遥感数据应用服务中心',
			en: 'Yangtze River Delta high-resolution remote sensing data centre',
		},
		source: { section: spatialInformation },
	},
	{
		id: 'life-science-park',
		kind: 'park',
		name: { zh: '青浦生命科学园', en: 'Qingpu life science park' },
		source: { section: central },
	},
	{
		id: 'fintech-park',
		kind: 'park',
		name: { zh: '长三角金融科技园', en: 'Yangtze River Delta fintech park' },
		source: { section: ['六、大力推动创新服务优质高效', '科技金融服务'] },
	},
	{
		id: 'golden-belt',
		kind: 'zone',
		name: { zh: '创新经济“金腰带”', en: '“Golden belt” of the innovation economy' },
		source: { section: layout },
	},
	{
		id: 'east-qingpu-centre',
		kind: 'zone',
		name: { zh: '青东科创中心', en: 'East Qingpu innovation centre' },
		source: { section: layout },
	},
	{
		id: 'central-qingpu-centre',
		kind: 'zone',
		name: { zh: '中部科创中心', en: 'Central Qingpu innovation centre' },
		source: { section: layout },
	},
	{
		id: 'west-qingpu-centre',
		kind: 'zone',
		name: { zh: '青西科创中心', en: 'West Qingpu innovation centre' },
		source: { section: layout },
	},
	{
		id: 'caohejing-zhaoxiang',
		kind: 'park',
		name: { zh: '漕河泾赵巷科技绿洲', en: 'Caohejing Zhaoxiang Technology Oasis' },
		source: { section: ['九、大力推动创新人才加速集聚', '创新载体聚人才'] },
	},
	{
		id: 'damei-audiovisual-park',
		kind: 'park',
		name: { zh: '大美时代视听大数据产业园', en: 'Damei Times audiovisual big-data park' },
		source: { section: ['九、大力推动创新人才加速集聚', '创新项目聚人才'] },
	},
	{
		id: 'fudan-innovation-college',
		kind: 'platform',
		name: { zh: '复旦大学创新学院', en: 'Innovation college of Fudan University' },
		source: { section: digital },
	},
	{
		id: 'midea-global-innovation-park',
		kind: 'park',
		name: { zh: '美的上海全球创新园区', en: 'Midea global innovation park, Shanghai' },
		source: { section: ['九、大力推动创新人才加速集聚', '创新项目聚人才'] },
	},
	{
		id: 'delta-sustainability-institute',
		kind: 'platform',
		name: {
			zh: '长三角可持续发展研究院',
			en: 'Yangtze River Delta institute of sustainable development',
		},
		source: { section: digital },
	},
	{
		id: 'ucloud-data-centre',
		kind: 'platform',
		name: { zh: '优刻得数据中心', en: 'UCloud data centre' },
		source: { section: digital },
	},
	{
		id: 'remote-sensing-base',
		kind: 'park',
		name: {
			zh: '长三角高分遥感产业基地',
			en: 'Yangtze River Delta high-resolution remote sensing base',
		},
		source: { section: hardware },
	},
] as const satisfies readonly Place[];
