import { describe, expect, test } from 'vitest';
import { fromTo } from '../../test/course.js';
import { plan } from '../../test/plan.js';
import { refusal } from '../../test/refusal.js';
import type { Claim } from '../model/claim.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { checkClaim } from './check-claim.js';

const section = ['一、发展基础'];
const name = { zh: '主张', en: 'Claim' };
const common = { id: 'claim', name, source: { section, wording: '4.4倍' } };
const figure = (wording: string, value = Number.parseFloat(wording)) => ({ value, wording });

/** A fact, its wording as printed. */
const fact = (id: string, wording: string, unit: string): Observation => ({
	id,
	name,
	value: Number.parseFloat(wording),
	unit,
	year: 2020,
	source: { section, wording },
});

const withFacts = (...observations: Observation[]): Plan => ({ ...plan, observations });

describe('a multiple and a rate', () => {
	const check = (factor: string, rate: string, years = 5) =>
		checkClaim(
			{ ...common, kind: 'multiple-and-rate', factor: figure(factor), rate: figure(rate), years },
			plan,
		);

	test.each([
		['4.4倍', '34.5%', 5, 'holds'],
		['3.7倍', '30.1%', 5, 'holds-by-rounding'],
		['3.7倍', '29.9%', 5, 'holds'],
		['4.4倍', '36.5%', 5, 'conflicts'],
		['4.4倍', '34.5%', 4, 'conflicts'],
		['2倍', '14.87%', 5, 'holds'],
		['0.5倍', '12.9%', 5, 'conflicts'],
		['1.21倍', '10%', 2, 'holds'],
	] as const)('%s and %s in %i years: %s', (factor, rate, years, verdict) => {
		expect(check(factor, rate, years).verdict).toBe(verdict);
	});

	test('says the rate it gives, and the ratio that the printed rate needs', () => {
		const { computed, range, why, printed } = check('3.7倍', '30.1%');
		expect(computed).toBeCloseTo(29.909, 3);
		expect(range?.min).toBeCloseTo(29.556, 3);
		expect(range?.max).toBeCloseTo(30.259, 3);
		expect(printed).toEqual(['3.7倍', '30.1%']);
		for (const words of [why.zh, why.en]) {
			expect(words).toContain('29.91');
			expect(words).toContain('3.72–3.734');
		}
	});
});

describe('a share', () => {
	const check = (part: Observation, whole: Observation, share: string) =>
		checkClaim(
			{ ...common, kind: 'share', part: 'part', whole: 'whole', share: figure(share) },
			withFacts({ ...part, id: 'part' }, { ...whole, id: 'whole' }),
		);
	const of = (part: string, whole: string, unit = '亿元') =>
		[fact('part', part, unit), fact('whole', whole, unit)] as const;

	test.each([
		['829.92', '10912.97', '7.6%', 'holds'],
		['80.75', '1815.27', '4.45%', 'holds'],
		['80.75', '1815.27', '4.46%', 'conflicts'],
		['1.0', '3.0', '34%', 'holds-by-rounding'],
		['1.0', '3.0', '33%', 'holds'],
		['1.0', '3.0', '37%', 'conflicts'],
		['-1.0', '3.0', '-35%', 'holds-by-rounding'],
		['-1.0', '3.0', '-37%', 'conflicts'],
	])('%s of %s is %s: %s', (part, whole, share, verdict) => {
		expect(check(...of(part, whole), share).verdict).toBe(verdict);
	});

	test('of things that are counted leaves no room', () => {
		expect(check(...of('1', '3', '家'), '33%').verdict).toBe('holds');
		expect(check(...of('1', '3', '家'), '34%').verdict).toBe('conflicts');
	});

	test('of figures in two units', () => {
		const one = fact('part', '807500', '万元');
		const { verdict, computed } = check(one, fact('whole', '1815.27', '亿元'), '4.45%');
		expect(computed).toBeCloseTo(4.448, 3);
		expect(verdict).toBe('holds');
	});
});

