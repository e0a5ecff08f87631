import { expect, test } from 'vitest';
import { cellName } from './cell-name.js';

test.each([
	[1, 1, 'A1'],
	[7, 3, 'C7'],
	[1, 26, 'Z1'],
	[1, 27, 'AA1'],
	[12, 52, 'AZ12'],
	[12, 53, 'BA12'],
	[1, 702, 'ZZ1'],
	[1, 703, 'AAA1'],
	[1048576, 16384, 'XFD1048576'],
])('row %d, column %d is %s', (row, column, cell) => {
	expect(cellName(row, column)).toBe(cell);
});
