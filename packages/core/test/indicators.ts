import type { IndicatorDefinition } from '../src/index.js';

const section = ['二、主要目标'];
const stock = { temporality: 'stock', direction: 'up', aliases: [], source: { section } } as const;
const flow = { ...stock, temporality: 'flow' } as const;
const ratio = { ...stock, temporality: 'ratio' } as const;

const printed = (value: number, wording = String(value)) => ({ year: 2020, value, wording });
const by2025 = (wording: string) =>
	({
		comparator: 'gte',
		strength: 'firm',
		year: 2025,
		yearStated: true,
		source: { section, wording },
	}) as const;

/** Every kind of target, and the shapes that the plans of other places have. */
export const indicators = [
	{
		...flow,
		id: 'output-value',
		name: { zh: '工业总产值', en: 'Industrial output' },
		unit: '亿元',
		attribute: '预期性',
		baseline: printed(500),
		targets: [
			{
				kind: 'growth',
				rate: 0.08,
				mode: 'average',
				baseYear: 2020,
				...by2025('年均增长8%以上'),
				stretch: { value: 0.1, source: { section, wording: '10%', qualifier: '力争' } },
			},
		],
	},
	{
		...flow,
		id: 'retail-sales',
		name: { zh: '社会消费品零售额', en: 'Retail sales' },
		unit: '亿元',
		baseline: printed(200),
		targets: [
			{
				kind: 'growth',
				rate: 0.05,
				mode: 'everyYear',
				baseYear: 2020,
				...by2025('每年增长5%'),
			},
		],
	},
	{
		...flow,
		id: 'service-trade',
		name: { zh: '服务贸易额', en: 'Trade in services' },
		unit: '亿元',
		baseline: printed(80),
		targets: [
			{ kind: 'growth', rate: 0.5, mode: 'total', baseYear: 2020, ...by2025('五年增长50%') },
		],
	},
	{
		...ratio,
		id: 'energy-per-gdp',
		name: { zh: '单位生产总值能耗', en: 'Energy per unit of GDP' },
		direction: 'down',
		attribute: '约束性',
		targets: [
			{
				kind: 'growth',
				rate: -0.135,
				mode: 'total',
				baseYear: 2020,
				...by2025('下降13.5%'),
				comparator: 'lte',
			},
		],
	},
	{
		...flow,
		id: 'tax-revenue',
		name: { zh: '税收收入', en: 'Tax revenue' },
		unit: '亿元',
		baseline: { ...printed(75), year: 2019 },
		targets: [
			{ kind: 'growth', rate: 0.06, mode: 'average', baseYear: 2020, ...by2025('年均增长6%') },
		],
	},
	{
		...stock,
		id: 'start-ups',
		name: { zh: '科创企业', en: 'Start-ups' },
		unit: '家',
		baseline: printed(150),
		targets: [{ kind: 'multiple', factor: 2, baseYear: 2020, ...by2025('翻番') }],
	},
	{
		...flow,
		id: 'venture-capital',
		name: { zh: '创业投资额', en: 'Venture capital' },
		unit: '亿元',
		targets: [{ kind: 'multiple', factor: 4.4, baseYear: 2020, ...by2025('4.4倍') }],
	},
	{
		...stock,
		id: 'invention-patents',
		name: { zh: '每万人发明专利拥有量', en: 'Invention patents per 10,000 people' },
		aliases: ['发明专利', 'patents'],
		pinyin: 'mei wan ren fa ming zhuan li yong you liang',
		unit: '件',
		baseline: printed(12.5),
		targets: [
			{
				kind: 'level',
				value: 20,
				...by2025('达到20件'),
				alsoStated: [
					{
						comparator: 'gt',
						value: 20,
						strength: 'aspirational',
						source: { section, wording: '力争突破20件' },
					},
				],
			},
			{ kind: 'level', value: 16, ...by2025('16件'), year: 2023 },
		],
	},
	{
		...ratio,
		id: 'broadband-share',
		name: { zh: '千兆宽带占比', en: 'Share of gigabit broadband' },
		unit: '%',
		denominator: { zh: '固定宽带用户', en: 'fixed broadband users' },
		baseline: printed(60, '60%'),
		targets: [{ kind: 'level', value: 80, ...by2025('从60%提高到80%'), year: 2023 }],
	},
	{
		...ratio,
		id: 'pm25',
		name: { zh: '细颗粒物浓度', en: 'Fine particles' },
		unit: '微克/立方米',
		direction: 'down',
		attribute: '约束性',
		baseline: printed(39),
		targets: [{ kind: 'level', value: 35, ...by2025('控制在35以内'), comparator: 'lte' }],
	},
	{
		...flow,
		id: 'new-jobs',
		name: { zh: '城镇新增就业', en: 'New jobs' },
		unit: '万人',
		baseline: printed(4.1),
		targets: [{ kind: 'level', value: 20, cumulative: true, ...by2025('〔20〕') }],
	},
	{
		...stock,
		id: 'innovation-rank',
		name: { zh: '创新能力排名', en: 'Rank in innovation' },
		unit: '位',
		direction: 'down',
		baseline: printed(15),
		targets: [{ kind: 'level', value: 10, ...by2025('前10位'), comparator: 'lte' }],
	},
	{
		...ratio,
		id: 'investment-leverage',
		name: { zh: '社会投入与财政投入之比', en: 'Private to public spending' },
		unit: ':1',
		baseline: printed(1.5, '1.5:1'),
		targets: [{ kind: 'level', value: 2.1, ...by2025('2.1:1') }],
	},
	{
		...stock,
		id: 'unicorns',
		name: { zh: '独角兽企业', en: 'Unicorns' },
		unit: '家',
		targets: [
			{
				kind: 'level',
				value: 10,
				...by2025('10家'),
				strength: 'aspirational',
				yearStated: false,
				source: { section, wording: '10家', qualifier: '争取' },
			},
		],
	},
	{
		...stock,
		id: 'listed-companies',
		name: { zh: '上市企业', en: 'Listed companies' },
		unit: '家',
		baseline: printed(0),
		targets: [{ kind: 'level', value: 5, ...by2025('5家') }],
	},
	{
		...flow,
		id: 'net-talent-inflow',
		name: { zh: '人才净流入', en: 'Net inflow of talent' },
		unit: '万人',
		baseline: printed(-3),
		targets: [{ kind: 'level', value: 2, ...by2025('2') }],
	},
	{
		...stock,
		id: 'rental-housing',
		name: { zh: '人才公寓面积', en: 'Rental housing for talent' },
		unit: '万平方米',
		baseline: printed(120),
		targets: [{ kind: 'increment', amount: 30, ...by2025('新增30万平方米') }],
	},
	{
		...stock,
		id: 'laboratory-space',
		name: { zh: '实验室面积', en: 'Laboratory space' },
		unit: '万平方米',
		baseline: printed(2),
		targets: [{ kind: 'increment', amount: 5000, unit: '平方米', ...by2025('新增5000平方米') }],
	},
	{
		...flow,
		id: 'new-park-area',
		name: { zh: '新增园区面积', en: 'New park area' },
		unit: '万平方米',
		targets: [{ kind: 'increment', amount: 30, ...by2025('新增30万平方米') }],
	},
	{
		...ratio,
		id: 'green-share',
		name: { zh: '绿化覆盖率', en: 'Green cover' },
		unit: '%',
		baseline: printed(35.2),
		targets: [{ kind: 'increment', amount: 5, unit: '百分点', ...by2025('提高5个百分点') }],
	},
	{
		...stock,
		id: 'coal-use',
		name: { zh: '煤炭消费量', en: 'Use of coal' },
		unit: '万吨',
		direction: 'down',
		baseline: printed(110),
		targets: [{ kind: 'increment', amount: -20, ...by2025('削减20万吨'), comparator: 'lte' }],
	},
	{
		...stock,
		id: 'high-tech-enterprises',
		name: { zh: '高新技术企业', en: 'High-tech enterprises' },
		aliases: ['高企'],
		pinyin: 'gao xin ji shu qi ye',
		unit: '家',
		targets: [
			{
				kind: 'increment',
				amount: 100,
				...by2025('100家'),
				source: { section, wording: '100家', qualifier: '新增' },
				readings: [
					{
						kind: 'perYear',
						amount: 100,
						why: { zh: '可指每年新增', en: 'may be an addition every year' },
					},
				],
			},
		],
	},
	{
		...flow,
		id: 'little-giants',
		name: { zh: '小巨人企业培育数', en: 'Little giants' },
		unit: '家',
		targets: [
			{
				kind: 'perYear',
				amount: 30,
				...by2025('30家'),
				source: { section, wording: '30家', qualifier: '每年培育' },
			},
		],
	},
	{
		...ratio,
		id: 'graduate-retention',
		name: { zh: '毕业企业留存率', en: 'Graduates that stay' },
		unit: '%',
		baseline: { ...printed(70, '70%以上'), comparator: 'gte' },
		targets: [{ kind: 'maintain', bound: 70, ...by2025('保持在70%以上') }],
	},
	{
		...stock,
		id: 'incubators',
		name: { zh: '高质量孵化器', en: 'Quality incubators' },
		unit: '个',
		targets: [{ kind: 'range', min: 1, max: 2, ...by2025('1—2个') }],
	},
	{
		...ratio,
		id: 'rd-intensity',
		name: { zh: '研发投入强度', en: 'R&D intensity' },
		unit: '%',
		baseline: printed(3.6),
		targets: [
			{
				kind: 'relative',
				to: { zh: '全市平均', en: 'city average' },
				margin: 0.5,
				...by2025('高于全市平均0.5个百分点'),
				comparator: 'gt',
			},
		],
	},
	{
		...ratio,
		id: 'complaints',
		name: { zh: '投诉率', en: 'Complaints' },
		direction: 'down',
		targets: [{ kind: 'trend', direction: 'down', ...by2025('逐年下降') }],
	},
	{
		...stock,
		id: 'business-environment',
		name: { zh: '营商环境', en: 'Business environment' },
		targets: [{ kind: 'qualitative', ...by2025('国内一流') }],
	},
] as const satisfies readonly IndicatorDefinition[];
