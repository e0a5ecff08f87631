import { tableFromPlan } from '@plan-indicators/core/table';
import { qingpu14fyp } from '@plan-indicators/data';
import { functions } from '@plan-indicators/functions';
import { describe, expect, test } from 'vitest';
import { readFormula } from '../../functions/scripts/formula.js';
import { errorCode, type Outcome, runtime } from './runtime.js';

const excel = runtime();
const own = (table: unknown, ...args: readonly unknown[]) => excel.call('OWN', [table, ...args]);
const error = (basicValue: string) => ({
	value: JSON.stringify({ type: 'Error', basicType: 'Error', basicValue }),
});

/** 23 rows of 6 cells as a sheet holds them: title, unit, merged categories, blanks, an error, notes. */
const sheet: readonly (readonly unknown[])[] = [
	['云溪区“十四五”科技创新主要指标', '', '', '', '', ''],
	['', '', '', '', '', '单位：家'],
	['类别', '指标', '单位', '2020年', '2025年', '属性'],
	['企业', '高新技术企业', '家', 600, '突破1200', '预期性'],
	['', '科技型中小企业', '家', 820, 1500, '预期性'],
	['', '独角兽企业', '', '—', 5, '预期性'],
	['', '上市企业', '', 8, '15家左右', '预期性'],
	['投入', '研发经费投入强度', '%', 3.1, 4, '约束性'],
	['', '规上工业总产值', '亿元', 900, '年均增长6%以上', '预期性'],
	['', '技术合同成交额', '亿元', error('#REF!'), '翻一番', '预期性'],
	['', '财政科技支出占比', '%', 4.2, '保持在4以上', '约束性'],
	['产出', '每万人发明专利拥有量', '件', 21.5, 30, '预期性'],
	['', '高价值专利', '件', '', error('#N/A'), '预期性'],
	['', '新增专利授权', '件', '', '〔2500〕', '预期性'],
	['人才', '人才总量', '万人', 12.5, '15—18', '预期性'],
	['', '新增高层次人才', '人', '', '每年50人', '预期性'],
	['绿色', '单位GDP能耗降低', '%', '', '〔13.5〕', '约束性'],
	['', '细颗粒物浓度', '微克/立方米', 36, 32, '约束性'],
	['', '森林覆盖率', '%', 21.2, 23.8, '约束性'],
	['', '营商环境排名', '位', 12, '前10', '预期性'],
	['', '', '', '', '', ''],
	['', '公众满意度', '%', 88, '3:7', '预期性'],
	['注：①〔〕内为五年累计数。', '', '', '', '', ''],
];

test('the sheet is what it says', () => {
	expect(sheet).toHaveLength(23);
	for (const row of sheet) expect(row).toHaveLength(6);
});

describe('a plan in a range', () => {
	test.each([
		['a level', ['TARGET', '高新技术企业'], 1200],
		['by its Chinese label', ['目标值', '高新技术企业'], 1200],
		['with its namespace', ['=plan.target', '高新技术企业'], 1200],
		['growth from the baseline', ['TARGET', '规上工业总产值'], 900 * 1.06 ** 5],
		['a sum', ['TARGET', '新增专利授权'], 2500],
		['progress', ['PROGRESS', '森林覆盖率', 22.5], 0.5],
		['progress downwards', ['PROGRESS', '细颗粒物浓度', 34], 0.5],
		['a path', ['PATH', '每万人发明专利拥有量', 2023], 21.5 + (8.5 * 3) / 5],
		['a status', ['STATUS', '高新技术企业', 1250, 2024], '提前实现'],
		[
			'of a range of actuals',
			['STATUS', '新增高层次人才', [[60], [55]], [[2021], [2022]]],
			'持续达标',
		],
		['a field', ['INFO', '研发经费投入强度', '属性'], '约束性'],
		['omitted arguments', ['TARGET', '森林覆盖率', null, null], 23.8],
		['whether it is met', ['MEETS', '上市企业', 14.6], true],
	])('%s', async (_, args, value) => {
		const outcome = await own(sheet, ...args);
		expect(outcome).toEqual({
			value: [[typeof value === 'number' ? expect.closeTo(value, 9) : value]],
		});
	});

	test('a spill', async () => {
		const { value } = valueIn(await own(sheet, 'TABLE', 'en'));
		expect(value).toHaveLength(17);
		expect(value).toHaveProperty('0.0', 'Indicator');
	});

	test('a card still is one', async () => {
		const { value } = valueIn(await own(sheet, 'CARD', '森林覆盖率'));
		expect(value).toMatchObject([[{ type: 'Double', basicValue: 23.8 }]]);
	});
});

