import { expect, test } from 'vitest';
import { plans, qingpu14fyp } from '../src/index.js';
import { highTech } from './mutation.js';
import { pinyinIsRead } from './pinyin-is-read.js';

test.each(plans)('$id', (plan) => {
	expect(pinyinIsRead(plan)).toEqual([]);
});

test('finds a wrong syllable', () => {
	expect(
		pinyinIsRead({ ...qingpu14fyp, indicators: [{ ...highTech, pinyin: 'gao xin ji zhu qi ye' }] }),
	).toContain('高新技术企业 is read gao xin ji shu qi ye, not gao xin ji zhu qi ye');
});
