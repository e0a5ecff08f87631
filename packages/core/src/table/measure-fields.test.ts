import { describe, expect, test } from 'vitest';
import type { Measure } from '../model/target.js';
import { fieldsOf } from './fields.js';
import { type MeasureFields, measureFields, measureIn } from './measure-fields.js';
import type { TableCell } from './table-cell.js';

const read = (cells: Readonly<Record<string, TableCell>>) => {
	const told: string[][] = [];
	const fields = fieldsOf(
		(name) => cells[name] ?? null,
		(name, code, { zh, en }) => told.push([name, code, zh, en]),
	);
	return { measure: measureIn(fields), told };
};

const city = { zh: '全市平均', en: 'the average of the city' };

test.each<[string, Measure, MeasureFields]>([
	['a level', { kind: 'level', value: 30 }, { kind: 'level', value: 30, cumulative: false }],
	[
		'a sum',
		{ kind: 'level', value: 30, cumulative: true },
		{ kind: 'level', value: 30, cumulative: true },
	],
	[
		'growth a year',
		{ kind: 'growth', rate: 0.08, mode: 'average', baseYear: 2020 },
		{ kind: 'growth', value: 0.08, mode: 'average', base_year: 2020 },
	],
	[
		'growth every year',
		{ kind: 'growth', rate: 0.08, mode: 'everyYear', baseYear: 2020 },
		{ kind: 'growth', value: 0.08, mode: 'everyYear', base_year: 2020 },
	],
	[
		'a fall to nearly nothing from a year that was concluded',
		{ kind: 'growth', rate: -0.99, mode: 'total', baseYear: 2020, baseYearStated: false },
		{ kind: 'growth', value: -0.99, mode: 'total', base_year: 2020, base_year_stated: false },
	],
	[
		'a multiple',
		{ kind: 'multiple', factor: 0.5, baseYear: 2020 },
		{ kind: 'multiple', value: 0.5, base_year: 2020 },
	],
	['an increment', { kind: 'increment', amount: -3 }, { kind: 'increment', value: -3 }],
	[
		'an increment in a unit of its own',
		{ kind: 'increment', amount: 1.5, unit: '个百分点' },
		{ kind: 'increment', value: 1.5, amount_unit: '个百分点' },
	],
	['an amount a year', { kind: 'perYear', amount: 30 }, { kind: 'perYear', value: 30 }],
	['a bound to be kept', { kind: 'maintain', bound: 70 }, { kind: 'maintain', value: 70 }],
	['a range', { kind: 'range', min: 8, max: 10 }, { kind: 'range', value: 8, max: 10 }],
	[
		'a comparison',
		{ kind: 'relative', to: city },
		{ kind: 'relative', relative_to: city.zh, relative_to_en: city.en },
	],
	[
		'a comparison in one language, with a margin',
		{ kind: 'relative', to: { zh: '全市平均', en: '全市平均' }, margin: 2 },
		{ kind: 'relative', relative_to: '全市平均', margin: 2 },
	],
	['a rise', { kind: 'trend', direction: 'up' }, { kind: 'trend', trend: 'up' }],
	['a fall', { kind: 'trend', direction: 'down' }, { kind: 'trend', trend: 'down' }],
	['words', { kind: 'qualitative' }, { kind: 'qualitative' }],
])('%s is written into fields and read from them', (_, measure, fields) => {
	expect(measureFields(measure)).toStrictEqual(fields);
	expect(read({ ...fields })).toStrictEqual({ measure, told: [] });
});

describe('no measure is read', () => {
	const growth = { kind: 'growth', value: 0.08, mode: 'average', base_year: 2020 };
	const multiple = { kind: 'multiple', value: 2, base_year: 2020 };
	const missing = (name: string) => [name, 'number-not-read', `缺少 ${name}`, `${name} is missing`];

	test.each([
		['a level', { kind: 'level' }, 'value'],
		['growth', { ...growth, value: null }, 'value'],
		['growth', { ...growth, base_year: null }, 'base_year'],
		['a multiple', { ...multiple, value: null }, 'value'],
		['a multiple', { ...multiple, base_year: null }, 'base_year'],
		['an increment', { kind: 'increment', amount_unit: '家' }, 'value'],
		['an amount a year', { kind: 'perYear' }, 'value'],
		['a bound', { kind: 'maintain' }, 'value'],
		['a range', { kind: 'range', max: 10 }, 'value'],
		['a range', { kind: 'range', value: 8 }, 'max'],
		['a comparison', { kind: 'relative', margin: 2 }, 'relative_to'],
	])('of %s, %j, without its %s', (_, cells, name) => {
		expect(read(cells)).toStrictEqual({ measure: undefined, told: [missing(name)] });
	});

	test.each([
		[
			'mode',
			{ ...growth, mode: '年均' },
			'average、everyYear、total 之一，收到的是“年均”',
			'average, everyYear, total, but “年均” came',
		],
		['trend', { kind: 'trend' }, 'up、down 之一，收到的是“”', 'up, down, but “” came'],
		[
			'kind',
			{ value: 3 },
			'level、growth、multiple、increment、perYear、maintain、range、relative、trend、qualitative 之一，收到的是“”',
			'level, growth, multiple, increment, perYear, maintain, range, relative, trend, qualitative, but “” came',
		],
	])('where the %s is none of its words', (name, cells, zh, en) => {
		expect(read(cells)).toStrictEqual({
			measure: undefined,
			told: [[name, 'unknown-word', `${name} 应为 ${zh}`, `${name} should be one of ${en}`]],
		});
	});

	test.each([
		['a fall to nothing', { ...growth, value: -1 }, '-1'],
		['a fall below nothing', { ...growth, value: -13.5 }, '-1'],
		['no times as much', { ...multiple, value: 0 }, '0'],
		['a negative multiple', { ...multiple, value: -2 }, '0'],
	])('of %s', (_, cells, bound) => {
		expect(read(cells)).toStrictEqual({
			measure: undefined,
			told: [
				['value', 'number-not-read', `value 应大于 ${bound}`, `value should be above ${bound}`],
			],
		});
	});

	test('where several cells are wrong, each is told', () => {
		const names = ({ told }: ReturnType<typeof read>) => told.map(([name]) => name);
		expect(names(read({ kind: 'growth' }))).toEqual(['value', 'base_year', 'mode']);
		expect(names(read({ kind: 'multiple' }))).toEqual(['value', 'base_year']);
		expect(names(read({ kind: 'range' }))).toEqual(['value', 'max']);
	});
});
