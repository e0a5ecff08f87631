import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { plainArgument } from './plain-argument.js';

describe('plainArgument', () => {
	test.each([
		['of this realm', new Date(2023, 5, 30)],
		['of another', runInNewContext('new Date(2023, 5, 30)')],
	])('a date %s is its day', (_, date) => {
		expect(plainArgument(date)).toBe('2023-06-30');
		expect(plainArgument([[date]])).toEqual([['2023-06-30']]);
	});

	test('the text of an error is that error', () => {
		expect(plainArgument('#N/A')).toEqual({ type: 'Error', basicValue: '#N/A' });
	});

	test.each(['青浦', 1, true, null, undefined, '#5'])('%j stays what it is', (argument) => {
		expect(plainArgument(argument)).toBe(argument);
	});
});
