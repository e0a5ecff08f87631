import { methods } from '@plan-indicators/core';
import { tableFromPlan } from '@plan-indicators/core/table';
import { plans } from '@plan-indicators/data';
import { functions } from '@plan-indicators/functions';
import type { Random } from './random.js';
import { anyText, longText, mutatedText } from './texts.js';

/** Anything a spreadsheet can hand to a function: cells, ranges, plans and actuals in ranges. */
export function hostValue(random: Random): unknown {
	if (random.chance(0.75)) return cell(random);
	return random.pick([range, range, ownPlan, canonicalPlan, ownActuals])(random);
}

const names = [
	...plans.flatMap(({ id, name, shortName, aliases, district, document, indicators }) => [
		...[id, name.zh, name.en, shortName.zh, ...aliases, document.number ?? ''],
		...(district ? [district.zh, district.en, district.code ?? ''] : []),
		...indicators.flatMap((each) => [each.id, each.name.zh, each.name.en, `${id}/${each.id}`]),
	]),
	...functions.flatMap(({ id, parameters }) => [
		id,
		...parameters.flatMap(({ options = [] }) => options.map(({ value }) => value)),
	]),
	...Object.keys(methods),
	...[
		'青浦',
		'虹口',
		'静安',
		'高新技术企业',
		'zh',
		'en',
		'原文',
		'stated',
		'unit',
		'目标值',
		'进度',
	],
];

const numbers = [
	...[
		0, -0, 1, -1, 2, 0.5, 0.15, 15, 100, 270, 360, 758, 1000, 1e6, 310118, 45000, 2958465, 2958466,
	],
	...[1899, 1900, 2015, 2017, 2020, 2021, 2022, 2023.5, 2024, 2025, 2026, 2200, 2201, 19999, 20000],
	...[1e-9, 5e-324, 2 ** -1022, 1e15, 2 ** 53, 1e21, 1e100, 1e308, Number.MAX_VALUE, -1e308],
	...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
];

const errors = ['#N/A', '#VALUE!', '#NUM!', '#REF!', '#DIV/0!', '#NAME?', '#SPILL!', '#NULL!'];

function cell(random: Random): unknown {
	const kind = random.below(20);
	if (kind < 8) return random.any(names);
	if (kind < 12) return random.chance(0.7) ? random.any(numbers) : anyNumber(random);
	if (kind < 14) return random.pick([null, undefined, '', ' ', true, false]);
	if (kind < 16) return mutatedText(random, random.any(names) ?? '');
	if (kind < 18) return random.chance(0.02) ? longText(random, 32_767) : anyText(random);
	return random.pick([error, entity, formatted, card, date, unknownObject])(random);
}

function anyNumber(random: Random): number {
	const mantissa = random.below(2_000_001) / 1000 - 1000;
	return mantissa * 10 ** (random.below(12) - 4);
}

const error = (random: Random): unknown => {
	const basicValue = random.any(errors);
	return { type: 'Error', basicType: 'Error', basicValue, errorType: 'NotAvailable' };
};
const entity = (random: Random): unknown => ({
	...{ type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' },
	text: random.any(names),
	properties: { 名称: { type: 'String', basicValue: random.any(names) } },
});
const formatted = (random: Random): unknown => ({
	...{ type: 'FormattedNumber', basicType: 'Double', basicValue: random.any(numbers) },
	numberFormat: '0.0%',
});
const card = (random: Random): unknown => ({
	...{ type: 'Double', basicType: 'Double', basicValue: random.any(numbers), properties: {} },
	layouts: { card: { sections: [] } },
});
const date = (random: Random): unknown =>
	`${random.any(numbers)}-0${1 + random.below(9)}-${10 + random.below(22)}`;
const unknownObject = (random: Random): unknown =>
	random.pick<unknown>([{}, { basicValue: null }, { type: 'Error' }, { basicValue: {} }, []]);

/** Cells in rows, now and then of unequal length, or none at all. */
function range(random: Random): unknown {
	const height = random.below(random.chance(0.05) ? 200 : 5);
	const width = random.below(5);
	return Array.from({ length: height }, () =>
		Array.from({ length: random.chance(0.05) ? random.below(6) : width }, () => cell(random)),
	);
}

const phrases = [
	'≥2000',
	'突破3000家',
	'15左右',
	'下降13.5%',
	'年均增长6%以上',
	'翻一番',
	'〔18〕',
	'1—2',
];

/** A table of indicators as an office writes it, with a few cells spoilt. */
function ownPlan(random: Random): unknown {
	const header = random.pick([
		['指标', '单位', '2020年', '2025年'],
		['类别', '指标名称', '基期', '目标', '属性'],
		['序号', '指标（单位）', '2020年实际', '2023年', '2025年目标值', '年均增长(%)'],
		['indicator', 'unit', 'baseline', 'target', '备注'],
	]);
	const rows = Array.from({ length: 1 + random.below(12) }, () =>
		header.map((column) => {
			if (/指标|indicator/.test(column)) return random.any(names) ?? null;
			if (/单位|unit/.test(column)) return random.pick(['家', '%', '亿元', '', null]);
			return random.chance(0.5) ? (random.any(phrases) ?? null) : (random.any(numbers) ?? null);
		}),
	);
	const above = random.chance(0.3) ? [['某区规划（2021—2025年）'], ['单位：亿元']] : [];
	return spoilt(random, [...above, header, ...rows]);
}

const canonical = plans.map((plan) => tableFromPlan(plan));

function canonicalPlan(random: Random): unknown {
	return spoilt(random, random.any(canonical) ?? []);
}

/** Actuals by name and time, wide or long. */
function ownActuals(random: Random): unknown {
	const value = () => (random.chance(0.8) ? random.any(numbers) : cell(random));
	const rows = Array.from({ length: 1 + random.below(10) }, () => random.any(names));
	return spoilt(
		random,
		random.chance(0.5)
			? [
					['指标', 2021, '2022年', '2023年6月', '2024Q2', 45291],
					...rows.map((name) => [name, value(), value(), value(), value(), value()]),
				]
			: [
					['指标', '时间', '实际值', '来源'],
					...rows.map((name) => [name, random.any(numbers), value(), '统计公报']),
				],
	);
}

function spoilt(random: Random, rows: readonly (readonly unknown[])[]): unknown {
	const share = random.pick([0, 0, 0.02, 0.2]);
	if (share === 0) return rows;
	return rows.map((row) => row.map((each) => (random.chance(share) ? cell(random) : each)));
}