describe('a sum', () => {
	const check = (parts: readonly Observation[], total: Observation) =>
		checkClaim(
			{ ...common, kind: 'sum', parts: parts.map(({ id }) => id), total: 'total' },
			withFacts(...parts, { ...total, id: 'total' }),
		);
	const parts = (wordings: readonly string[], unit: string) =>
		wordings.map((wording, i) => fact(`part-${i}`, wording, unit));

	test.each([
		[['2', '8', '20', '13'], '43', '家', 'holds'],
		[['2', '8', '20', '14'], '43', '家', 'conflicts'],
		[['3', '12'], '15', '项', 'holds'],
		[['0.1', '0.2'], '0.3', '亿元', 'holds'],
		[['1.4', '2.4'], '3.9', '亿元', 'holds-by-rounding'],
		[['1.4', '2.4'], '4.0', '亿元', 'conflicts'],
	])('of %j is %s %s: %s', (wordings, total, unit, verdict) => {
		expect(check(parts(wordings, unit), fact('total', total, unit)).verdict).toBe(verdict);
	});

	test('of figures in two units', () => {
		const two = [fact('a', '5000', '万元'), fact('b', '0.5', '亿元')];
		const { verdict, computed } = check(two, fact('total', '1.0', '亿元'));
		expect(computed).toBeCloseTo(1, 9);
		expect(verdict).toBe('holds');
	});
});

describe('a multiple of the baseline', () => {
	const claim = (indicator: string, factor: string, value: number): Claim => ({
		...common,
		kind: 'target-multiple',
		indicator,
		factor: figure(factor, value),
	});

	test.each([
		['start-ups', '倍增', 2, 'holds'],
		['start-ups', '翻两番', 4, 'conflicts'],
		['service-trade', '1.5倍', 1.5, 'holds'],
		['invention-patents', '1.6倍', 1.6, 'holds'],
		['invention-patents', '1.62倍', 1.62, 'conflicts'],
		['investment-leverage', '1.4倍', 1.4, 'holds'],
		['rental-housing', '翻番', 2, 'conflicts'],
	])('%s, %s: %s', (id, factor, value, verdict) => {
		expect(checkClaim(claim(id, factor, value), plan).verdict).toBe(verdict);
	});
});

test.each([
	[0, 5],
	[-2.5, -5],
])('a multiple of a baseline of %d is not checkable, and says why', (from, to) => {
	const double = { ...common, kind: 'target-multiple', indicator: 'invented' } as const;
	const indicators = [fromTo(from, to)];
	expect(
		checkClaim({ ...double, factor: figure('翻番', 2) }, { ...plan, indicators }),
	).toMatchObject({
		verdict: 'not-checkable',
		why: {
			zh: `基期值为 ${from}，增长率和倍数没有意义`,
			en: `growth and multiples have no meaning from a baseline of ${from}`,
		},
	});
});

test('a share of nothing is not checkable, and says why', () => {
	const facts = withFacts(fact('part', '3', '家'), fact('whole', '0', '家'));
	const share = { kind: 'share', part: 'part', whole: 'whole', share: figure('7.6%') } as const;
	expect(checkClaim({ ...common, ...share }, facts)).toMatchObject({
		verdict: 'not-checkable',
		why: { zh: '总体为 0，占比没有意义', en: 'a share of a whole of 0 has no meaning' },
	});
});

describe('a claim about what the plan does not have', () => {
	const share = figure('7.6%');
	test.each([
		['share of', { kind: 'share', part: 'no-such', whole: 'patents-2022', share }],
		['share in', { kind: 'share', part: 'patents-2022', whole: 'no-such', share }],
		['part', { kind: 'sum', parts: ['no-such'], total: 'patents-2022' }],
		['total', { kind: 'sum', parts: ['patents-2022'], total: 'no-such' }],
		['indicator', { kind: 'target-multiple', indicator: 'no-such', factor: figure('2倍') }],
	] as const)('%s', (_, claim) => {
		expect(refusal(() => checkClaim({ ...common, ...claim }, plan))).toMatchObject({
			code: 'unknown-indicator',
			facts: { received: 'no-such' },
		});
	});
});

test('what a finding says of itself', () => {
	const [claim] = plan.claims;
	if (!claim) throw new TypeError('the plan has no claim');
	const { rule, subject, name: named, sources } = checkClaim(claim, plan);
	expect({ rule, subject, named, sources }).toEqual({
		rule: 'multiple-and-rate',
		subject: 'output-multiple',
		named: claim.name,
		sources: [claim.source],
	});
});
