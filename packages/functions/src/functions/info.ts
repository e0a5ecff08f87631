import { leadingTarget, PlanError } from '@plan-indicators/core';
import { anyYear, find, indicator, language, plan } from '../arguments/parameters.js';
import { option } from '../arguments/readers.js';
import { defineFunction } from '../define-function.js';
import { fields } from './info-fields.js';

export const info = defineFunction({
	id: 'INFO',
	family: 'plan',
	label: { zh: '字段', en: 'field' },
	description: {
		zh: '指标的一个字段，如单位、原文、类型、比较符、力度、目标年、属性、章节',
		en: 'one field of an indicator, such as unit, stated, kind, comparator, strength, targetYear, attribute, section',
	},
	parameters: {
		plan,
		indicator,
		field: option(
			{
				id: 'field',
				name: { zh: '字段', en: 'field' },
				description: { zh: '字段名，中英文均可', en: 'name of the field, in either language' },
			},
			fields,
		),
		year: anyYear,
		language,
	},
	result: 'any',
	examples: [
		'=PLAN.INFO("青浦","高新技术企业","单位")',
		'=PLAN.INFO("虹口","核心层区级税收","力争值")',
		'=PLAN.INFO("杨浦","高新技术企业","stated")',
	],
	answer: ({ plan, indicator: name, field: fieldName, year, language = 'zh' }, catalog) => {
		const found = find(catalog, plan, name, year);
		const { indicator } = found;
		const target = leadingTarget(indicator, year);
		const field = fields.find(({ value }) => value === fieldName);
		const value = field?.of({ ...found, target }, language);
		if (field && value !== undefined) return value;
		throw new PlanError('not-stated', {
			zh: `${indicator.plan.shortName.zh} 的“${indicator.name.zh}”没有写明${field?.label.zh}`,
			en: `“${indicator.name.en}” of ${indicator.plan.shortName.en} states no ${field?.label.en}`,
		});
	},
});
