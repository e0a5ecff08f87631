import { describe, expect, test, vi } from 'vitest';
import type { PlanColumns } from './plan-columns.js';
import { realigned } from './realigned.js';
import type { TableRow } from './table-cell.js';

const moved = (row: TableRow, columns: Partial<PlanColumns>) => {
	const report = vi.fn();
	return { row: realigned(row, 4, columns as PlanColumns, report), report };
};

/** 序号 | 领域 | 类别 | 指标 | 属性 | 2020年 | 2025年 */
const wide = { number: 0, name: 3, attribute: 4 };

describe('a row that lacks merged cells is moved under its headers', () => {
	test.each([
		[
			'one cell, no number',
			['规模', '产业', '工业投资', '预期性', 80, 120, null],
			[null, '规模', '产业', '工业投资', '预期性', 80, 120],
		],
		[
			'one cell, with the number',
			['12', '产业', '工业投资', '约束性', 80, 120, null],
			['12', '产业', null, '工业投资', '约束性', 80, 120],
		],
		[
			'two cells',
			['产业', '工业投资', '约束', 80, 120, null, ' '],
			[null, '产业', null, '工业投资', '约束', 80, 120],
		],
		[
			'all that stands before the name',
			['工业投资', '预期指标', 80, 120, null, null, null],
			[null, null, null, '工业投资', '预期指标', 80, 120],
		],
		[
			'a category with a digit at its end is no number',
			['规模2', '工业投资', '预期性', 80, 120, null, null],
			[null, '规模2', null, '工业投资', '预期性', 80, 120],
		],
		[
			'nor one with a digit at its beginning',
			['2级', '工业投资', '预期性', 80, 120, null, null],
			[null, '2级', null, '工业投资', '预期性', 80, 120],
		],
	])('%s', (_, row, under) => {
		expect(moved(row, wide).row).toEqual(under);
	});

	test('where the attribute stands before the name', () => {
		const columns = { name: 2, attribute: 1 };
		const { row } = moved(['预期性', '工业投资', 80, 120, null], columns);
		expect(row).toEqual([null, '预期性', '工业投资', 80, 120]);
	});

	test('a second number has no place', () => {
		const { row } = moved(['1', '2', '工业投资', '预期性', 80, 120, null], wide);
		expect(row).toStrictEqual(['1', null, null, '工业投资', '预期性', 80, 120]);
	});

	test('and told', () => {
		const { report } = moved(['产业', '工业投资', '约束性', 80, 120, null, null], wide);
		expect(report).toHaveBeenCalledExactlyOnceWith({ row: 4, column: 0 }, 'warning', 'row-moved', {
			zh: '这一行少了 2 格（合并的单元格），按“约束性”所在的列对齐',
			en: 'this row lacks 2 cells (merged ones); it was moved so that “约束性” stands under its header',
		});
	});
});

describe('any other row stays as it is', () => {
	test.each([
		['under its headers', ['1', '规模', '产业', '工业投资', '预期性', 80, 120], wide],
		['no attribute in it', ['规模', '产业', '工业投资', '亿元', 80, 120, null], wide],
		[
			'no attribute, its column first',
			[null, '工业投资', 80, 120, null],
			{ name: 1, attribute: 0 },
		],
		['no column of attributes', ['产业', '工业投资', '预期性', 80, null], { name: 1 }],
		['the attribute too far right', ['工业投资', 80, 120, '预期性'], { name: 0, attribute: 1 }],
		['no name before the attribute', ['预期性', 80, 120, null, null, null, null], wide],
		['something at its end', ['产业', '工业投资', '预期性', 80, 120, null, 1], wide],
		['a word like an attribute', ['规模', '产业', '投资', '非约束性', 80, 120, null], wide],
		['more than an attribute', ['规模', '产业', '投资', '约束性较强', 80, 120, null], wide],
	])('%s', (_, row, columns) => {
		const { row: same, report } = moved(row, columns);
		expect(same).toBe(row);
		expect(report).not.toHaveBeenCalled();
	});
});
