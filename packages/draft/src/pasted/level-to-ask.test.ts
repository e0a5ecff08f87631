import { expect, test } from 'vitest';
import { levelToAsk } from './level-to-ask.js';

const header = ['指标', '2026年目标'];

test('the first level, not a rate, nor a name that stands twice', () => {
	expect(
		levelToAsk([
			['规划期 2024—2026'],
			header,
			['产值', '年均增长8%'],
			['企业', '达到100家'],
			['企业', '达到120家'],
			['专利', '达到5件'],
		]),
	).toBe('专利');
});

test('none where there is no level', () => {
	expect(levelToAsk([['规划期 2024—2026'], header, ['产值', '年均增长8%']])).toBeUndefined();
});
