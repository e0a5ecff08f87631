import { describe, expect, test } from 'vitest';
import { planFromTable } from './plan-from-table.js';
import type { TableCell, TableRow, TableRows } from './table-cell.js';

const period = { start: 2021, end: 2025 };
const read = (rows: TableRows, options = {}) => {
	const { plan, problems, origins } = planFromTable(rows, options);
	const indicators = (plan?.indicators ?? []).map(({ plan: _, ...rest }) => rest);
	return {
		indicators,
		problems,
		origins,
		told: problems.map(({ cell, code }) => `${cell} ${code}`),
	};
};
const years = ['指标', '2020年', '2025年'];

describe('a whole row', () => {
	const table: TableRows = [
		[
			'序号',
			'指标',
			'英文名称',
			'别名',
			'单位',
			'2020年',
			'2025年',
			'属性',
			'出处',
			'责任单位',
			'备注',
		],
		[
			...[
				1,
				'研发经费①',
				'R&D spending',
				'研发投入；R&D、研发支出，研发经费',
				'亿元',
				40.2,
				'60以上',
			],
			...['预期性', '第一章 › 第一节', '区科委', '按现价'],
		],
		['—', '绿道（公里）', '—', null, '—', null, '200公里', '—', '第二章>第二节', '—', '/'],
		['注：①含企业。', ...Array(10).fill(null)],
	];

	test('with everything in it', () => {
		const { indicators } = read(table);
		const place = { section: ['第一章', '第一节'], row: 1 };
		expect(indicators[0]).toStrictEqual({
			id: '研发经费',
			name: { zh: '研发经费', en: 'R&D spending' },
			aliases: ['研发投入', 'R&D', '研发支出'],
			unit: '亿元',
			temporality: 'stock',
			direction: 'up',
			attribute: '预期性',
			baseline: { year: 2020, value: 40.2, wording: '40.2' },
			targets: [
				{
					kind: 'level',
					value: 60,
					comparator: 'gte',
					strength: 'firm',
					year: 2025,
					yearStated: true,
					source: { wording: '60以上', ...place },
				},
			],
			responsible: '区科委',
			note: { zh: '按现价；含企业', en: '按现价；含企业' },
			inferred: expect.any(Array),
			source: place,
		});
		expect(indicators[0]?.inferred).toEqual(['direction', 'temporality']);
	});

	test('with little in it', () => {
		const { indicators } = read(table);
		expect(indicators[1]).toStrictEqual({
			id: '绿道',
			name: { zh: '绿道', en: '绿道' },
			aliases: ['绿道(公里)'],
			unit: '公里',
			temporality: 'stock',
			direction: 'up',
			targets: [
				{
					kind: 'level',
					value: 200,
					comparator: 'gte',
					strength: 'firm',
					year: 2025,
					yearStated: true,
					source: { section: ['第二章', '第二节'], wording: '200公里' },
				},
			],
			inferred: ['direction', 'temporality'],
			source: { section: ['第二章', '第二节'] },
		});
	});

	test('remembers its cells', () => {
		const { origins, told } = read(table);
		expect(origins).toStrictEqual([
			{
				name: { row: 1, column: 1 },
				baseline: { row: 1, column: 5 },
				targets: [{ row: 1, column: 6 }],
			},
			{ name: { row: 2, column: 1 }, targets: [{ row: 2, column: 6 }] },
		]);
		expect(told).toEqual([]);
	});
});

test.each([
	[1, 1],
	['12', 12],
	[0, undefined],
	[-1, undefined],
	[1.5, undefined],
	['一', undefined],
	[null, undefined],
])('the number %j of a row is %j', (cell, row) => {
	const { indicators } = read([
		['序号', ...years],
		[cell, '绿道（公里）', 10, 30],
	]);
	expect(indicators[0]?.source).toStrictEqual({ section: [], ...(row ? { row } : {}) });
});

test.each([
	['["绿廊",""]', ['绿廊', '绿道(公里)']],
	['绿廊;绿道,步道', ['绿廊', '步道', '绿道(公里)']],
	['绿道(公里)', ['绿道(公里)']],
	['—', ['绿道(公里)']],
])('other names %s', (cell, aliases) => {
	const { indicators } = read([
		['别名', ...years],
		[cell, '绿道（公里）', 10, 30],
	]);
	expect(indicators[0]?.aliases).toEqual(aliases);
});

