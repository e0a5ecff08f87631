import type { ICellData } from '@univerjs/core';
import { expect, test } from 'vitest';
import { warrantedDigits } from '../src/sheet/warranted-digits.js';
import type { Cells } from '../src/workbook/cells.js';
import { workbook } from '../src/workbook/workbook.js';

const prepared = (language: 'zh' | 'en') => {
	const { name, sheets } = workbook(language);
	const cells = Object.values(sheets).flatMap(({ cellData = {} }) => contentsOf(cellData));
	const shown = cells.flatMap((cell) => [cell.v, cell.f]).filter((each) => each !== undefined);
	return [name, ...Object.values(sheets).map((sheet) => sheet.name), ...shown].map(String);
};

function contentsOf(matrix: Cells): readonly ICellData[] {
	return Object.values(matrix).flatMap((row) => Object.values(row));
}

test('in English nothing that is prepared is Chinese', () => {
	expect(prepared('en').filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('in Chinese every word is', () => {
	const words = prepared('zh').filter((text) => !text.startsWith('=') && /\p{L}/u.test(text));
	expect(words.length).toBeGreaterThan(80);
	expect(words.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
});

test.each([
	['a formula', { v: 1669.26555705, t: 2, f: '=PLAN.TARGET(1,2)' }, 1669.27],
	['a small rate', { v: 0.0569823, t: 2, f: '=PLAN.GROWTH(1,2)' }, 0.057],
	['what is typed', { v: 1669.26555705, t: 2 }, 1669.26555705],
])('digits: %s', (_, cell, shown) => {
	expect(warrantedDigits(cell, cell)?.v).toBe(shown);
});

test('digits: a spill, a text, a blank', () => {
	expect(warrantedDigits({ v: 1669.26555705, t: 2 }, undefined)?.v).toBe(1669.27);
	expect(warrantedDigits({ v: '15.00%', t: 2, f: '=1' }, { v: 0.15, f: '=1' })?.v).toBe('15.00%');
	expect(warrantedDigits(undefined, undefined)).toBeUndefined();
});
