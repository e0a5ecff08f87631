import {
	audit,
	averageAnnualGrowth,
	growth,
	outcome,
	path,
	statedBaseYear,
	target as targetLevel,
	trajectory,
} from '@plan-indicators/core';
import { plans, qingpu14fyp } from '@plan-indicators/data';
import { describe, expect, test } from 'vitest';
import { entries } from '../src/workbook/entry.js';
import { rowOf } from '../src/workbook/what-if-cells.js';
import { workbook } from '../src/workbook/workbook.js';
import { hostilePlan, hostileTexts } from './hostile-plan.js';
import { formulasOf, written } from './workbook-file.js';

const options = workbook(plans, '1.2.3');
const file = await written(options);
const all = entries(plans);
const sheetOf = (name: string) => file.sheets.find((sheet) => sheet.name === name);
const cellOf = (name: string, at: string) => sheetOf(name)?.cells?.get(at);
const close = (value: unknown, expected: number) => {
	expect(value).toBeTypeOf('number');
	expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
};

test('the sheets, in their order', () => {
	expect(file.sheets.map(({ name }) => name)).toEqual([
		...['说明', '假设', '评估', '评估汇总'],
		...plans.map(({ shortName }) => shortName.zh),
		...['路径', '任务', '核对', '查找表'],
	]);
});

test('every sheet of a plan is a table with its headers frozen', () => {
	for (const { shortName } of plans) {
		const sheet = sheetOf(shortName.zh);
		const [table] = sheet?.tables ?? [];
		expect(sheet?.freezePane?.rows).toBe(4);
		expect(table?.columns.map(({ name }) => name)).toEqual(sheet?.rows[3]);
	}
	expect(sheetOf('青浦 2021–2025')?.rows[3]).toEqual([
		...['指标', '单位', '基期年', '基期值', '目标年', '比较符', '目标（原文）'],
		...['目标值', '年均增长', '属性', '出处', '说明', '力争值', '标记'],
	]);
});

test('every row of the documents is there', () => {
	for (const entry of all) {
		const { sheet, row, indicator, target } = entry;
		const [name, unit, baseYear, baseline, year] = sheetOf(sheet)?.rows[row - 1] ?? [];
		expect([name, unit, year]).toEqual([indicator.name.zh, indicator.unit ?? '', target.year]);
		expect([baseYear, baseline]).toEqual([
			statedBaseYear(entry) ?? '',
			indicator.baseline?.value ?? '',
		]);
	}
	const tasks = plans.reduce((sum, plan) => sum + plan.tasks.length, 0);
	const findings = plans.reduce((sum, plan) => sum + audit(plan).length, 0);
	expect(sheetOf('任务')?.rows).toHaveLength(3 + tasks);
	expect(sheetOf('核对')?.rows).toHaveLength(3 + findings);
	expect(sheetOf('静安 2016–2020')?.rows.flat().join(' ')).toContain('没有写明任何数值目标');
});

test('what the documents do not print is marked, and the stretch is there', () => {
	const rowOfKey = (key: string) => {
		const entry = all.find((each) => each.key === key);
		return entry ? (sheetOf(entry.sheet)?.rows[entry.row - 1] ?? []) : [];
	};
	const marked = (key: string) => rowOfKey(key)[13];
	expect(marked('青浦 2021–2025 软件和信息服务业营业收入')).toBe('目标值：推算、存疑');
	expect(marked('青浦 2021–2025 毕业企业')).toBe('年均增长：推算、存疑');
	expect(marked('杨浦 2020–2022 双创小巨人')).toBe('年份：推定');
	expect(rowOfKey('虹口 2018–2020 核心层区级税收')[12]).toBe(0.2);
	expect(rowOfKey('虹口园 2025–2026 独角兽企业')[2]).toBe(2023);
	expect(sheetOf('静安 2016–2020')?.rows[1]?.[0]).toContain('2016–2020（推定');
	expect(sheetOf('任务')?.rows.flat()).toContain('静安 2016–2020（推定）');
	expect(cellOf('杨浦 2020–2022', '6,6')?.comment?.text).toContain('另一种读法：每年 100 家。');
});

test('a share grows by points, in a formula on its cells', () => {
	const { row, sheet } =
		all.find(({ indicator }) => indicator.unit === '%' && indicator.baseline) ?? {};
	expect(cellOf(sheet ?? '', `${(row ?? 0) - 1},8`)?.formula).toBe(
		`(H${row}-D${row})/(E${row}-C${row})`,
	);
});

test('the growth target of the document is a formula on its baseline', () => {
	expect(cellOf('青浦 2021–2025', '4,7')?.formula).toBe('D5*(1+15%)^(E5-C5)');
	expect(cellOf('青浦 2021–2025', '5,8')?.formula).toBe('(H6/D6)^(1/(E6-C6))-1');
});