describe('the unit', () => {
	const unitOf = (row: TableRow, above: TableRows = []) =>
		read([...above, ['指标', '单位', '2020年', '2025年'], row]).indicators[0]?.unit;
	test.each([
		['of its cell first', ['绿道（米）', '公里', 10, 30], '公里'],
		['then of its name', ['绿道（米）', '—', 10, 30], '米'],
		['of its baseline', ['绿道', null, '10公里', 30], '公里'],
		['of its target', ['绿道', null, 10, '30公里'], '公里'],
		['of the later target', ['绿道', null, null, '30公里'], '公里'],
		['of none of them', ['绿道', null, 10, 30], undefined],
	])('%s', (_, row, unit) => {
		expect(unitOf(row)).toBe(unit);
	});

	test('of the table before those of its figures', () => {
		expect(unitOf(['绿道', null, 10, 30], [['单位：千米', null]])).toBe('千米');
	});

	test('of the first target that has one', () => {
		const { indicators } = read(
			[
				['指标', '2023年', '2025年'],
				['绿道', '20', '30公里'],
			],
			{ period },
		);
		expect(indicators[0]?.unit).toBe('公里');
	});
});

describe('what becomes of the row', () => {
	test.each([
		['新增就业（万人）', '5', 'flow'],
		['培训人次（万人次）', '5', 'flow'],
		['城镇化率（%）', '66', 'ratio'],
		['图书（册/人）', '2', 'ratio'],
		['造价', '每年5', 'flow'],
		['公园（个）', '5', 'stock'],
	])('%s is a %3$s', (name, cell, temporality) => {
		expect(read([years, [name, null, cell]]).indicators[0]?.temporality).toBe(temporality);
	});

	test('a part belongs to the last whole', () => {
		const { indicators } = read([
			years,
			['其中：老旧小区（个）', 1, 2],
			['公园（个）', 10, 20],
			['其中：口袋公园（个）', 3, 6],
			['#湿地公园（个）', 1, 2],
			['绿道（公里）', 10, 30],
			['其中：滨水绿道（公里）', 5, 9],
		]);
		expect(indicators.map(({ partOf }) => partOf)).toEqual([
			...[undefined, undefined, '公园', '公园'],
			...[undefined, '绿道'],
		]);
		expect(indicators[0]).not.toHaveProperty('partOf');
		expect(indicators[1]).not.toHaveProperty('partOf');
	});

	test('a star stands for an attribute where no column has one', () => {
		const note = ['注：带*的为约束性指标。', null, null, null];
		const { indicators } = read([
			['指标', '属性', '2020年', '2025年'],
			['森林覆盖率（%）*', null, 21, 24],
			['耕地（亩）*', '预期性', 21, 24],
			['公园（个）', null, 21, 24],
			note,
		]);
		expect(indicators.map(({ attribute }) => attribute)).toEqual(['约束性', '预期性', undefined]);
		expect(indicators[2]).not.toHaveProperty('attribute');
	});
});

