import { expect, test } from 'vitest';
import { type IndicatorId, ofPlan, plan } from '../../test/plan.js';
import { promises } from '../wording/promised.js';
import { growthText } from './growth-text.js';
import { levelText } from './level-text.js';

const of = (id: IndicatorId) => promises({ plan, indicator: ofPlan(id) })[0];

test.each([
	['output-value', '≥ 8 %，力争 10 %', '≥ 8 %, aiming at 10 %'],
	['invention-patents', '9.86 %†', '9.86 %†'],
	['broadband-share', '+6.67 个百分点†', '+6.67 points†'],
	['green-share', '+1.00 个百分点†', '+1.00 points†'],
	['venture-capital', '34.49 %†（自 2020 年）', '34.49 %† (from 2020)'],
	['energy-per-gdp', '−2.86 %†（自 2020 年）', '−2.86 %† (from 2020)'],
	['unicorns', undefined, undefined],
	['new-jobs', undefined, undefined],
	['complaints', undefined, undefined],
] as const)('growth of %s', (id, zh, en) => {
	expect(growthText(of(id), 'zh')).toBe(zh);
	expect(growthText(of(id), 'en')).toBe(en);
});

test.each([
	['output-value', '≥ 735†', '≥ 735†'],
	['pm25', '≤ 35', '≤ 35'],
	['new-jobs', '合计 ≥ 20', '≥ 20 in all'],
	['little-giants', '每年 ≥ 30', '≥ 30 a year'],
	['graduate-retention', '每年 ≥ 70', '≥ 70 every year'],
	['incubators', '1–2', '1–2'],
	['high-tech-enterprises', undefined, undefined],
] as const)('level of %s', (id, zh, en) => {
	expect(levelText(of(id), 'zh')).toBe(zh);
	expect(levelText(of(id), 'en')).toBe(en);
});

test('a range is shown from its lower end, also where less is better', () => {
	const { indicator, target } = of('incubators');
	const down = { ...indicator, direction: 'down', targets: [target] } as const;
	expect(levelText({ plan, indicator: down, target }, 'zh', '个')).toBe('1–2 个');
});
