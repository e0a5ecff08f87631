import { describe, expect, test } from 'vitest';
import { refusal } from '../../test/refusal.js';
import { readTarget } from './read-target.js';

const read = (phrase: string, context = {}) => readTarget(phrase, { baseYear: 2020, ...context });

test.each([
	['高于GDP增速', 'GDP增速', 'gt', 'up'],
	['不低于上年', '上年', 'gte', 'up'],
	['低于全国平均水平', '全国平均水平', 'lt', 'down'],
	['达到全市平均水平以上', '全市平均水平', 'gte', 'up'],
	['与经济增长基本同步', '经济增长', 'gte', 'up'],
])('%s compares with %s', (phrase, to, comparator, direction) => {
	expect(read(phrase)).toMatchObject({
		measure: { kind: 'relative', to: { zh: to } },
		comparator,
		direction,
	});
});

test('a margin is a difference, not a share of the other', () => {
	expect(read('高于全国平均水平2个百分点', { unit: '%' }).measure).toHaveProperty('margin', 2);
	expect(refusal(() => read('不低于上年的95%', { unit: '家' })).code).toBe('not-a-number');
});

test.each([
	['稳中有降', 'down'],
	['实现负增长', 'down'],
	['保持增长', 'up'],
	['稳步提升', 'up'],
])('%s is a trend %s', (phrase, direction) => {
	expect(read(phrase).measure).toEqual({ kind: 'trend', direction });
});

test('what improves falls, where less is better', () => {
	const better = read('持续改善', { direction: 'down' });
	expect(better.measure).toEqual({ kind: 'trend', direction: 'down' });
});

test.each([
	['不降低', 'gte', 'up'],
	['只增不减', 'gte', 'up'],
	['不再增加', 'lte', 'down'],
])('%s is no change, or better', (phrase, comparator, direction) => {
	expect(read(phrase)).toMatchObject({ measure: { rate: 0 }, comparator, direction });
});

describe('goals in words', () => {
	test.each(['完成上级下达任务', '保持全国前列', '全覆盖', 'as set by the city', '达到国家标准'])(
		'%s',
		(phrase) => {
			expect(read(phrase).measure).toEqual({ kind: 'qualitative' });
		},
	);

	test('may be long', () => {
		expect(read('完成上级下达的各项任务。'.repeat(50)).measure).toEqual({ kind: 'qualitative' });
		const { messages } = refusal(() => read(`${'完成各项任务。'.repeat(50)}共3项`));
		expect(messages.zh).toContain('200');
	});

	test.each(['#REF!', '#DIV/0!', 'TRUE', '数百家', '几十家', '一千二'])('%s is none', (phrase) => {
		expect(refusal(() => read(phrase)).code).toBe('not-a-number');
	});
});
