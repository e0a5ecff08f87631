import { describe, expect, test } from 'vitest';
import { isHeaderAgain, layoutOf } from './layout.js';
import { hasTargets } from './plan-columns.js';
import type { TableRow, TableRows } from './table-cell.js';

const found = (rows: TableRows) => {
	const layout = layoutOf(rows, hasTargets);
	return (
		layout && {
			...layout,
			columns: layout.columns.map(({ column, printed, role }) => `${column} ${printed}: ${role}`),
		}
	);
};

describe('the row of the header', () => {
	const header = ['指标', '目标'];
	const titles = (count: number) => Array.from({ length: count }, (_, i) => [`标题${i}`]);
	const blanks = Array.from({ length: 30 }, () => [null, ' ']);

	test.each([
		['the first', [header], 0],
		['below a title', [['某区规划'], header], 1],
		['the tenth', [...titles(9), header], 9],
		['the tenth that is not blank', [...blanks, ...titles(9), header], 39],
		['the first of two', [header, header], 0],
		['the one with targets', [['指标', '单位'], ['甲', 1], header], 2],
		['without targets, the first', [['指标', '单位'], ['甲', 1], ['指标名称', '备注'], []], 0],
	])('%s', (_, rows, row) => {
		expect(layoutOf(rows, hasTargets)).toMatchObject({ header: row, first: row + 1, name: 0 });
	});

	test.each([
		['no row', []],
		['blanks', blanks],
		['the eleventh', [...titles(10), header]],
		['no name', [['单位', '目标']]],
	])('%s: none', (_, rows) => {
		expect(layoutOf(rows, hasTargets)).toBeUndefined();
	});
});

test('columns without a header are none; a number is a year or the date of one', () => {
	expect(found([['指标', null, 2020, 45_291, 7, '45291', '2025年', true]])).toEqual({
		header: 0,
		first: 1,
		name: 0,
		columns: [
			'0 指标: name',
			'2 2020: year',
			'3 45291: year',
			'4 7: undefined',
			'5 45291: undefined',
			'6 2025年: year',
			'7 true: undefined',
		],
	});
});

describe('the column of the names', () => {
	test.each([
		[['项目', '目标'], 0],
		[['一级指标', '二级指标', '三级指标', '目标'], 2],
		[['指标名称', '内容', '目标'], 0],
		[['项目', '名称', '目标'], 1],
		[['Name', '内容', 'Target'], 0],
		[['项目', 'Indicator', '内容', 'Target'], 1],
	])('of %j is %d', (header, name) => {
		expect(layoutOf([header], hasTargets)?.name).toBe(name);
	});
});

describe('a header of two rows', () => {
	test('a merged cell counts to its right as far as something is below', () => {
		expect(
			found([
				['指标', '现状', null, '目标值', null, '备注'],
				[null, '2019年', 2020, '2023年', '2025年', null, '责任单位'],
			]),
		).toEqual({
			header: 0,
			first: 2,
			name: 0,
			columns: [
				'0 指标: name',
				'1 现状2019年: baseline',
				'2 现状2020: baseline',
				'3 目标值2023年: target',
				'4 目标值2025年: target',
				'5 备注: note',
				'6 备注责任单位: undefined',
			],
		});
	});

	test('what stands below nothing stands alone', () => {
		const columns = found([
			[null, '指标', '目标'],
			[45_291, null, '2025年'],
		])?.columns;
		expect(columns).toEqual(['0 45291: year', '1 指标: name', '2 目标2025年: target']);
	});

	test.each<[string, TableRow]>([
		['has a name', ['甲', '2025年']],
		['is blank', [null, '']],
		['is not there', []],
		['has a cell that is no header', [null, '2025年', 12]],
		['has a figure', [null, '约100']],
	])('not where the second %s', (_, below) => {
		expect(layoutOf([['指标', '目标', '备注'], below], hasTargets)).toMatchObject({
			first: 1,
			columns: [{ printed: '指标' }, { printed: '目标' }, { printed: '备注' }],
		});
	});
});

describe('the header once more', () => {
	const layout = layoutOf([['序号', '指标', '单位', '目标']], hasTargets);

	test.each<[TableRow, boolean]>([
		[['序号', '指标', '单位', '目标'], true],
		[[null, '指标', '单位', '目标'], true],
		[[' 序号', '指标 ', null, null], true],
		[['序号', '甲', '单位', '目标'], false],
		[[1, '指标', '个', 12], false],
		[[1, '甲', '单位', 12], false],
		[[], false],
	])('%j: %s', (row, again) => {
		expect(layout && isHeaderAgain(row, layout)).toBe(again);
	});
});

test('a merged header ends where nothing stands below it', () => {
	const rows = [
		['指标', '2020年', '目标值', null, null],
		[null, null, '2025年', '2030年', null],
		['绿道', 1, 2, 3, '甲'],
	];
	expect(found(rows)?.columns).toEqual([
		'0 指标: name',
		'1 2020年: year',
		'2 目标值2025年: target',
		'3 目标值2030年: target',
	]);
});
