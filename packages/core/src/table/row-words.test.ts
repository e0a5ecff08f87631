import { describe, expect, test, vi } from 'vitest';
import type { Direction } from '../model/indicator.js';
import { attributeIn, directionIn } from './row-words.js';
import type { TableCell } from './table-cell.js';

const spot = { row: 3, column: 5 };

describe('attributeIn', () => {
	test.each([
		['约束性', '约束性'],
		[' 约束性指标 ', '约束性'],
		['Binding', '约束性'],
		['预期性', '预期性'],
		['预期', '预期性'],
		['预期性（非约束性）', '预期性'],
		['Expected', '预期性'],
		['anticipatory', '预期性'],
		['Indicative', '预期性'],
		['indicative (non-binding)', '预期性'],
		['—', undefined],
		['', undefined],
		[null, undefined],
		[undefined, undefined],
	])('%j is %j', (cell, attribute) => {
		const report = vi.fn();
		expect(attributeIn(cell, spot, report)).toBe(attribute);
		expect(report).not.toHaveBeenCalled();
	});

	test.each(['指导性', '非约束性', 'non-binding', 'nonbinding', 5])('%j is reported', (cell) => {
		const report = vi.fn();
		expect(attributeIn(cell, spot, report)).toBeUndefined();
		expect(report.mock.calls).toEqual([
			[
				spot,
				'warning',
				'unknown-word',
				{
					zh: `应为约束性、预期性，收到的是“${cell}”，没有采用`,
					en: `约束性 (binding) or 预期性 (expected) was expected; “${cell}” was not used`,
				},
			],
		]);
	});
});

describe('directionIn', () => {
	type Case = [TableCell | undefined, Direction | undefined];
	test.each<Case>([
		...['正', '正向', '正指标', '越高越好', '越大越好', '上升', '提高'].map(
			(cell): Case => [cell, 'up'],
		),
		...['Up', 'positive', 'Higher is better', '+', '＋', '↑'].map((cell): Case => [cell, 'up']),
		...['逆', '逆向', '负', '负向', '反向', '逆指标', '越低越好'].map(
			(cell): Case => [cell, 'down'],
		),
		...['越小越好', '下降', '降低', 'DOWN', 'Negative'].map((cell): Case => [cell, 'down']),
		...['lower is better', '-', '－', '↓'].map((cell): Case => [cell, 'down']),
		...['适度', '中性', '区间型', '不分', 'None', 'neutral'].map((cell): Case => [cell, 'none']),
		['—', undefined],
		['/', undefined],
		['无', undefined],
		[null, undefined],
		[undefined, undefined],
	])('%j is %j', (cell, direction) => {
		const report = vi.fn();
		expect(directionIn(cell, spot, report)).toBe(direction);
		expect(report).not.toHaveBeenCalled();
	});

	test.each(['非正向', '不降低', '非中性', '待定', true])('%j is reported', (cell) => {
		const report = vi.fn();
		expect(directionIn(cell, spot, report)).toBeUndefined();
		expect(report.mock.calls).toEqual([
			[
				spot,
				'warning',
				'unknown-word',
				{
					zh: `应为正向、逆向，收到的是“${cell}”，没有采用`,
					en: `正向 (up) or 逆向 (down) was expected; “${cell}” was not used`,
				},
			],
		]);
	});
});
