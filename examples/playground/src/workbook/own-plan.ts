import type { Language, Localized } from '@plan-indicators/core';

type Value = string | number | undefined;

/** A line of the table: what the plan says, and what was observed in 2021, 2022 and 2023. */
interface Line {
	readonly category?: Localized;
	readonly name: Localized;
	readonly unit: Localized;
	readonly baseline?: number;
	readonly target?: string | number;
	readonly binding?: true;
	readonly actuals: readonly [Value, Value, Value];
}

const unit = (zh: string, en = zh): Localized => ({ zh, en });
const percent = unit('%');

/** The indicators of an invented district in the shape of a five-year outline, with invented actuals. */
const lines: readonly Line[] = [
	{
		category: { zh: '经济发展', en: 'Economy' },
		name: { zh: '地区生产总值', en: 'GDP' },
		unit: unit('亿元', '100 million yuan'),
		baseline: 860,
		target: '≥1200',
		actuals: [925, 978, 1052],
	},
	{
		name: { zh: '全员劳动生产率', en: 'Labour productivity' },
		unit: unit('万元/人', '10,000 yuan a person'),
		baseline: 19.4,
		target: 26,
		actuals: [20.6, 21.5, 22.8],
	},
	{
		name: { zh: '常住人口城镇化率', en: 'Urban share of the population' },
		unit: percent,
		baseline: 71.5,
		target: 75,
		actuals: [72.1, 72.8, 73.4],
	},
	{
		category: { zh: '创新驱动', en: 'Innovation' },
		name: { zh: '全社会研发经费投入', en: 'R&D expenditure' },
		unit: unit('亿元', '100 million yuan'),
		baseline: 21.6,
		target: '>40',
		actuals: [24.9, 28.8, 33.5],
	},
	{
		name: { zh: '每万人口高价值发明专利拥有量', en: 'High-value patents per 10,000 people' },
		unit: unit('件', 'patents'),
		baseline: 9.2,
		target: 18,
		actuals: [10.8, 12.9, 18.4],
	},
	{
		name: { zh: '数字经济核心产业增加值占比', en: 'Core digital industries, share of GDP' },
		unit: percent,
		baseline: 7.1,
		target: '≥12',
		actuals: [7.6, 8.3, 8.9],
	},
	{
		category: { zh: '民生福祉', en: 'Well-being' },
		name: { zh: '居民人均可支配收入', en: 'Disposable income per person' },
		unit: unit('元', 'yuan'),
		baseline: 43200,
		target: 60500,
		actuals: [47100, 50300, 53600],
	},
	{
		name: { zh: '城镇调查失业率', en: 'Urban unemployment' },
		unit: percent,
		baseline: 5.4,
		target: '<5.5',
		actuals: [5.1, 5.6, 5.2],
	},
	{
		name: { zh: '新增就业', en: 'Jobs added' },
		unit: unit('万人', '10,000 people'),
		target: '〔9〕',
		actuals: [1.7, 1.8, 1.9],
	},
	{
		name: { zh: '劳动年龄人口平均受教育年限', en: 'Years of schooling' },
		unit: unit('年', 'years'),
		baseline: 11.2,
		target: 11.8,
		actuals: [11.3, 11.4, 11.6],
	},
	{
		name: { zh: '每千人口执业（助理）医师数', en: 'Doctors per 1,000 people' },
		unit: unit('人', 'people'),
		baseline: 2.8,
		target: 3.3,
		actuals: [2.9, 3, 3.1],
	},
	{
		name: { zh: '基本养老保险参保率', en: 'Pension coverage' },
		unit: percent,
		baseline: 92.4,
		target: '≥95',
		actuals: [93, 93.6, undefined],
	},
	{
		name: { zh: '每千人口三岁以下托位数', en: 'Nursery places per 1,000 people' },
		unit: unit('个', 'places'),
		baseline: 1.6,
		target: 4.5,
		actuals: [2.1, 2.7, 3.4],
	},
	{
		name: { zh: '人均预期寿命', en: 'Life expectancy' },
		unit: unit('岁', 'years'),
		baseline: 80.1,
		target: 81,
		actuals: [80.3, 80.4, 80.6],
	},
	{
		category: { zh: '绿色生态', en: 'Environment' },
		name: { zh: '单位地区生产总值能耗', en: 'Energy per GDP' },
		unit: unit('吨标准煤/万元', 'tonnes of coal per 10,000 yuan'),
		baseline: 0.42,
		target: '≤0.363',
		binding: true,
		actuals: [0.411, 0.402, 0.394],
	},
	{
		name: { zh: '空气质量优良天数比率', en: 'Days of good air' },
		unit: percent,
		baseline: 84.2,
		target: '≥87.5',
		binding: true,
		actuals: [85.6, 86.1, 86.9],
	},
	{
		name: { zh: '地表水优良比例', en: 'Good surface water' },
		unit: percent,
		baseline: 80,
		target: '≥85',
		binding: true,
		actuals: [81, 82.5, 83.2],
	},
	{
		name: { zh: '森林覆盖率', en: 'Forest cover' },
		unit: percent,
		baseline: 21.2,
		target: '23.8',
		binding: true,
		actuals: [21.6, 22.1, 22.5],
	},
	{
		category: { zh: '安全保障', en: 'Security' },
		name: { zh: '粮食综合生产能力', en: 'Grain capacity' },
		unit: unit('万吨', '10,000 tonnes'),
		baseline: 14.5,
		target: '≥14.5',
		binding: true,
		actuals: [14.6, 14.8, 14.9],
	},
	{
		name: { zh: '应急避难场所', en: 'Emergency shelters' },
		unit: unit('处', 'shelters'),
		target: 60,
		actuals: [undefined, 31, 40],
	},
];

const ownYears = [2021, 2022, 2023] as const;

export const ownTitle: Localized = {
	zh: '江临区“十四五”规划主要指标（虚构）',
	en: 'Indicators of the plan of Jianglin District (invented)',
};

/** The header and the lines of the plan as they are pasted, and of the actuals beside it. */
export function ownTable(language: Language): {
	readonly plan: readonly (readonly Value[])[];
	readonly actuals: readonly (readonly Value[])[];
} {
	const say = (words: Localized) => words[language];
	const year = (each: number) => (language === 'zh' ? `${each}年` : String(each));
	const attribute = (binding: boolean) =>
		say(binding ? { zh: '约束性', en: 'binding' } : { zh: '预期性', en: 'expected' });
	const name = say({ zh: '指标', en: 'Indicator' });
	return {
		plan: [
			[
				say({ zh: '类别', en: 'Category' }),
				name,
				say({ zh: '单位', en: 'Unit' }),
				year(2020),
				year(2025),
				say({ zh: '属性', en: 'Attribute' }),
			],
			...lines.map(({ category, baseline, target, binding = false, ...line }) => [
				category && say(category),
				say(line.name),
				say(line.unit),
				baseline ?? '—',
				target,
				attribute(binding),
			]),
		],
		actuals: [
			[name, ...ownYears.map(year)],
			...lines.map((line) => [say(line.name), ...line.actuals]),
		],
	};
}
