import { functions, type PlanFunction } from '@plan-indicators/functions';
import { cellError, matrixValue } from '@plan-indicators/functions/host';
import { explain } from '@plan-indicators/functions/univer';
import { afterAll, describe, expect, test } from 'vitest';
import { readFormula } from '../../../packages/functions/scripts/formula.js';
import { cases } from '../../../packages/functions/test/cases.js';
import { engine } from './engine.js';

const { evaluate, close } = engine([['青浦', 880, '高新技术企业']]);
afterAll(close);

describe('Univer answers as the table does', () => {
	test.each(cases)('%s', async (formula) => {
		const { id, args } = readFormula(formula);
		const called = functions.find((each) => each.id === id);
		expect(await evaluate(formula)).toEqual(shown(called, args));
	});
});

test('its answers are texts where the table answers texts', async () => {
	expect(await evaluate('=PLAN.INFO("青浦","高新技术企业","stated")')).toBe('1000');
	expect(await evaluate('=ISTEXT(PLAN.INFO("青浦","高新技术企业","stated"))')).toBe(true);
});

describe('arguments as Univer passes them', () => {
	test.each([
		['references', '=PLAN.TARGET(A1,C1)', 1000],
		['a blank cell as a year', '=PLAN.TARGET(A1,C1,E1)', 1000],
		['nothing after a comma', '=PLAN.TARGET(A1,C1,)', 1000],
		['nothing between commas', '=PLAN.PROGRESS(A1,C1,1000,,,)', 1],
		['a blank cell as an indicator', '=PLAN.TARGET("qingpu-14fyp/high-tech-enterprises",E1)', 1000],
		['ranges', '=PLAN.TARGETS(A1:A1,C1:C1)', 1000],
		['an error', '=PLAN.TARGET(A1,NA())', '#N/A'],
		['an error of its own', '=PLAN.GAP(A1,C1,PLAN.TARGET("杨浦",C1))', '#N/A'],
		['an actual of zero', '=PLAN.GAP(A1,C1,0)', 1000],
		['too few', '=PLAN.TARGET()', '#N/A'],
		['undefined mathematics', '=PLAN.CAGR(0,1,1)', '#NUM!'],
	])('%s', async (_, formula, value) => {
		expect(await evaluate(formula)).toEqual(value);
	});
});

describe('a table in cells', () => {
	const sheet = engine([
		['指标', '2020年', '2025年', '', '指标', 2021, 2023],
		['高新技术企业（家）', 758, '≥1000', '', '高新技术企业', '', 880],
		['', '', '', '', '森林覆盖率', '', ''],
		['森林覆盖率（%）', 21.2, 23.8, '', '', '', ''],
		['独角兽企业', '—', '若干', '', '', '', ''],
	]);
	afterAll(sheet.close);

	test.each([
		['=PLAN.OWN(A1:C5,"TARGET","高新技术企业")', 1000],
		['=PLAN.OWN(A1:C5,"目标值",E2)', 1000],
		['=PLAN.OWN(A1:C5,"PROGRESS",E3,22.5,,,)', 0.5],
		['=PLAN.OWN(A1:C5,"PATH","森林覆盖率",2023,"linear",G9)', 22.76],
		['=PLAN.OWN(A1:C5,"GAP","森林覆盖率",0)', 23.8],
		['=PLAN.OWN(A1:C5,"TARGET","独角兽企业")', '#N/A'],
		['=PLAN.OWN(A1:C5,"TARGET","高新技术企业",2025,1)', '#VALUE!'],
		['=PLAN.OWN(A2,"TARGET","高新技术企业")', '#N/A'],
		['=PLAN.OWN("青浦","TARGET","高企")', 1000],
		['=PLAN.OWN(A1:C5,"TARGET",NA())', '#N/A'],
		['=ROWS(PLAN.READ(A1:C5))', 5],
		['=INDEX(PLAN.READ(A1:C5),5,1)', 'C5'],
	])('%s', async (formula, value) => {
		expect(await sheet.evaluate(formula)).toEqual(
			typeof value === 'number' ? expect.closeTo(value, 9) : value,
		);
	});

	test('a blank among the actuals is none', async () => {
		const rows = await sheet.evaluate('=PLAN.REVIEW(A1:C5,E1:G3)');
		const [head, first, second] = rows as readonly (readonly unknown[])[];
		const at = (name: string) => head?.indexOf(name) ?? -1;
		expect(first?.[at('实际值')]).toBe(880);
		expect(first?.[at('评价')]).toBe('滞后');
		expect(second?.[at('说明')]).toMatch(/^no-actual/);
	});
});

describe('explain', () => {
	const why = (formula: string) =>
		explain(functions, formula, (expression) => evaluate(`=${expression}`));

	test('says both plans of an ambiguous name', async () => {
		const [only, ...others] = await why('=PLAN.TARGET("虹口",C1)');
		expect(others).toEqual([]);
		expect(only?.code).toBe('#N/A');
		expect(only?.messages.zh).toMatch(/虹口 2018–2020.*虹口园 2025–2026/);
		expect(only?.messages.en).toMatch(/Hongkou 2018–2020.*Hongkou Sub-park/);
	});

	test('begins with the innermost call', async () => {
		const calls = await why('=IF(TRUE,PLAN.GAP(A1,C1,PLAN.TARGET("杨浦",C1)),"PLAN.TARGET(1)")');
		expect(calls.map(({ call }) => call)).toEqual([
			'PLAN.TARGET("杨浦",C1)',
			'PLAN.GAP(A1,C1,PLAN.TARGET("杨浦",C1))',
		]);
		expect(calls[1]?.messages.zh).toContain('本身是错误 #N/A');
	});

	test('names the cell of a spill', async () => {
		const [only] = await why('=PLAN.TARGETS({"青浦","杨浦"},C1)');
		expect(only?.at).toEqual({ row: 0, column: 1 });
	});

	test.each(['=PLAN.TARGET(A1,C1)', '=1/0', '=PLAN.NOSUCH()', '', '=PLAN.TARGET("a'])(
		'has nothing to say of %s',
		async (formula) => expect(await why(formula)).toEqual([]),
	);
});

/** An answer as a cell of Univer holds it; a spill of one cell is its value. */
function shown(called: PlanFunction | undefined, args: readonly unknown[]): unknown {
	const code = (thrown: unknown) => cellError(thrown, called?.family ?? 'plan', 'zh').code;
	try {
		const answer = called?.call(args) ?? '';
		if (typeof answer !== 'object') return asCell(answer);
		if ('properties' in answer) return answer.value;
		const rows = matrixValue(answer, code).map((row) => row.map(asCell));
		return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
	} catch (thrown) {
		return code(thrown);
	}
}

/** A text such as 7.6% is the number it says: the engine reads percentages even in quotes. */
function asCell(cell: unknown): unknown {
	if (typeof cell !== 'string') return cell;
	const percent = /^-?\d+(\.\d+)?%$/.test(cell) ? Number(cell.slice(0, -1)) / 100 : undefined;
	return percent === undefined ? cell : expect.closeTo(percent, 12);
}
