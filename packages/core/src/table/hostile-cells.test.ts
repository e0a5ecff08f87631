import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../check/check-plan.js';
import { outcome } from '../error/outcome.js';
import { target } from '../level/target.js';
import { actualsFromTable } from './actuals-from-table.js';
import { planFromTable } from './plan-from-table.js';
import type { TableCell, TableRows } from './table-cell.js';
import { tableFromPlan } from './table-from-plan.js';
import type { TableProblem } from './table-problem.js';

const words = [
	...[
		'',
		' ',
		'—',
		'-',
		'/',
		'无',
		'…',
		'1000',
		'≥2000',
		'>15',
		'15左右',
		'8—10',
		'〔18〕',
		'[18]',
	],
	...['下降13.5%', '-13.5%', '[-18]', '累计下降18%', '控制在5.5%以内', '年均增长15%', '翻一番'],
	...[
		'提高1.5个百分点',
		'前10位',
		'2.1:1',
		'完成上级下达任务',
		'15.7④',
		'１２３',
		'1,234.5',
		'#N/A',
	],
	...[
		'约束性',
		'预期性',
		'正向',
		'亿元',
		'%',
		'指标',
		'2020年',
		'2025年目标',
		'注：①x。',
		'其中：甲',
	],
	...[
		'一、甲',
		'甲（亿元）',
		'甲增长（%）',
		'甲降低（%）',
		'类别',
		'单位：亿元',
		'年均/累计',
		'3:7',
	],
	...['__proto__', 'constructor', '=1+1', '😀', '\u202e乙', '高'.repeat(500), '1e309', '0x10'],
	...['2023H1', '2023年6月', '2023Q3', '2023-13-45', '增长5%', '规划期 2021—2025', 'kind'],
];
const cell: fc.Arbitrary<TableCell> = fc.oneof(
	fc.constantFrom(...words),
	fc.constantFrom(null, true, false, 0, -1, 0.15, 2020, 2025, 45107, 1e308, Number.NaN, Infinity),
	fc.string({ maxLength: 6 }),
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 });
const headed = fc.tuple(
	fc.constantFrom<readonly TableCell[]>(
		['指标', '单位', '2020年', '2025年', '年均/累计', '属性', '备注'],
		['类别', '指标', '2020年', '2023年', '2025年', '累计', '方向'],
		['指标', 2020, 2021, 2022, 2025, '2023年6月', '实际值'],
		['指标', '时间', '实际值', '来源', '状态', '2025年', null],
	),
	rows,
);

const within = (table: TableRows, problems: readonly TableProblem[]) => {
	for (const { row, column, cell: at, messages } of problems) {
		expect(row).toBeGreaterThanOrEqual(1);
		expect(row).toBeLessThanOrEqual(Math.max(1, table.length));
		expect(column).toBeGreaterThanOrEqual(1);
		expect(at).toMatch(/^[A-Z]+\d+$/);
		expect(messages.zh).not.toMatch(/undefined|\bNaN\b/);
	}
};

test.each([
	['anything', rows],
	['anything below a header', headed.map(([header, below]) => [header, ...below])],
] as const)('%s: never an error, only problems with their cell', (_, tables) => {
	fc.assert(
		fc.property(tables, (table) => {
			const { plan, problems, origins } = planFromTable(table);
			within(table, problems);
			if (plan) {
				expect(origins).toHaveLength(plan.indicators.length);
				for (const indicator of plan.indicators) outcome(() => target(indicator));
				expect(checkPlan(plan).filter(({ severity }) => severity === 'error')).toEqual(
					problems.some(({ code }) => code === 'against-wording') ? expect.anything() : [],
				);
				expect(planFromTable(tableFromPlan(plan)).plan?.indicators).toEqual(plan.indicators);
			}
			const read = actualsFromTable(table, plan ? { plan } : {});
			within(table, read.problems);
			for (const actual of Object.values(read.actuals).flat()) {
				expect(Object.values(actual).every((value) => !Number.isNaN(value))).toBe(true);
			}
		}),
		{ numRuns: 400 },
	);
});

test('spaces without end stand in nobody’s way', () => {
	const spaces = ' '.repeat(300_000);
	const { plan } = planFromTable([
		[`甲${spaces}乙规划`],
		['指标', '2020年', '2025年'],
		[`企${spaces}业`, 1, 2],
		[`注：①甲${spaces}乙`],
	]);
	expect(plan?.indicators.map(({ name }) => name.zh)).toEqual(['企 业']);
});
