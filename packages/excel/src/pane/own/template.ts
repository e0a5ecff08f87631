import type { Language } from '@plan-indicators/core';
import type { TableRows } from '@plan-indicators/core/table';

/** A small plan with actuals beside it, all invented, to be written over. */
export function template(language: Language): TableRows {
	return templates[language];
}

const templates: Readonly<Record<Language, TableRows>> = {
	zh: [
		[
			'某区“十四五”规划指标（示例，请改写）',
			null,
			null,
			null,
			null,
			null,
			'实际值',
			null,
			null,
			null,
		],
		['指标', '单位', '2020年', '2025年', '属性', null, '指标', '2021年', '2022年', '2023年'],
		['高新技术企业', '家', 758, '≥1000', '预期性', null, '高新技术企业', 790, 838, 880],
		['研发投入强度', '%', 4.2, 5, '预期性', null, '研发投入强度', 4.4, 4.5, 4.7],
		[
			'单位产值能耗',
			'吨标准煤/万元',
			0.42,
			'≤0.363',
			'约束性',
			null,
			'单位产值能耗',
			0.41,
			0.4,
			0.39,
		],
		['新增就业', '万人', '—', '〔9〕', '预期性', null, '新增就业', 1.7, 1.8, 1.9],
	],
	en: [
		[
			'Plan of a district (an example, to be overwritten)',
			null,
			null,
			null,
			null,
			null,
			'Actuals',
			null,
			null,
			null,
		],
		['Indicator', 'Unit', '2020', '2025', 'Attribute', null, 'Indicator', '2021', '2022', '2023'],
		[
			'High-tech enterprises',
			'',
			758,
			'≥1000',
			'expected',
			null,
			'High-tech enterprises',
			790,
			838,
			880,
		],
		['R&D intensity', '%', 4.2, 5, 'expected', null, 'R&D intensity', 4.4, 4.5, 4.7],
		[
			'Energy per output',
			'',
			0.42,
			'≤0.363',
			'binding',
			null,
			'Energy per output',
			0.41,
			0.4,
			0.39,
		],
		['Jobs added', '', '—', '〔9〕', 'expected', null, 'Jobs added', 17000, 18000, 19000],
	],
};
