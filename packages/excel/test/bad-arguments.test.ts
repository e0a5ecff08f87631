import { functions } from '@plan-indicators/functions';
import { describe, expect, test } from 'vitest';
import { readFormula } from '../../functions/scripts/formula.js';
import { badArguments } from './bad-arguments.js';
import { errorCode, runtime } from './runtime.js';

const excel = runtime();

describe.each(functions)('$id', ({ id, family, parameters, examples: [example = ''] }) => {
	const good = readFormula(example).args;
	const padded: readonly unknown[] = parameters.map((_, i) => good[i] ?? null);
	const calls = [
		...Object.entries(badArguments).flatMap(([name, bad]) => [
			...parameters.map((parameter, i) => ({
				name: `${parameter.id}: ${name}`,
				args: padded.with(i, bad),
			})),
			{ name: `all: ${name}`, args: parameters.map(() => bad) },
		]),
		{ name: 'no arguments at all', args: [] },
		{ name: 'more than there are', args: [...padded, 1, 2, 3] },
	];

	test('whatever its arguments, a value or an error with words', async () => {
		const outcomes = await excel.batch(calls.map(({ args }) => ({ id, args })));
		const faults = outcomes.flatMap((outcome, i) => {
			const cells = 'value' in outcome ? cellsOf(outcome.value) : [outcome];
			return cells
				.flatMap((cell) => fault(cell, family === 'mathematics') ?? [])
				.map((found) => `${calls[i]?.name}: ${found}`);
		});
		expect(faults).toEqual([]);
	});
});

function cellsOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value.flat() : [value];
}

/** What is wrong with a cell or an error, if anything is. */
function fault(cell: unknown, mathematics: boolean): string | undefined {
	if (typeof cell === 'boolean') return undefined;
	if (typeof cell === 'string')
		return cell.length > 32_767 ? 'a text too long for a cell' : undefined;
	if (typeof cell === 'number') return Number.isFinite(cell) ? undefined : 'no finite number';
	if (typeof cell !== 'object' || cell === null) return `${cell} in a cell`;
	if ('basicType' in cell && cell.basicType === 'Double') return undefined;
	const { code, message } = { code: '', message: '', ...cell };
	const allowed: readonly unknown[] = [
		errorCode.notAvailable,
		errorCode.value,
		'#N/A',
		'#VALUE!',
		...(mathematics ? [errorCode.number] : []),
	];
	// An error among the arguments comes out as it went in.
	if (!allowed.includes(code) && !message.includes('本身是错误'))
		return `error ${code}: ${message}`;
	if (message === '' || message.length > 255) return `message of ${message.length} characters`;
	return /缺陷|undefined|NaN/.test(message) ? message : undefined;
}