describe('the baseline', () => {
	test.each([
		['2019年', 2019, true],
		[2018, 2018, true],
		['2017年末', 2017, true],
		['—', 2020, false],
		[null, 2020, false],
	])('of the year %j of its row', (cell, year, stated) => {
		const { indicators } = read(
			[
				['指标', '基期', '基期年份', '目标'],
				['绿道（公里）', 10, cell, 30],
			],
			{ period },
		);
		expect(indicators[0]?.baseline).toMatchObject({ year, value: 10 });
		expect(indicators[0]?.inferred).toEqual([
			...['direction', 'targetYear'],
			...(stated ? [] : ['baselineYear']),
			'temporality',
		]);
	});

	test('is of no year that stands in another column', () => {
		const rows = [
			['指标', '基期', '目标'],
			['企业（家）', 2019, 3000],
		];
		const { indicators } = read(rows, { period });
		expect(indicators[0]?.baseline).toMatchObject({ year: 2020, yearStated: false, value: 2019 });
	});

	test('of a star is the year of the note, and of a column its own', () => {
		const { indicators } = read([
			years,
			['企业（家）', '10*', 30],
			['公园（个）', '10', 30],
			['注：带*的为2019年数据。', null, null],
		]);
		expect(indicators.map(({ baseline }) => baseline?.year)).toEqual([2019, 2020]);
	});

	test('that is a sum is a note', () => {
		const { indicators, origins, told } = read([years, ['绿道（公里）', '〔10〕', 30]]);
		expect(indicators[0]).not.toHaveProperty('baseline');
		expect(indicators[0]?.note).toEqual({ zh: '2020年：〔10〕', en: '2020年：〔10〕' });
		expect(origins[0]).not.toHaveProperty('baseline');
		expect(told).toEqual([]);
	});

	test('of a rate is a note, and told', () => {
		const { indicators, origins, problems } = read([
			['指标', '2020年', '2025年', '备注'],
			['地区生产总值增长（%）', 3.1, '6左右', '现价'],
		]);
		expect(indicators[0]?.note?.zh).toBe('现价；2020年：3.1');
		expect(indicators[0]).not.toHaveProperty('unit');
		expect(indicators[0]?.inferred).toEqual(['mode', 'temporality']);
		expect(origins[0]).not.toHaveProperty('baseline');
		expect(problems).toMatchObject([
			{
				cell: 'B2',
				severity: 'warning',
				code: 'rate-for-level',
				messages: {
					zh: 'B2：2020 年的 3.1 是增速，不是可以增长的基期值，写进了说明',
					en: 'B2: 3.1 of 2020 is a rate and no level that could grow; it was kept as a note',
				},
			},
		]);
	});

	test('one rate among its targets makes the row a rate', () => {
		const { indicators } = read([
			['指标', '2020年', '2023年', '2025年'],
			['地区生产总值增长（%）', 3.1, '5—6', '6'],
		]);
		expect(indicators[0]).not.toHaveProperty('baseline');
		expect(indicators[0]?.targets.map(({ kind }) => kind)).toEqual(['range', 'growth']);
	});

	test('of a rate without one needs no word', () => {
		const { indicators, told } = read([years, ['地区生产总值增长（%）', '—', '6']]);
		expect(indicators[0]).not.toHaveProperty('note');
		expect(told).toEqual([]);
	});
});

describe('which way is better', () => {
	const header = ['指标', '2020年', '2023年', '2025年', '年均增长（%）'];
	const directionOf = (...row: TableCell[]) => {
		const { indicators } = read([header, ['某指标', ...row]]);
		const [one] = indicators;
		return {
			direction: one?.direction,
			inferred: one?.inferred?.includes('direction'),
			comparators: one?.targets.map(({ comparator }) => comparator).join(' '),
		};
	};
	test.each<[string, TableCell[], string, boolean, string]>([
		['levels below the baseline', [50, 45, 40], 'down', true, 'lte lte'],
		['a level below the baseline', [50, null, 40], 'down', true, 'lte'],
		['a level above it', [50, null, 60], 'up', true, 'gte'],
		['the same level', [50, null, 50], 'up', true, 'gte'],
		['one below and one above', [50, 45, 60], 'up', true, 'gte gte'],
		['one above and one below', [50, 60, 45], 'up', true, 'gte gte'],
		['a range', [50, null, '30—40'], 'down', true, 'lte'],
		['no baseline', [null, 45, 40], 'up', true, 'gte gte'],
		['no level', [50, null, '完成上级下达任务'], 'up', true, 'gte'],
		['words for one of two', [50, '控制在45以内', 40], 'down', false, 'lte lte'],
		['a yearly fall beside a level', [200, null, 180, -3], 'down', false, 'lte lte'],
		['a yearly growth beside a level', [100, null, 161, 3], 'up', false, 'gte gte'],
		['words against each other', [100, '控制在95以内', 120, 3], 'down', false, 'lte gte gte'],
	])('%s', (_, row, direction, inferred, comparators) => {
		expect(directionOf(...row)).toEqual({ direction, inferred, comparators });
	});

	test('a sum below what there was is no fall', () => {
		const { indicators } = read([years, ['新增就业（万人）', 60, '〔50〕']]);
		expect(indicators[0]).toMatchObject({
			direction: 'up',
			targets: [{ kind: 'level', cumulative: true, comparator: 'gte' }],
		});
	});

	test.each([
		['正向', 50, 40, 'up', 'gte'],
		['逆向', 50, 60, 'down', 'lte'],
		['适度', 50, 40, 'none', 'approx'],
	])(
		'%s in a column of its own stands above the figures',
		(word, start, cell, direction, comparator) => {
			const { indicators } = read([
				['指标', '方向', '2020年', '2025年'],
				['某指标', word, start, cell],
			]);
			expect(indicators[0]).toMatchObject({ direction, targets: [{ comparator }] });
			expect(indicators[0]?.inferred).toEqual(['temporality']);
		},
	);
});

