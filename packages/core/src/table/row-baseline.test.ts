import { describe, expect, test, vi } from 'vitest';
import { planFromTable } from './plan-from-table.js';
import { rowBaseline } from './row-baseline.js';
import type { TableCell } from './table-cell.js';

const spot = { row: 1, column: 2 };
const plain = { unit: undefined, year: undefined, yearBefore: 2020, starYear: undefined };
const read = (
	cell: TableCell | undefined,
	about: Partial<Parameters<typeof rowBaseline>[1]> = {},
) => {
	const report = vi.fn();
	return { found: rowBaseline(cell, { ...plain, ...about }, spot, report), report };
};

describe('a figure', () => {
	test.each([
		[61.2, 61.2],
		['1,204.5', 1204.5],
		['２０１９', 2019],
		['2019.5', 2019.5],
		['(2000)', 2000],
		['3.2019', 3.2019],
		['-0.3', -0.3],
	])('%j is %j of the year before the plan', (cell, value) => {
		const { found, report } = read(cell);
		expect(found).toEqual({
			baseline: { year: 2020, yearStated: false, value, wording: String(cell) },
			holds: 'level',
		});
		expect(report).not.toHaveBeenCalled();
	});

	test.each([
		['2019家', 2019, '家'],
		['12019家', 12019, '家'],
		['12,019家', 12019, '家'],
		['2000亿元', 2000, '亿元'],
		['500亿元', 500, '亿元'],
	])('%s brings its unit along where the row has none', (cell, value, unit) => {
		expect(read(cell).found).toMatchObject({ baseline: { value, year: 2020 }, unit });
	});

	test('is converted to the unit of the row', () => {
		const { found } = read('3000万元', { unit: '亿元' });
		expect(found?.baseline.value).toBe(0.3);
		expect(found).not.toHaveProperty('unit');
	});

	test.each([
		['≥70%', 'gte'],
		['约2000', 'approx'],
		['2000以下', 'lte'],
		['70%', undefined],
	])('%s compares with %s', (cell, comparator) => {
		expect(read(cell).found?.baseline.comparator).toBe(comparator);
	});

	test.each([
		['〔2000〕', 'sum'],
		['[30]', 'sum'],
		['【30】', 'sum'],
		['30', 'level'],
		['30（〔〕内为累计）', 'level'],
		['提高到66%', 'level'],
		['降至30', 'level'],
		['增加值500亿元', 'level'],
		['增长5.4%', 'change'],
		['增速5.4%', 'change'],
		['同比+5.4%', 'change'],
		['环比2%', 'change'],
		['下降0.3%', 'change'],
		['提高1.5个百分点', 'change'],
		['增加30家', 'change'],
	])('%s is a %s', (cell, holds) => {
		expect(read(cell).found?.holds).toBe(holds);
	});

	test('a change is in no unit', () => {
		const { found, report } = read('增长5.4%', { unit: '亿元' });
		expect(found).toMatchObject({ baseline: { value: 5.4 } });
		expect(report).not.toHaveBeenCalled();
		expect(read('增长5.4%').found).not.toHaveProperty('unit');
	});
});

describe('the year', () => {
	test.each([
		['61.2（2018年）', 2018],
		['61.2（2018年数据）', 2018],
		['61.2（2018年数）', 2018],
		['61.2（2018数据）', 2018],
		['61.2(2018)', 2018],
		['61.2（2018年末）', 2018],
		['61.2（2018年底）', 2018],
		['2018年61.2', 2018],
		['2018年：61.2*', 2018],
		['61.2*', 2019],
		['61.2★', 2019],
		['61.2', 2017],
	])('of %s is %d', (cell, year) => {
		const { found } = read(cell, { year: 2017, starYear: 2019 });
		expect(found?.baseline).toEqual({ year, value: 61.2, wording: cell });
	});

	test('of a star that nothing explains is the one of the column', () => {
		expect(read('61.2*', { year: 2017 }).found?.baseline.year).toBe(2017);
	});
});

test.each(['', '—', '/', '无', null, undefined])('%j is none', (cell) => {
	const { found, report } = read(cell);
	expect(found).toBeUndefined();
	expect(report).not.toHaveBeenCalled();
});

describe('what cannot be read is reported', () => {
	test.each(['若干', '8—10', '2019年', '3家5户', true])('%j is no number', (cell) => {
		const { found, report } = read(cell);
		expect(found).toBeUndefined();
		expect(report.mock.calls).toEqual([
			[
				spot,
				'error',
				'number-not-read',
				{
					zh: `基期值应为数字，收到的是“${cell}”，没有读`,
					en: `a baseline should be a number; “${cell}” was not read`,
				},
			],
		]);
	});

	test.each([
		['#REF!', '#REF!'],
		['#DIV/0!', '#DIV/0!'],
		[Number.NaN, '#NUM!'],
	])('%j is an error', (cell, error) => {
		const { found, report } = read(cell);
		expect(found).toBeUndefined();
		expect(report.mock.calls).toEqual([
			[
				spot,
				'error',
				'error-in-cell',
				{
					zh: `单元格是错误值 ${error}，基期值没有读`,
					en: `the cell holds the error ${error}; the baseline was not read`,
				},
			],
		]);
	});

	test('a unit of another kind', () => {
		const { found, report } = read('400家', { unit: '亿元' });
		expect(found).toBeUndefined();
		expect(report).toHaveBeenCalledExactlyOnceWith(spot, 'error', 'unit-mismatch', {
			zh: '指标的单位是 亿元，写的却是 家；请改成同一单位',
			en: 'the unit of the indicator is 亿元, but 家 was written; give both in one unit',
		});
	});
});

test('a change where a level should be is kept as a note, and told', () => {
	const { plan, problems } = planFromTable([
		['指标', '2025年完成', '2026年目标'],
		['地区生产总值（亿元）', '增长5.4%', '增长5.5%左右'],
	]);
	expect(plan?.indicators[0]).toMatchObject({
		unit: '亿元',
		targets: [{ kind: 'growth', rate: 0.055, comparator: 'approx' }],
		note: { zh: '2025年：增长5.4%' },
	});
	expect(plan?.indicators[0]?.baseline).toBeUndefined();
	expect(problems.map(({ cell, code }) => [cell, code])).toEqual([['B2', 'rate-for-level']]);
});
