import { describe, expect, test } from 'vitest';
import { promise, towards } from '../../test/course.js';
import { notNumbers } from '../../test/not-numbers.js';
import { type IndicatorId, ofPlan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import { target } from './target.js';

type Answer = number | 'not-stated' | 'no-baseline' | 'not-numeric';

/** What the plan says for its last year, and for a year between that has no target of its own. */
const answers: readonly [kind: string, id: IndicatorId, final: Answer, in2022: Answer][] = [
	['level', 'invention-patents', 20, 'not-stated'],
	['level, a ceiling', 'pm25', 35, 'not-stated'],
	['level, cumulative', 'new-jobs', 20, 'not-stated'],
	['level, a rank', 'innovation-rank', 10, 'not-stated'],
	['level, a ratio', 'investment-leverage', 2.1, 'not-stated'],
	['level, undated', 'unicorns', 10, 'not-stated'],
	['level, from zero', 'listed-companies', 5, 'not-stated'],
	['level, from below zero', 'net-talent-inflow', 2, 'not-stated'],
	['growth, average', 'output-value', 734.6640384, 'not-stated'],
	['growth, every year', 'retail-sales', 255.2563125, 220.5],
	['growth, total', 'service-trade', 120, 'not-stated'],
	['growth, a reduction', 'energy-per-gdp', 'no-baseline', 'not-stated'],
	['growth, baseline of another year', 'tax-revenue', 'no-baseline', 'not-stated'],
	['multiple', 'start-ups', 300, 'not-stated'],
	['multiple, no baseline', 'venture-capital', 'no-baseline', 'not-stated'],
	['increment of a stock', 'rental-housing', 150, 'not-stated'],
	['increment in another unit', 'laboratory-space', 2.5, 'not-stated'],
	['increment of a flow', 'new-park-area', 30, 'not-stated'],
	['increment in percentage points', 'green-share', 40.2, 'not-stated'],
	['increment, a cut', 'coal-use', 90, 'not-stated'],
	['increment, no baseline', 'high-tech-enterprises', 'no-baseline', 'not-stated'],
	['perYear', 'little-giants', 30, 30],
	['maintain', 'graduate-retention', 70, 70],
	['range', 'incubators', 1, 'not-stated'],
	['relative', 'rd-intensity', 'not-numeric', 'not-numeric'],
	['trend', 'complaints', 'not-numeric', 'not-numeric'],
	['qualitative', 'business-environment', 'not-numeric', 'not-numeric'],
];

describe.each(answers)('%s (%s)', (_, id, final, in2022) => {
	test('the final year, asked for or not', () => {
		expectAnswer(() => target(ofPlan(id)).value, final);
		expectAnswer(() => target(ofPlan(id), 2025).value, final);
	});

	test('a year between', () => expectAnswer(() => target(ofPlan(id), 2022).value, in2022));

	test.each([2018, 2026])('%i is outside', (year) => {
		const error = refusal(() => target(ofPlan(id), year));
		expect(error.code).toBe('year-out-of-period');
		expect(error.messages.zh).toContain(`${year}`);
		expect(error.messages.en).toContain('2025');
	});
});

test.each(answers.filter(([, , final]) => final !== 'not-numeric'))(
	'%s (%s): the base year has no target',
	(_, id) => {
		expect(refusal(() => target(ofPlan(id), 2020)).code).toBe('not-stated');
	},
);

describe('several horizons', () => {
	test('each has its own level', () => {
		expect(target(ofPlan('invention-patents'), 2023).value).toBe(16);
		expect(target(ofPlan('invention-patents'), 2023).year).toBe(2023);
		expect(target(ofPlan('invention-patents')).year).toBe(2025);
	});

	test('a plan may go on after its last target', () => {
		expect(target(ofPlan('broadband-share')).value).toBe(80);
		for (const year of [2024, 2025]) {
			expect(refusal(() => target(ofPlan('broadband-share'), year)).code).toBe('not-stated');
		}
	});
});

test('a yearly amount is due up to its own year, and not after it', () => {
	const amounts = towards(promise({ kind: 'perYear', amount: 30 }, { year: 2023 }));
	expect(target(amounts, 2022).value).toBe(30);
	expect(refusal(() => target(amounts, 2024)).code).toBe('not-stated');
});

describe('what comes with the level', () => {
	test('the promise, with comparator, strength and source', () => {
		const { basis, target: promise } = target(ofPlan('unicorns'));
		expect(basis).toBe('stated');
		expect(promise).toMatchObject({
			comparator: 'gte',
			strength: 'aspirational',
			yearStated: false,
			source: { wording: '10家', qualifier: '争取' },
		});
	});

	test.each([
		['output-value', '500 × (1 + 0.08)^5'],
		['service-trade', '80 × (1 + 0.5)'],
		['start-ups', '150 × 2'],
		['rental-housing', '120 + 30'],
		['coal-use', '110 − 20'],
		['new-park-area', undefined],
		['invention-patents', undefined],
	] as const)('%s by the formula %s', (id, formula) => {
		expect(target(ofPlan(id)).formula).toBe(formula);
	});

	test('the upper end of a range, the sum of a yearly amount', () => {
		expect(target(ofPlan('incubators')).max).toBe(2);
		expect(target(ofPlan('little-giants')).cumulative).toBe(150);
		expect(target(ofPlan('little-giants'), 2023).cumulative).toBe(150);
	});
});

describe('an addition in a unit that is not the indicator’s', () => {
	const { unit: _, ...unitless } = ofPlan('laboratory-space');

	test.each([
		['of another dimension', { ...unitless, unit: '家' }],
		['of none', unitless],
	])('%s', (__, indicator) => {
		const error = refusal(() => target(indicator));
		expect(error.code).toBe('unit-mismatch');
		expect(error.messages.zh).toContain('平方米');
		expect(error.messages.en).toContain('平方米');
	});
});

test.each(notNumbers.filter(([, value]) => value !== undefined))('%s is no year', (_, year) => {
	expect(refusal(() => target(ofPlan('invention-patents'), year))).toMatchObject({
		code: 'not-a-number',
		facts: { argument: 'year' },
	});
});

function expectAnswer(act: () => number, answer: Answer): void {
	if (typeof answer === 'number') expect(act()).toBeCloseTo(answer, 9);
	else expect(refusal(act).code).toBe(answer);
}
