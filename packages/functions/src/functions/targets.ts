import { type Catalog, PlanError, target } from '@plan-indicators/core';
import { cellOf, omitted } from '../arguments/cell.js';
import { find, indicator, plan } from '../arguments/parameters.js';
import { cells } from '../arguments/readers.js';
import { defineFunction } from '../define-function.js';
import type { Cell, Refused } from '../function.js';

export const targets = defineFunction({
	id: 'TARGETS',
	family: 'plan',
	label: { zh: '批量目标值', en: 'targets of a range' },
	description: {
		zh: '一次取回一片区域的目标值：规划和指标各一片同样大小的区域，或其中一个是单个单元格；没有答案的格子显示自己的错误',
		en: 'the targets of a whole range in one call: a range of plans and one of indicators of the same size, or a single cell for either; a cell without an answer holds its own error',
	},
	parameters: {
		plans: cells({ ...plan, id: 'plans', name: { zh: '规划区域', en: 'plans' } }),
		indicators: cells({
			...indicator,
			id: 'indicators',
			name: { zh: '指标区域', en: 'indicators' },
		}),
	},
	result: 'matrix',
	examples: [
		'=PLAN.TARGETS({"青浦";"虹口园"},"高新技术企业")',
		'=PLAN.TARGETS("青浦",{"高新技术企业","人才总量"})',
	],
	answer: ({ plans, indicators }, catalog) => {
		const height = sizeOf(plans.length, indicators.length);
		const width = sizeOf(plans[0]?.length ?? 0, indicators[0]?.length ?? 0);
		if (height === 0 || width === 0) throw noCells();
		return Array.from({ length: height }, (_, row) =>
			Array.from({ length: width }, (_, column) =>
				level(catalog, cellAt(plans, row, column), cellAt(indicators, row, column)),
			),
		);
	},
});

function level(catalog: Catalog, planCell: unknown, indicatorCell: unknown): Cell | Refused {
	if (omitted(planCell) && omitted(indicatorCell)) return '';
	try {
		return target(find(catalog, plan.read(planCell), indicator.read(indicatorCell)).indicator)
			.value;
	} catch (error) {
		if (error instanceof PlanError) return { refused: error };
		throw error;
	}
}

function cellAt(range: readonly (readonly unknown[])[], row: number, column: number): unknown {
	const cells = range.length === 1 ? range[0] : range[row];
	return cellOf(cells?.length === 1 ? cells[0] : cells?.[column]);
}

function sizeOf(one: number, other: number): number {
	if (one === other || other === 1) return one;
	if (one === 1) return other;
	throw new PlanError('unknown-option', {
		zh: `两片区域应同样大小，收到的是 ${one} 和 ${other}`,
		en: `the two ranges should be of one size, but ${one} and ${other} came`,
	});
}

function noCells(): PlanError {
	return new PlanError('unknown-option', {
		zh: '区域里应至少有一个单元格，收到的是空的区域',
		en: 'a range should have at least one cell, but an empty one came',
	});
}
