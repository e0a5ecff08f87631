import { describe, expect, test } from 'vitest';
import { type Fields, fieldsOf, shown } from './fields.js';
import type { TableCell } from './table-cell.js';

/** What one reader makes of one cell, and what it reports. */
const of = (cell: TableCell, read: (fields: Fields) => unknown) => {
	const told: unknown[] = [];
	const fields = fieldsOf(
		() => cell,
		(name, code, { zh, en }) => told.push([name, code, zh, en]),
	);
	return { value: read(fields), told };
};

const missing = ['f', 'number-not-read', '缺少 f', 'f is missing'];
const noNumber = (came: string) => [
	'f',
	'number-not-read',
	`f 应为数字，收到的是“${came}”`,
	`f should be a number, but “${came}” came`,
];

describe('text', () => {
	test.each([
		['甲', '甲'],
		[' ', ' '],
		[0, '0'],
		[12.5, '12.5'],
		[false, 'false'],
		['', undefined],
		[null, undefined],
	])('%j', (cell, text) => {
		expect(of(cell, ({ text }) => text('f'))).toEqual({ value: text, told: [] });
		expect(of(cell, ({ neededText }) => neededText('f'))).toEqual({
			value: text,
			told: text === undefined ? [missing] : [],
		});
	});
});

describe('a number', () => {
	test.each([
		[12.5, 12.5],
		['12.5', 12.5],
		[' -3 ', -3],
		['1e3', 1000],
		[0, 0],
		['0', 0],
	])('%j', (cell, value) => {
		expect(of(cell, ({ number }) => number('f'))).toEqual({ value, told: [] });
		expect(of(cell, ({ needed }) => needed('f'))).toEqual({ value, told: [] });
	});

	test.each([null, ''])('a blank %j', (cell) => {
		expect(of(cell, ({ number }) => number('f'))).toEqual({ value: undefined, told: [] });
		expect(of(cell, ({ needed }) => needed('f'))).toEqual({ value: undefined, told: [missing] });
	});

	test.each([
		['十二', '十二'],
		['12家', '12家'],
		[' ', ''],
		[true, 'true'],
		['Infinity', 'Infinity'],
		[Number.NaN, '#NUM!'],
	])('not %j', (cell, came) => {
		const nothing = { value: undefined, told: [noNumber(came)] };
		expect(of(cell, ({ number }) => number('f'))).toEqual(nothing);
		expect(of(cell, ({ needed }) => needed('f'))).toEqual(nothing);
	});
});

describe('a year', () => {
	test.each([
		[1900, 1900],
		['2025', 2025],
		[2200, 2200],
	])('%j', (cell, value) => {
		expect(of(cell, ({ year }) => year('f'))).toEqual({ value, told: [] });
		expect(of(cell, ({ neededYear }) => neededYear('f'))).toEqual({ value, told: [] });
	});

	test.each([1899, 2201, 2025.5, -2025])('not %d', (cell) => {
		const nothing = {
			value: undefined,
			told: [
				[
					'f',
					'number-not-read',
					`f 应为 1900—2200 之间的年份，收到的是 ${cell}`,
					`f should be a year from 1900 to 2200, but ${cell} came`,
				],
			],
		};
		expect(of(cell, ({ year }) => year('f'))).toEqual(nothing);
		expect(of(cell, ({ neededYear }) => neededYear('f'))).toEqual(nothing);
	});

	test('a blank', () => {
		expect(of(null, ({ year }) => year('f'))).toEqual({ value: undefined, told: [] });
		expect(of(null, ({ neededYear }) => neededYear('f'))).toEqual({
			value: undefined,
			told: [missing],
		});
	});

	test('a text', () => {
		expect(of('明年', ({ year }) => year('f')).told).toEqual([noNumber('明年')]);
	});
});

describe('a count', () => {
	test.each([
		[1, 1],
		['40', 40],
		[null, undefined],
	])('%j', (cell, value) => {
		expect(of(cell, ({ count }) => count('f'))).toEqual({ value, told: [] });
	});

	test.each([0, 1.5, 2 ** 53])('not %d', (cell) => {
		expect(of(cell, ({ count }) => count('f'))).toEqual({
			value: undefined,
			told: [
				[
					'f',
					'number-not-read',
					`f 应为从 1 开始的整数，收到的是 ${cell}`,
					`f should be a whole number from 1 on, but ${cell} came`,
				],
			],
		});
	});
});

describe('an id', () => {
	test.each([
		['linjiang-14fyp', 'linjiang-14fyp'],
		['高新技术企业', '高新技术企业'],
		[12, '12'],
		[null, undefined],
	])('%j', (cell, value) => {
		expect(of(cell, ({ id }) => id('f'))).toEqual({ value, told: [] });
	});

	test.each(['a b', '-a', 'a--b'])('not %j', (cell) => {
		expect(of(cell, ({ id }) => id('f'))).toEqual({
			value: undefined,
			told: [
				[
					'f',
					'unknown-word',
					`f 应由文字、数字和 - 组成，收到的是“${cell}”`,
					`f should be letters and digits joined by -, but “${cell}” came`,
				],
			],
		});
	});
});

test.each([
	[true, true],
	['TRUE', true],
	['true', true],
	[1, true],
	['1', true],
	[false, false],
	['FALSE', false],
	[0, false],
	[null, undefined],
	['', undefined],
])('a flag %j', (cell, value) => {
	expect(of(cell, ({ flag }) => flag('f'))).toEqual({ value, told: [] });
});

test('a flag that is neither counts as false and is reported', () => {
	expect(of('Yes', ({ flag }) => flag('f'))).toEqual({
		value: false,
		told: [
			[
				'f',
				'unknown-word',
				'f 应为 true、false 之一，收到的是“Yes”',
				'f should be one of true, false, but “Yes” came',
			],
		],
	});
});

describe('a word', () => {
	const word = ({ word }: Fields) => word('f', ['up', 'down']);

	test.each(['up', 'down'])('%s', (cell) => {
		expect(of(cell, word)).toEqual({ value: cell, told: [] });
	});

	test.each([
		['UP', 'UP'],
		[1, '1'],
		[null, ''],
	])('not %j', (cell, came) => {
		expect(of(cell, word)).toEqual({
			value: undefined,
			told: [
				[
					'f',
					'unknown-word',
					`f 应为 up、down 之一，收到的是“${came}”`,
					`f should be one of up, down, but “${came}” came`,
				],
			],
		});
	});
});

test('each name has its own cell', () => {
	const cells: Readonly<Record<string, TableCell>> = { unit: '家', value: 5 };
	const fields = fieldsOf(
		(name) => cells[name] ?? null,
		() => {},
	);
	expect([fields.text('unit'), fields.number('value'), fields.text('note')]).toEqual([
		'家',
		5,
		undefined,
	]);
});

test.each([
	[' 甲 ', '甲'],
	[null, ''],
	[0.1 + 0.2, '0.3'],
	['甲'.repeat(40), '甲'.repeat(40)],
	['甲'.repeat(41), `${'甲'.repeat(39)}…`],
])('%j as a message shows it', (cell, text) => {
	expect(shown(cell)).toBe(text);
});
