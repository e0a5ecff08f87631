import { expect, test } from 'vitest';
import { readFormula } from '../scripts/formula.js';

test.each([
	['=PLAN.VERSION()', { id: 'VERSION', args: [] }],
	['=PLAN.TARGET("青浦","高企")', { id: 'TARGET', args: ['青浦', '高企'] }],
	[
		'=PLAN.PATH("青浦","高企",2023,"linear")',
		{ id: 'PATH', args: ['青浦', '高企', 2023, 'linear'] },
	],
	['=PLAN.PATH("a","b",,-0.5)', { id: 'PATH', args: ['a', 'b', null, -0.5] }],
	['=PLAN.FIND("a,b ""c"" {d}")', { id: 'FIND', args: ['a,b "c" {d}'] }],
	[
		'=PLAN.TARGETS({"a","b";"c",1},TRUE)',
		{
			id: 'TARGETS',
			args: [
				[
					['a', 'b'],
					['c', 1],
				],
				true,
			],
		},
	],
])('%s', (formula, call) => expect(readFormula(formula)).toEqual(call));

test.each(['PLAN.TARGET()', '=SUM(1)', '=PLAN.TARGET(A1)'])('%s is refused', (formula) => {
	expect(() => readFormula(formula)).toThrow(SyntaxError);
});
