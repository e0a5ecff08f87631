import { expect, test } from 'vitest';
import { errorIn, isBlank, textOf, writtenIn } from './table-cell.js';

test.each([
	[null, '', ''],
	[undefined, '', ''],
	['', '', ''],
	[true, 'true', 'true'],
	[0, '0', '0'],
	[0.1 + 0.2, '0.3', '0.3'],
	[1e6, '1000000', '1000000'],
	[Number.NaN, '#NUM!', '#NUM!'],
	[Number.POSITIVE_INFINITY, '#NUM!', '#NUM!'],
	[' １２３ ', '123', '１２３'],
	['目标值\n（2025年）', '目标值 (2025年)', '目标值\n（2025年）'],
	['甲　　乙', '甲 乙', '甲　　乙'],
	['\t甲 \r\n', '甲', '甲'],
])('%j is read as “%s” and written “%s”', (cell, read, written) => {
	expect(textOf(cell)).toBe(read);
	expect(writtenIn(cell)).toBe(written);
});

test.each([null, undefined, '', ' ', '　\n'])('blank: %j', (cell) => {
	expect(isBlank(cell)).toBe(true);
});
test.each([0, false, '0', '—'])('not blank: %j', (cell) => {
	expect(isBlank(cell)).toBe(false);
});

test.each([
	['#N/A', '#N/A'],
	[' #DIV/0! ', '#DIV/0!'],
	['#REF!', '#REF!'],
	['#NAME?', '#NAME?'],
	['#value!', '#value!'],
	[Number.NaN, '#NUM!'],
	[-Infinity, '#NUM!'],
	['见#REF!', undefined],
	['#REF!处', undefined],
	['#N/A值', undefined],
	['#绿地', undefined],
	['', undefined],
	[5, undefined],
	[true, undefined],
	[null, undefined],
	[undefined, undefined],
])('the error in %j', (cell, error) => {
	expect(errorIn(cell)).toBe(error);
});
