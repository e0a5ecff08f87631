import { functions } from '@plan-indicators/functions';
import { describe, expect, test } from 'vitest';
import { readFormula } from '../../functions/scripts/formula.js';
import { cases } from '../../functions/test/cases.js';
import { byCodes, inExcel } from './in-excel.js';
import { builtScript, defectCodes, errorCode, type Outcome, runtime } from './runtime.js';

const excel = runtime();

test('the script associates every function of the table, and nothing else', () => {
	expect([...excel.ids].sort()).toEqual(functions.map(({ id }) => id).sort());
});

describe('the script answers as the table does', () => {
	test.each(cases)('%s', async (formula) => {
		const { id, args } = readFormula(formula);
		expect(byCodes(await excel.call(id, args))).toEqual(byCodes(inExcel(id, args)));
	});
});

describe('the promises', () => {
	const target = (...args: readonly unknown[]) => excel.call('TARGET', args);

	test('a level, in the unit', async () => {
		expect(await target('青浦', '高新技术企业', null)).toEqual({ value: 1000 });
		expect(await target('Qingpu', 'high-tech enterprises')).toEqual({ value: 1000 });
		expect(await target('qingpu-14fyp/high-tech-enterprises', '')).toEqual({ value: 1000 });
	});

	test('growth from the baseline', async () => {
		const outcome = await target('青浦', '软件和信息服务业营业收入', null);
		expect(numberIn(outcome)).toBeCloseTo(829.92 * 1.15 ** 5, 9);
	});

	test('a plan without numbers says so, and where to look', async () => {
		const { code, message } = errorIn(await target('静安', '高新技术企业'));
		expect(code).toBe(errorCode.notAvailable);
		expect(message).toMatch(/没有.*数(字|值)目标.*TASKS.*INDUSTRIES/);
	});

	test('a name in two plans: both are listed, a year decides', async () => {
		const { code, message } = errorIn(await target('虹口', '高新技术企业'));
		expect(code).toBe(errorCode.notAvailable);
		expect(message).toContain('hongkou-2018-2020');
		expect(message).toContain('hongkou-park-2025-2026');
		expect(await target('虹口', '高新技术企业', 2020)).toEqual({ value: 270 });
		expect(await target('虹口', '高新技术企业', 2026)).toEqual({ value: 360 });
	});

	test('an addition without a baseline is named', async () => {
		const { code, message } = errorIn(await target('杨浦', '高新技术企业'));
		expect(code).toBe(errorCode.notAvailable);
		expect(message).toMatch(/100\s*家/);
	});

	test('a card is a number with properties', async () => {
		const { value } = valueIn(await excel.call('CARD', ['青浦', '高新技术企业']));
		expect(value).toMatchObject({ type: 'Double', basicType: 'Double', basicValue: 1000 });
		expect(value).toHaveProperty('properties.单位', {
			type: 'String',
			basicType: 'String',
			basicValue: '家',
		});
	});

	test('a cell without an answer holds its error, the others their value', async () => {
		const { value } = valueIn(
			await excel.call('TARGETS', [[['青浦'], ['静安'], [null]], '高新技术企业']),
		);
		expect(value).toMatchObject([[1000], [{ type: 'Error', basicValue: '#N/A' }], [{}]]);
	});

	test('undefined mathematics is #NUM! in the mathematics and #N/A in the plans', async () => {
		expect(errorIn(await excel.call('CAGR', [0, 100, 5])).code).toBe(errorCode.number);
		const [path] = await excel.batch([
			{ id: 'PATH', args: ['青浦', '高新技术企业', 2023, 'geometric', -5] },
		]);
		expect(path && errorIn(path).code).toBe(errorCode.notAvailable);
	});
});

test('a refusal that is asked again is in the language of then', async () => {
	const speaks =
		"CustomFunctions.associate('SPEAK', (language) => (navigator.language = language));";
	const { call } = runtime({ script: `${builtScript}\n${speaks}` });
	const refused = () => call('TARGET', ['静安', '高新技术企业', null]);
	const chinese = await refused();
	expect(await refused()).toEqual(chinese);
	await call('SPEAK', ['en-GB', null]);
	const english = await refused();
	expect(errorIn(english).message).toContain('states no numeric target; TASKS');
	await call('SPEAK', ['zh-CN', null]);
	expect(await refused()).toEqual(chinese);
});

test('messages are in the language of the user', async () => {
	const english = runtime({ language: 'de-DE' });
	expect(errorIn(await english.call('TARGET', ['青浦', 'x'])).message).not.toMatch(/[一-龥]{6}/);
	expect(errorIn(await excel.call('TARGET', ['青浦', 'x'])).message).toMatch(/[一-龥]{6}/);
});

test('a card given as an argument counts as its number', async () => {
	const { value } = valueIn(await excel.call('CARD', ['青浦', '高新技术企业']));
	const card = { value: JSON.stringify(value) };
	expect(await excel.call('GAP', ['青浦', '高新技术企业', card])).toEqual({ value: 0 });
});

test('an error given as an argument is the answer', async () => {
	const given = { value: JSON.stringify({ type: 'Error', basicValue: '#N/A' }) };
	const { code, message } = errorIn(await excel.call('TARGET', ['青浦', given]));
	expect(code).toBe(errorCode.notAvailable);
	expect(message).toContain('#N/A');
});

test('metadata of an older version, with fewer parameters, does not hand over the invocation', async () => {
	expect(await excel.call('TARGET', ['青浦', '高新技术企业'])).toEqual({ value: 1000 });
});

test('a batch of 10,000 calls', async () => {
	const outcomes = await excel.batch(
		Array.from({ length: 10_000 }, (_, i) => ({
			id: 'TARGET',
			args: ['虹口', '高新技术企业', i % 2 ? 2020 : 2026],
		})),
	);
	expect(outcomes.map((outcome) => numberIn(outcome))).toEqual(
		outcomes.map((_, i) => (i % 2 ? 270 : 360)),
	);
});

describe('the harness', () => {
	test('sees a plain exception, NaN and Infinity', async () => {
		const broken = runtime({
			script: `CustomFunctions.associate('THROWS', () => { throw new Error('x') });
				CustomFunctions.associate('NAN', () => NaN);
				CustomFunctions.associate('GOOD', () => 1);`,
		});
		expect(defectCodes).toContain(errorIn(await broken.call('THROWS', [])).code);
		expect(defectCodes).toContain(errorIn(await broken.call('NAN', [])).code);
		expect(await broken.call('GOOD', [])).toEqual({ value: 1 });
	});
});

function valueIn(outcome: Outcome) {
	if ('value' in outcome) return outcome;
	throw new Error(outcome.message);
}

function numberIn(outcome: Outcome): number {
	const { value } = valueIn(outcome);
	if (typeof value === 'number') return value;
	throw new Error(`${JSON.stringify(value)} is no number`);
}

function errorIn(outcome: Outcome) {
	if ('code' in outcome) return outcome;
	throw new Error(`${JSON.stringify(outcome.value)} is no error`);
}
