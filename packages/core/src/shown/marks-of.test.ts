import { describe, expect, test } from 'vitest';
import { type IndicatorId, ofPlan, plan } from '../../test/plan.js';
import type { Plan } from '../model/plan.js';
import { parsePlan } from '../schema/parse-plan.js';
import { legend, marked, marks } from '../wording/marks.js';
import { promises } from '../wording/promised.js';
import { marksOf, markWords } from './marks-of.js';

const of = (id: IndicatorId, within: Plan = plan) =>
	marksOf(promises({ plan: within, indicator: ofPlan(id) })[0]);

/** A fact that restates the baseline of an indicator, with a doubt. */
const doubted = (indicator: string): Plan => ({
	...plan,
	observations: [
		{
			id: 'restated',
			name: { zh: '另述', en: 'Restated' },
			value: 1,
			unit: '家',
			year: 2020,
			indicator,
			doubts: [{ zh: '口径不明', en: 'scope not said' }],
			source: { section: [], wording: '1家' },
		},
	],
});

describe('marks', () => {
	test.each([
		['a year that is not stated', 'unicorns', ['inferred'], [], []],
		['a stated rate, a level by formula', 'output-value', [], ['computed'], []],
		['a rate from two levels', 'pm25', [], [], ['computed']],
		['a rate of a multiple, without baseline', 'venture-capital', [], [], ['computed']],
		['a printed level alone', 'incubators', [], [], []],
	] as const)('%s', (_, id, year, level, growth) => {
		expect(of(id)).toEqual({ year, level, growth });
	});

	test('a doubt about the baseline is one about what is computed from it, and only that', () => {
		expect(of('output-value', doubted('output-value'))).toEqual({
			year: [],
			level: ['computed', 'disputed'],
			growth: [],
		});
		expect(of('pm25', doubted('pm25')).growth).toEqual(['computed', 'disputed']);
		expect(of('venture-capital', doubted('venture-capital')).growth).toEqual(['computed']);
		const later = { ...plan, observations: plan.observations.map((o) => ({ ...o, year: 2022 })) };
		expect(of('invention-patents', later).growth).toEqual(['computed']);
	});

	test('another reading of the target is a doubt about its rate', () => {
		const indicator = ofPlan('pm25');
		const [target] = indicator.targets;
		const why = { zh: '也可能是累计数', en: 'it may be a sum' };
		const readings = [{ kind: 'level', value: 35, cumulative: true, why }] as const;
		const ambiguous = { plan, indicator, target: { ...target, readings } };
		expect(marksOf(ambiguous).growth).toEqual(['computed', 'disputed']);
	});
});

describe('a direction that was concluded', () => {
	const marked = (target: string, direction?: 'up') => {
		const given = { name: '失业率', unit: '%', baseline: 5.2, target };
		const indicators = [direction === undefined ? given : { ...given, direction }];
		const parsed = parsePlan({ name: '就业规划', period: '2021-2025', indicators });
		const [indicator] = parsed.indicators;
		return indicator && marksOf(promises({ plan: parsed, indicator })[0]).level;
	};

	test.each(['5.5', '５.５', '达到5.5%', '每年5.5%'])(
		'shows where %s is a number alone',
		(target) => expect(marked(target)).toEqual(['presumed']),
	);
	test.each([
		'≥5.5',
		'>=5.5',
		'5.5以上',
		'不低於5.5',
		'超过5.5',
		'5.5左右',
		'5—6',
		'控制在5.5以内',
	])('does not where the words of %s say it', (target) => expect(marked(target)).toEqual([]));
	test('does not where it is given', () => expect(marked('5.5', 'up')).toEqual([]));
});

test('in words, for the column beside the numbers', () => {
	const both = { year: ['inferred'], level: [], growth: ['computed', 'disputed'] } as const;
	expect(markWords(both, 'zh')).toBe('年份：推定；年均增长：推算、存疑');
	expect(markWords(both, 'en')).toBe('year: inferred; growth: computed, in doubt');
	expect(markWords({ year: [], level: [], growth: [] }, 'zh')).toBe('');
});

test('a legend explains the signs that are there, and no others', () => {
	expect(marked('18.95 %', ['computed', 'disputed'])).toBe('18.95 %†‡');
	expect(legend('2022*', 'zh')).toEqual([`*  ${marks.inferred.meaning.zh}`]);
	expect(legend('9.00 %† 2022*', 'en')).toHaveLength(2);
	expect(legend('≥ 30', 'en')).toEqual([]);
});