describe('cached results are those of the library', () => {
	test.each(all.map((entry) => [entry.key, entry] as const))('%s', (_, entry) => {
		const { sheet, row, single, target } = entry;
		const [level, rate] = [
			outcome(() => targetLevel(single).value),
			outcome(() => growth(single).points ?? growth(single).rate),
		];
		const [levelShown, rateShown] = sheetOf(sheet)?.rows[row - 1]?.slice(7, 9) ?? [];
		if ('value' in level) close(levelShown, level.value);
		else {
			const reason = level.code === 'not-numeric' ? '规划的目标不是数值' : '规划未给基期值';
			expect(levelShown).toBe(reason);
		}
		if ('value' in rate) close(rateShown, rate.value);
		else expect(rateShown).toBe('—');
		expect(target.year).toBe(single.targets[0].year);
	});

	test('the paths', () => {
		const rows = sheetOf('路径')?.rows.slice(3) ?? [];
		const based = all.filter(({ indicator }) => 'value' in outcome(() => trajectory(indicator)));
		expect(rows).toHaveLength(based.length);
		for (const [i, { indicator }] of based.entries()) {
			for (const { year, value } of trajectory(indicator)) {
				close(rows[i]?.[sheetOf('路径')?.rows[2]?.indexOf(year) ?? -1], value);
			}
		}
	});

	test('the question of the what-if sheet', () => {
		const { indicator } =
			all.find(({ key }) => key === '青浦 2021–2025 高新技术企业') ?? all[0] ?? {};
		const shown = (name: Parameters<typeof rowOf>[0]) =>
			sheetOf('假设')?.rows[rowOf(name) - 1]?.[1];
		expect(shown('key')).toBe('青浦 2021–2025 高新技术企业');
		expect([shown('actual'), shown('when')]).toEqual([880, 2023]);
		if (indicator) close(shown('path'), path(indicator, 2023).value);
		close(shown('linear'), 122 / 242);
		close(shown('log'), Math.log(880 / 758) / Math.log(1000 / 758));
		close(shown('linearPace'), 122 / 242 / 0.6);
		close(shown('requiredGrowth'), averageAnnualGrowth({ from: 880, to: 1000, years: 2 }));
		expect([shown('gap'), shown('requiredIncrement'), shown('meets')]).toEqual([120, 60, '未达到']);
	});
});

test('a plan of one’s own is reviewed, counted and drawn', () => {
	const summary = sheetOf('评估汇总');
	const counts = new Map(summary?.rows.slice(6, 16).map(([word, count]) => [word, count]));
	const statuses = sheetOf('评估')
		?.rows.slice(9)
		.map((row) => row[17]);
	for (const word of ['提前实现', '保持', '快于预期', '基本符合预期', '滞后']) {
		expect(counts.get(word)).toBe(statuses?.filter((each) => each === word).length);
		expect(counts.get(word)).toBeGreaterThan(0);
	}
	expect(counts.get('不能评价')).toBe(3);
	expect(summary?.rows[2]?.[0]).toMatch(
		/^15 项指标中可评价 12 项：提前实现 2 项、.*；不能评价 3 项。$/,
	);
	expect(summary?.charts?.map(({ kinds, series }) => [kinds, series?.length])).toEqual([
		[['bar'], 1],
		[['bar'], 2],
	]);
	expect(sheetOf('评估')?.conditionalRules).toHaveLength(8);
});

test('only functions that Excel 2007 has', () => {
	const known = [
		...['ABS', 'AND', 'COUNT', 'COUNTIF', 'COUNTIFS', 'DATE', 'FIND', 'IF', 'IFERROR', 'INDEX'],
		...['INT', 'ISERROR', 'ISNUMBER', 'LEFT', 'LEN', 'LN', 'MATCH', 'MAX', 'MID', 'NOT', 'OR'],
		...['RIGHT', 'SUBSTITUTE', 'VALUE', 'YEAR'],
	];
	const functions = options.sheets
		.flatMap(formulasOf)
		.flatMap(({ formula }) => [...formula.matchAll(/([A-Z][A-Z.\d]*)\(/g)].map(([, name]) => name));
	expect([...new Set(functions)].sort()).toEqual(known);
	for (const { formula } of options.sheets.flatMap(formulasOf))
		expect(formula.length).toBeLessThan(8192);
});

test('the list of keys, the notes and the links', () => {
	const [keysOf] = sheetOf('假设')?.dataValidations ?? [];
	const range = `'查找表'!$A$4:$A$${3 + all.length}`;
	expect(file.namedRanges).toEqual([expect.objectContaining({ name: keysOf?.formula1, range })]);
	const keys = sheetOf('查找表')
		?.rows.slice(3)
		.map(([key]) => key);
	expect(keys).toEqual(all.map(({ key }) => key));
	expect(cellOf('青浦 2021–2025', '10,6')?.comment?.text).toContain('突破1000家');
	const links = file.sheets.flatMap(({ cells }) =>
		[...(cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? []),
	);
	const targets = file.sheets.map(({ name }) => `'${name}'!A1`);
	expect(links.length).toBeGreaterThan(plans.length * 2);
	for (const link of links) expect(targets).toContain(link);
});

test('the same data give the same workbook', () => {
	expect(workbook(plans, '1.2.3')).toEqual(options);
});

describe('a plan that means harm', () => {
	const hostile = workbook([hostilePlan, qingpu14fyp, { ...hostilePlan, id: '=2' }], '=1');

	test('its text stays text', async () => {
		const { sheets } = await written(hostile);
		const [, , , , sheet] = sheets;
		for (const [i, text] of hostileTexts.entries()) {
			// Half a character cannot be written as UTF-8.
			const same = sheet?.rows[4 + i]?.[0] === Buffer.from(text).toString();
			expect(same, text.slice(0, 30)).toBe(true);
		}
		for (const { cells } of sheets) {
			for (const { formula = '' } of cells?.values() ?? []) {
				expect(formula).not.toMatch(/cmd|SUM|HYPERLINK/);
			}
		}
	});

	test('its keys are found by MATCH and harmless to choose', () => {
		const keys = entries([hostilePlan, qingpu14fyp]).map(({ key }) => key);
		expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
		for (const key of keys) {
			expect(key).not.toMatch(/^[=+\-@'#]|[*?~\p{Cc}\p{Cf}\p{Cs}]/u);
			expect(key.length).toBeLessThan(256);
		}
	});
});

test('plans without an indicator make a workbook too', async () => {
	const { sheets } = await written(workbook([plans[0]], '1'));
	expect(sheets.map(({ name }) => name)).not.toContain('假设');
});