describe('errors', () => {
	test.each([
		['a missing argument', ['PROGRESS', '森林覆盖率'], errorCode.value, '实际值'],
		['a missing indicator', ['TARGET'], errorCode.notAvailable, '没有名为'],
		['an argument too many', ['TARGET', '森林覆盖率', 2025, 1], errorCode.value, '只有 2 个参数'],
		['a function without a plan', ['CAGR', 1, 2, 3], errorCode.value, '直接写 =PLAN.CAGR'],
		['no function', ['TARGTE', '森林覆盖率'], errorCode.value, 'TARGET'],
		['no function at all', [null, '森林覆盖率'], errorCode.value, 'TARGET'],
		['an unknown name', ['TARGET', '森林复盖率'], errorCode.notAvailable, '森林覆盖率'],
		[
			'an indicator of a shipped plan',
			['TARGET', '科技小巨人企业'],
			errorCode.notAvailable,
			'没有名为',
		],
		['a year between', ['TARGET', '森林覆盖率', 2023], errorCode.notAvailable, 'PATH'],
		['a year without a plan', ['TARGET', '森林覆盖率', 2031], errorCode.value, '2031'],
		[
			'no baseline',
			['PROGRESS', '独角兽企业', 3],
			errorCode.notAvailable,
			'没有给出 2020 年的基期值',
		],
		['a row that could not be read', ['TARGET', '公众满意度'], errorCode.notAvailable, 'E22'],
		['an error as an argument', ['GAP', '森林覆盖率', error('#DIV/0!')], 5, '本身是错误 #DIV/0!'],
		['a text for a number', ['GAP', '森林覆盖率', '≥20'], errorCode.value, '应为数字'],
	])('%s', async (_, args, code, words) => {
		const { code: came, message } = errorIn(await own(sheet, ...args));
		expect(message).toContain(words);
		expect(came).toBe(code);
	});

	test.each([
		['a range of one blank cell', [['']], '名为'],
		[
			'a blank range',
			[
				['', ''],
				['', ''],
			],
			'空的',
		],
		[
			'no header',
			[
				['高新技术企业', 600, 1200],
				['森林覆盖率', 21, 23],
			],
			'表头',
		],
		[
			'no targets',
			[
				['指标', '单位'],
				['高新技术企业', '家'],
			],
			'没有目标列',
		],
		[
			'no period',
			[
				['指标', '目标'],
				['高新技术企业', 1200],
			],
			'规划期',
		],
		['an error for a table', error('#REF!'), '#REF!'],
	])('%s', async (_, table, words) => {
		expect(errorIn(await own(table, 'TARGET', '高新技术企业')).message).toContain(words);
	});
});

test('one cell is the name of a plan', async () => {
	for (const name of ['青浦', [['青浦']]]) {
		expect(await own(name, 'TARGET', '高企')).toEqual({ value: [[1000]] });
		expect(await excel.call('READ', [name])).toHaveProperty('value.0.0', '单元格');
	}
	expect(errorIn(await own([['青铺']], 'TARGET', '高企')).message).toContain('青浦');
});

test('nothing of a range is looked up in the shipped plans, nor the other way round', async () => {
	expect(errorIn(await own(sheet, 'TARGET', '高企')).message).not.toContain('青浦');
	expect(errorIn(await excel.call('TARGET', ['云溪区', '高新技术企业'])).code).toBe(
		errorCode.notAvailable,
	);
	expect(await excel.call('TARGET', ['青浦', '高新技术企业'])).toEqual({ value: 1000 });
});

/** What these tell is not in the table of indicators: the document, its claims and its tasks. */
const elsewhere: ReadonlySet<string> = new Set([
	...['AUDIT', 'CITE', 'SOURCE', 'REVIEW', 'CARD', 'TABLE', 'TARGETS', 'TASKS'],
]);

describe('a shipped plan written into a sheet answers as it does by its name', () => {
	const table = tableFromPlan(qingpu14fyp).map((row) => row.map((cell) => cell ?? ''));
	const asked = functions
		.flatMap(({ examples }) => examples)
		.map(readFormula)
		.filter(({ id, args: [plan] }) => plan === '青浦' && !elsewhere.has(id));

	test('there are many', () => expect(asked.length).toBeGreaterThan(15));

	test.each(asked)('$id $args', async ({ id, args: [plan, ...args] }) => {
		const named = await excel.call(id, [plan, ...args]);
		const ofTable = await own(table, id, ...args);
		if ('code' in named) expect(ofTable).toEqual(named);
		else {
			const { value } = named;
			expect(ofTable).toEqual({ value: Array.isArray(value) ? value : [[value]] });
		}
	});
});

test('2,000 rows are read, the last among them', async () => {
	const rows = Array.from({ length: 2000 }, (_, i) => [`指标甲${i + 1}`, i, i + 100]);
	const table = [['指标', '2020年', '2025年'], ...rows];
	expect(await own(table, 'TARGET', '指标甲2000')).toEqual({ value: [[2099]] });
});

