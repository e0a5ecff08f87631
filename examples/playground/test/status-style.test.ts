import { methods } from '@plan-indicators/core';
import { expect, test } from 'vitest';
import { statusStyle, toneOf } from '../src/sheet/status-style.js';

test('every word of a mid-term evaluation has a colour, in both languages', () => {
	for (const { zh, en } of Object.values(methods.pace.words)) {
		expect(statusStyle(zh)).toBeDefined();
		expect(statusStyle(en)).toEqual(statusStyle(zh));
	}
	expect(statusStyle('保持')).toEqual(statusStyle('提前实现'));
	expect(statusStyle('滞后')).not.toEqual(statusStyle('快于预期'));
	expect(statusStyle('没有这个词')).toBeUndefined();
	expect(toneOf('as-expected')).toBe('even');
});
