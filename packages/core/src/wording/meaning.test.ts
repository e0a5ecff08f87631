import { describe, expect, test } from 'vitest';
import { type IndicatorId, ofPlan, plan } from '../../test/plan.js';
import type { Measure, Reading } from '../model/target.js';
import { meaning } from './meaning.js';
import { promises } from './promised.js';
import { stretchText } from './stretch-text.js';

const of = (id: IndicatorId) => promises({ plan, indicator: ofPlan(id) })[0];

describe('a target', () => {
	test.each([
		['output-value', '年均增长 8 % 以上', 'average growth of at least 8 % a year'],
		['retail-sales', '每年增长 5 %', 'growth of 5 % every year'],
		['service-trade', '五年增长 50 %', 'growth of 50 % in 5 years'],
		['energy-per-gdp', '五年下降 13.5 %', 'fall of 13.5 % in 5 years'],
		['venture-capital', '增至 2020 年的 4.4 倍', '4.4 times the level of 2020'],
		['invention-patents', '20 件', '20 件'],
		['pm25', '不超过 35 微克/立方米', 'at most 35 微克/立方米'],
		['new-jobs', '五年合计 20 万人', '20 万人 in all over 5 years'],
		['new-park-area', '新增 30 万平方米', 'an addition of 30 万平方米'],
		['green-share', '新增 5 百分点', 'an addition of 5 百分点'],
		['coal-use', '减少 20 万吨', 'a cut of 20 万吨'],
		['little-giants', '每年 30 家', '30 家 a year'],
		['graduate-retention', '每年 70 % 以上', 'at least 70 % every year'],
		['incubators', '1—2 个', '1–2 个'],
		[
			'rd-intensity',
			'高于全市平均 0.5 个百分点',
			'more than city average by 0.5 percentage points',
		],
		['complaints', '逐步下降', 'falling'],
		['business-environment', '定性', 'qualitative'],
	] as const)('%s: %s', (id, zh, en) => {
		const promised = of(id);
		expect(meaning(promised.target, promised, 'zh')).toBe(zh);
		expect(meaning(promised.target, promised, 'en')).toBe(en);
	});

	test.each([
		['gt', '超过65%', '超过 65 家', 'more than 65 家'],
		['lt', '低于65%', '低于 65 家', 'less than 65 家'],
		['approx', '约65家', '约 65 家', 'about 65 家'],
		['eq', '65家', '正好 65 家', 'exactly 65 家'],
		['gte', '65家以上', '65 家以上', 'at least 65 家'],
	] as const)('%s %s', (comparator, wording, zh, en) => {
		const { target, indicator } = of('unicorns');
		const promised = {
			plan,
			indicator,
			target: { ...target, comparator, source: { section: [], wording } },
		};
		const measure: Measure = { kind: 'level', value: 65 };
		expect(meaning(measure, promised, 'zh')).toBe(zh);
		expect(meaning(measure, promised, 'en')).toBe(en);
	});
});

describe('a change with its bound', () => {
	test.each([
		[{ kind: 'increment', amount: 1 }, 'approx', '提高1岁左右', '新增 约 1 家'],
		[{ kind: 'increment', amount: -5 }, 'lte', '减少5家以上', '减少 5 家以上'],
		[
			{ kind: 'growth', rate: -0.135, mode: 'total', baseYear: 2020 },
			'approx',
			'下降13.5%左右',
			'五年下降 约 13.5 %',
		],
		[
			{ kind: 'growth', rate: -0.05, mode: 'total', baseYear: 2020 },
			'gte',
			'降幅不超过5%',
			'五年下降 不超过 5 %',
		],
	] as const)('%j %s', (measure, comparator, wording, zh) => {
		const { target, indicator } = of('unicorns');
		const promised = { ...target, comparator, source: { section: [], wording } };
		expect(meaning(measure, { indicator, target: promised }, 'zh')).toBe(zh);
	});
});

describe('the readings of one figure are told apart', () => {
	const why = { zh: '', en: '' };
	test.each([
		[{ kind: 'level', value: 100, why }, '2025 年当年 100 万平方米', '100 万平方米 in 2025 alone'],
		[
			{ kind: 'level', value: 100, cumulative: true, why },
			'五年合计 100 万平方米',
			'100 万平方米 in all over 5 years',
		],
		[{ kind: 'perYear', amount: 100, why }, '每年 100 万平方米', '100 万平方米 a year'],
		[{ kind: 'range', min: 2, max: 4, why }, '2—4 万平方米', '2–4 万平方米'],
	] as const satisfies readonly (readonly [Reading, string, string])[])('%j', (reading, zh, en) => {
		const promised = of('new-park-area');
		expect(meaning(reading, promised, 'zh')).toBe(zh);
		expect(meaning(reading, promised, 'en')).toBe(en);
	});
});

test('a stretch stands behind', () => {
	expect(stretchText(of('output-value'), 'zh')).toBe('，力争 10 %');
	expect(stretchText(of('output-value'), 'en')).toBe(', aiming at 10 %');
	expect(stretchText(of('pm25'), 'zh')).toBe('');
});