test('100,000 rows are refused at once, by the cell', async () => {
	const rows = Array.from({ length: 100_000 }, (_, i) => [`指标甲${i + 1}`, i, i + 100]);
	const { value } = valueIn(await excel.call('READ', [[['指标', '2020年', '2025年'], ...rows]]));
	const last: readonly unknown[] = Array.isArray(value) ? value.at(-1) : [];
	expect(last.slice(0, 4)).toEqual([
		'A5001',
		'没有读',
		expect.stringContaining('100001'),
		'too-many-rows',
	]);
});

describe('READ', () => {
	test('shows each target as it was understood, and every problem by its cell', async () => {
		const { value } = valueIn(await excel.call('READ', [sheet]));
		const rows = value as readonly (readonly unknown[])[];
		const row = (cell: string) => rows.find(([first]) => first === cell);
		expect(row('E4')?.slice(0, 4)).toEqual(['E4', '高新技术企业', '突破1200', '超过 1200 家']);
		expect(row('E17')?.slice(3, 9)).toEqual([
			'五年下降 13.5 %',
			2025,
			'增长率',
			'不高于',
			-0.135,
			'',
		]);
		expect(row('E18')?.at(-1)).toContain('方向');
		expect(rows.filter((each) => each[1] === '没有读').map(([cell]) => cell)).toEqual([
			'D10',
			'E13',
			'E22',
		]);
	});
});

describe('REVIEW', () => {
	const actuals = [
		['指标', 2021, 2022, 2023],
		['高新技术企业', 700, 820, 960],
		['细颗粒物浓度', '', 35, 34],
		['新增高层次人才', 60, 55, 40],
		['森林覆盖率', '', '', error('#N/A')],
		['没有的指标', 1, 2, 3],
		['单位GDP能耗降低', '', '', '累计下降9%'],
	];

	test('has a row for every indicator, then the tally and the problems', async () => {
		const { value } = valueIn(await excel.call('REVIEW', [sheet, actuals]));
		const rows = value as readonly (readonly unknown[])[];
		const head = rows[0] ?? [];
		const cell = (name: string, header: string) =>
			rows.find(([first]) => first === name)?.[head.indexOf(header)];
		expect(rows.findIndex(([first]) => first === '统计')).toBe(17);
		expect(cell('高新技术企业', '评价')).toBe('基本符合预期');
		expect(cell('高新技术企业', '进度')).toBeCloseTo(0.6, 12);
		expect(cell('细颗粒物浓度', '还需每年增量')).toBe(-1);
		expect(cell('新增高层次人才', '评价')).toBe('未达标');
		expect(cell('单位GDP能耗降低', '实际值')).toBe('累计下降 9 %');
		expect(cell('单位GDP能耗降低', '评价')).not.toBe('');
		expect(cell('森林覆盖率', '说明')).toMatch(/^no-actual: /);
		expect(rows.filter(([first]) => first === '实际值有问题').map((row) => row[1])).toEqual([
			'D5',
			'A6',
		]);
		for (const row of rows) expect(row).toHaveLength(head.length);
	});

	test('of a plan by its name, in English, at a time', async () => {
		const { value } = valueIn(
			await excel.call('REVIEW', [
				'青浦',
				[
					['indicator', 2022, 2023],
					['high-tech enterprises', 820, 880],
				],
				2022,
				null,
				'en',
			]),
		);
		const rows = value as readonly (readonly unknown[])[];
		const row = rows.find(([first]) => first === 'High-tech enterprises') ?? [];
		expect(row).toContain(820);
		expect(rows.some(([first]) => String(first).includes('indicators, 1 assessed'))).toBe(true);
	});

	test.each([
		[
			'no actuals',
			[
				['指标', 2021],
				['森林覆盖率', ''],
			],
			'没有任何实际值',
		],
		[
			'no times',
			[
				['指标', '实际'],
				['森林覆盖率', 22],
			],
			'没有任何实际值',
		],
	])('%s', async (_, range, words) => {
		expect(errorIn(await excel.call('REVIEW', [sheet, range])).message).toContain(words);
	});
});

test('WHY says in a cell what the error says beside it', async () => {
	const { message } = errorIn(await excel.call('TARGET', ['杨浦', '高新技术企业']));
	expect(await excel.call('WHY', ['杨浦', '高新技术企业'])).toEqual({ value: message });
	expect(await excel.call('WHY', ['青浦', '高新技术企业'])).toEqual({ value: '' });
	const { value } = valueIn(await own(sheet, 'WHY', '森林覆盖率', 2023));
	expect(value).toEqual([[expect.stringContaining('没有写明 2023 年的目标')]]);
});

function valueIn(outcome: Outcome) {
	if ('value' in outcome) return outcome;
	throw new Error(outcome.message);
}

function errorIn(outcome: Outcome) {
	if ('code' in outcome) return outcome;
	throw new Error(`${JSON.stringify(outcome.value)} is no error`);
}