test('an amount added without a baseline is a sum, with one it is a level', () => {
	const { indicators } = read([years, ['新增绿道（公里）', null, 400], ['新增公园（个）', 60, 80]]);
	expect(indicators[0]?.targets).toMatchObject([{ cumulative: true }]);
	expect(indicators[1]?.targets[0]).not.toHaveProperty('cumulative');
});

describe('a row that is none', () => {
	const problem = (rows: TableRows, options = {}) => {
		const { indicators, problems } = read(rows, options);
		expect(indicators.map(({ id }) => id)).toEqual(['绿道']);
		return problems.map(({ cell, severity, code, messages }) => [cell, severity, code, messages]);
	};
	const greenway = ['绿道（公里）', 10, 30];

	test('has no name', () => {
		expect(problem([years, greenway, [null, 1, 2]])).toEqual([
			[
				'A3',
				'error',
				'no-name',
				{
					zh: 'A3：这一行没有指标名称，没有读',
					en: 'A3: this row names no indicator and was not read',
				},
			],
		]);
	});

	test('has an error for a name', () => {
		expect(problem([years, greenway, ['#REF!', 1, 2]])).toEqual([
			[
				'A3',
				'error',
				'error-in-cell',
				{
					zh: 'A3：单元格是错误值 #REF!，这一行没有读',
					en: 'A3: the cell holds the error #REF!; the row was not read',
				},
			],
		]);
	});

	test('has no target', () => {
		expect(problem([[...years, '年均增长'], greenway, ['公园（个）', 1, '—', '—']])).toEqual([
			[
				'C3',
				'error',
				'no-target',
				{
					zh: 'C3：“公园”没有目标，没有读',
					en: 'C3: “公园” has no target and was not read',
				},
			],
		]);
	});

	test('has no rate where only rates are asked for', () => {
		const rows = [
			['指标', '基期', '年均增长（%）'],
			['绿道（公里）', 10, 3],
			['公园（个）', 1, null],
		];
		expect(problem(rows, { period })).toMatchObject([['C3', 'error', 'no-target', {}]]);
	});

	test('has a cell that was told already', () => {
		const rows = [
			['指标', '2020年', '2023年', '2025年', '年均增长（%）'],
			['绿道（公里）', 10, 20, 30, null],
			['公园（个）', 1, null, '若干', null],
		];
		expect(problem(rows)).toMatchObject([['D3', 'error', 'target-not-read', {}]]);
	});

	test('counts from a year that is not before its target', () => {
		const rows = [
			['指标', '2020年', '2023年', '2025年'],
			['绿道（公里）', 10, '比2023年增长5%', 30],
		];
		expect(problem(rows)).toEqual([
			[
				'C2',
				'error',
				'year-out-of-order',
				{
					zh: 'C2：从 2023 年算起，目标年 2023 应晚于它，没有读',
					en: 'C2: it counts from 2023, and the target year 2023 should be later; it was not read',
				},
			],
		]);
	});

	test('in a table whose years are all before the plan', () => {
		const { problems } = read(
			[
				['2019年', '指标', '2020年'],
				[1, '公园（个）', 2],
			],
			{ period },
		);
		expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toContain('B2 no-target');
	});
});

test('a target that counts from its own year or later is left out, and the others stand', () => {
	const { indicators } = read([
		['指标', '2020年', '2023年', '2025年'],
		['绿道（公里）', 10, '比2023年增长5%', 30],
	]);
	expect(indicators.map(({ targets }) => targets.map(({ year }) => year))).toEqual([[2025]]);
});

test('a level below its baseline is to fall, whatever else is said in words', () => {
	const [unemployed] = read([
		['指标', '2020年', '2023年', '2025年'],
		['失业（人）', 40, '完成上级下达任务', 30],
	]).indicators;
	expect(unemployed).toMatchObject({ direction: 'down', targets: [{ kind: 'qualitative' }, {}] });
});
