import { describe, expect, test } from 'vitest';
import { problemList } from './table-problem.js';

test('a problem is told by its cell, as people count', () => {
	const { problems, report } = problemList();
	report({ row: 6, column: 2 }, 'warning', 'row-moved', {
		zh: '整行右移',
		en: 'the row was moved',
	});
	expect(problems).toEqual([
		{
			row: 7,
			column: 3,
			cell: 'C7',
			severity: 'warning',
			code: 'row-moved',
			messages: { zh: 'C7：整行右移', en: 'C7: the row was moved' },
		},
	]);
});

describe('a message', () => {
	const told = (zh: string, en: string) => {
		const { problems, report } = problemList();
		report({ row: 0, column: 0 }, 'error', 'row-not-read', { zh, en });
		return problems[0]?.messages;
	};

	test('of 500 characters is whole', () => {
		expect(told('长'.repeat(497), 'x'.repeat(496))).toEqual({
			zh: `A1：${'长'.repeat(497)}`,
			en: `A1: ${'x'.repeat(496)}`,
		});
	});

	test('of more ends in an ellipsis', () => {
		expect(told('长'.repeat(498), 'x'.repeat(32_767))).toEqual({
			zh: `A1：${'长'.repeat(496)}…`,
			en: `A1: ${'x'.repeat(495)}…`,
		});
	});
});
