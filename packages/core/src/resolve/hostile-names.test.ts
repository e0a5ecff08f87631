import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../test/catalog.js';
import { plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { PlanError } from '../error/plan-error.js';
import { indicator } from './indicator.js';

const long = '高'.repeat(10_000);
const texts: readonly [kind: string, name: string][] = [
	['empty text', ''],
	['a space', ' '],
	['a slash', '/'],
	['__proto__', '__proto__'],
	['constructor', 'constructor'],
	['toString', 'toString'],
	['text from right to left', '\u202e企高'],
	['half a character', '\ud83e'],
	['10,000 characters', long],
];
const noTexts = [undefined, null, Number.NaN, 999901, true, {}, ['临江'], Symbol('临江')];

const questions: readonly [question: string, ask: (name: string) => unknown][] = [
	['plan(name)', (name) => catalog.plan(name)],
	['find(name, …)', (name) => catalog.find(name, '高企')],
	['find(…, name)', (name) => catalog.find('临江', name)],
	['find(name, name)', (name) => catalog.find(name, name)],
	['find(name, "")', (name) => catalog.find(name, '')],
	['search(name)', (name) => catalog.search(name)],
	['indicator(plan, name)', (name) => indicator<string>(plan, name)],
];

describe.each(questions)('%s', (_, ask) => {
	test.each(texts)('%s ends in an answer or a PlanError', (__, name) => {
		expectDecent(() => ask(name));
	});

	test('so does what is no text, from JavaScript', () => {
		for (const name of noTexts) expectDecent(() => ask(name as string));
	});

	test('any text ends in an answer or a PlanError', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => expectDecent(() => ask(name))));
	});
});

test('marks nobody sees do not matter', () => {
	expect(catalog.find('\u200f临江\u202c', '\u202b发明专利').indicator.id).toBe('invention-patents');
});

test('a long name is cut in the message', () => {
	expect(refusal(() => catalog.plan(long)).message.length).toBeLessThan(500);
});

test('a name that every object has is unknown', () => {
	expect(refusal(() => catalog.plan('__proto__')).code).toBe('unknown-plan');
	expect(refusal(() => catalog.find('临江', 'constructor')).code).toBe('unknown-indicator');
});

function expectDecent(act: () => unknown): void {
	try {
		act();
	} catch (error) {
		expect(error).toBeInstanceOf(PlanError);
	}
}
