import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.js';

test('a single value is asked for once, by the kind of each argument', () => {
	const call = vi.fn((args: readonly unknown[]) => args.length);
	const again = remembered(call);
	for (const args of [
		['1'],
		[1],
		[true],
		['true'],
		[null],
		['null'],
		['a', 'b'],
		['a\u0000stringb'],
	]) {
		expect(again(args)).toBe(args.length);
		expect(again(args)).toBe(args.length);
	}
	expect(call).toHaveBeenCalledTimes(8);
});

test.each([
	['a range', [[1, 2]], 1],
	['a long text', 'x'.repeat(1000), 1],
	['a range as the answer', 1, [[1]]],
])('%s is not kept', (_, argument, answer) => {
	const call = vi.fn(() => answer);
	const again = remembered(call);
	again([argument]);
	again([argument]);
	expect(call).toHaveBeenCalledTimes(2);
});

test('a range of one cell is its cell', () => {
	const call = vi.fn(() => 1);
	const again = remembered(call);
	again([[['a']], null]);
	again(['a', null]);
	expect(call).toHaveBeenCalledOnce();
});

test('a refusal is kept', () => {
	const refusal = new RangeError();
	const call = vi.fn(() => {
		throw refusal;
	});
	const again = remembered(call);
	expect(() => again([1])).toThrow(refusal);
	expect(() => again([1])).toThrow(refusal);
	expect(call).toHaveBeenCalledOnce();
});

test('what was asked with more arguments, or fewer, is another question', () => {
	const again = remembered((args) => args.length);
	expect([[], ['a'], ['a', 'b'], ['a'], []].map((args) => again(args))).toEqual([0, 1, 2, 1, 0]);
});

test('it does not grow without end', () => {
	const call = vi.fn((args: readonly unknown[]) => args[0]);
	const again = remembered(call);
	for (let i = 0; i <= 10_000; i += 1) again([i]);
	again([0]);
	expect(call).toHaveBeenCalledTimes(10_002);
});
