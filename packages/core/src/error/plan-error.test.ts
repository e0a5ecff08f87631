import { expect, test } from 'vitest';
import { PlanError } from './plan-error.js';

test('its words are found when they are read, once', () => {
	let asked = 0;
	const error = new PlanError('unknown-plan', () => {
		asked += 1;
		return { messages: { zh: '没有', en: 'none' }, facts: { argument: 'plan' } };
	});
	expect([error.code, error instanceof PlanError, error instanceof Error]).toEqual([
		'unknown-plan',
		true,
		true,
	]);
	expect(asked).toBe(0);
	expect(error.message).toBe('没有 / none');
	expect(error.messages).toEqual({ zh: '没有', en: 'none' });
	expect(error.facts).toEqual({ argument: 'plan' });
	expect(error.stack).toMatch(/^PlanError: 没有 \/ none\n\s+at .*plan-error\.test/);
	expect(String(error)).toBe('PlanError: 没有 / none');
	expect(JSON.parse(JSON.stringify(error))).toMatchObject({
		code: 'unknown-plan',
		messages: { en: 'none' },
	});
	expect(asked).toBe(1);
});
