import {
	type AlsoStated,
	audit,
	type Claim,
	checkClaim,
	type Indicator,
	type Observation,
	type Plan,
	type Rule,
	type Target,
	type Verdict,
} from '@plan-indicators/core';
import { describe, expect, test } from 'vitest';
import { plans, qingpu14fyp } from '../src/index.js';

type Found = readonly [rule: Rule, subject: string, verdict: Verdict];

const qingpu: Plan = qingpu14fyp;
const found = (plan: Plan): Found[] =>
	audit(plan).map(({ rule, subject, verdict }) => [rule, subject, verdict]);

/** One finding, by its rule and subject. */
function finding(rule: Rule, subject: string, plan: Plan = qingpu) {
	const [one, another] = audit(plan).filter((f) => f.rule === rule && f.subject === subject);
	if (!one || another) throw new TypeError(`not one finding: ${rule} ${subject}`);
	return one;
}

describe('what the plan of 青浦 says of itself', () => {
	const expected: readonly Found[] = [
		['multiple-and-rate', 'software-sales-growth', 'holds'],
		['share', 'software-sales-share-of-shanghai', 'holds'],
		['share', 'technology-contract-share-of-shanghai', 'holds'],
		['sum', 'maker-spaces-sum', 'holds'],
		['sum', 'science-awards-sum', 'holds'],
		['target-multiple', 'rd-expenditure-doubling', 'holds'],
		['multiple-and-rate', 'software-tax-growth', 'holds-by-rounding'],
		['baseline-restated', 'technology-contract-value-2020', 'holds-by-rounding'],
		['target-restated', 'high-tech-enterprise-revenue', 'conflicts'],
		['target-restated', 'strategic-emerging-industries-share', 'conflicts'],
		['target-restated', 'high-tech-enterprises', 'conflicts'],
		['target-restated', 'graduated-enterprises', 'conflicts'],
		['target-restated', 'innovation-clusters', 'conflicts'],
		['target-multiple', 'high-tech-enterprises-doubling', 'conflicts'],
		['baseline-restated', 'software-sales-2020', 'not-checkable'],
		['baseline-restated', 'strategic-emerging-share-2020', 'not-checkable'],
		['baseline-restated', 'city-tech-little-giants-2020', 'not-checkable'],
		['several-readings', 'incubated-enterprises-added', 'not-checkable'],
		['several-readings', 'graduated-enterprises', 'not-checkable'],
		['sum-and-year', 'strategic-emerging-output-2016-2020', 'not-checkable'],
		['sum-and-year', 'technology-contract-value-2016-2020', 'not-checkable'],
		['sum-and-year', 'incubated-enterprises-added', 'not-checkable'],
		['sum-and-year', 'graduated-enterprises', 'not-checkable'],
	];

	test('the doubling plan says that it is a name without base and year', () => {
		expect(finding('target-multiple', 'high-tech-enterprises-doubling').why.zh).toContain(
			'未给基数和年份',
		);
	});

	test('a sum says what is left for its other years', () => {
		expect(finding('sum-and-year', 'technology-contract-value-2016-2020').why.zh).toBe(
			'5 年合计 109.3，年均 21.86；2020 年 80.75，其余各年平均 7.14',
		);
		expect(finding('sum-and-year', 'incubated-enterprises-added').why.zh).toContain(
			'年均只有 200，少于 2020 年的 330',
		);
	});

	test.each(expected)('%s, %s: %s', (rule, subject, verdict) => {
		expect(finding(rule, subject).verdict).toBe(verdict);
	});

	test('nothing else conflicts, and nothing else holds only by rounding', () => {
		const of = (verdict: Verdict, all: readonly Found[]) =>
			all.filter(([, , each]) => each === verdict).sort();
		expect(of('conflicts', found(qingpu))).toEqual(of('conflicts', expected));
		expect(of('holds-by-rounding', found(qingpu))).toEqual(of('holds-by-rounding', expected));
	});

	test('with the numbers', () => {
		expect(finding('multiple-and-rate', 'software-sales-growth').computed).toBeCloseTo(34.49, 2);
		expect(finding('share', 'software-sales-share-of-shanghai').computed).toBeCloseTo(7.605, 3);
		expect(finding('share', 'technology-contract-share-of-shanghai').computed).toBeCloseTo(
			4.448,
			3,
		);
		expect(finding('sum', 'maker-spaces-sum').computed).toBeCloseTo(43, 9);
		expect(finding('sum', 'science-awards-sum').computed).toBeCloseTo(15, 9);
		expect(finding('target-multiple', 'rd-expenditure-doubling').computed).toBeCloseTo(2, 9);
		expect(finding('multiple-and-rate', 'software-tax-growth').computed).toBeCloseTo(29.91, 2);
		const doubling = finding('target-multiple', 'high-tech-enterprises-doubling');
		expect(doubling.computed).toBeCloseTo(1.32, 2);
		expect(finding('multiple-and-rate', 'software-tax-growth').why.zh).toContain('3.72–3.734');
		expect(finding('sum', 'maker-spaces-sum').why.zh).toBe('2 + 8 + 20 + 13 = 43');
	});

	test('with both wordings', () => {
		const printed = (rule: Rule, subject: string) => finding(rule, subject).printed;
		expect(printed('target-restated', 'high-tech-enterprise-revenue')).toEqual([
			'超2000亿元',
			'≥2000',
		]);
		expect(printed('target-restated', 'strategic-emerging-industries-share')).toEqual([
			'超过30%',
			'≥30',
		]);
		expect(printed('target-restated', 'high-tech-enterprises')).toEqual(['突破1000家', '1000']);
		expect(printed('target-restated', 'graduated-enterprises')).toEqual(['超300家', '≥300']);
		expect(printed('target-restated', 'innovation-clusters')).toEqual(['争取形成10个', '10']);
		expect(printed('baseline-restated', 'technology-contract-value-2020')).toEqual([
			'80.75亿元',
			'80.8',
		]);
	});
});

describe('what cannot be checked', () => {
	test('every reading is named', () => {
		const unchecked = plans.flatMap((plan: Plan) =>
			audit(plan).filter(
				({ verdict, rule }) => verdict === 'not-checkable' && rule !== 'sum-and-year',
			),
		);
		const oneSided = unchecked.filter(({ readings = [] }) => readings.length < 2);
		expect(unchecked.length).toBeGreaterThan(10);
		expect(oneSided.map(({ subject }) => subject)).toEqual([]);
	});

	test('says between what the document does not decide', () => {
		const words = (subject: string) => {
			const { why } = finding('baseline-restated', subject);
			return why.zh;
		};
		expect(words('software-sales-2020')).toMatch(/销售额.*营业收入/);
		expect(words('strategic-emerging-share-2020')).toContain('(制造业部分)');
		expect(words('city-tech-little-giants-2020')).toMatch(/市级.*55/);
		for (const subject of ['incubated-enterprises-added', 'graduated-enterprises']) {
			expect(finding('several-readings', subject).why.zh).toContain('2021—2025年累计');
		}
	});
});

test('nothing conflicts in the other plans but what 虹口园 strives for', () => {
	const others = plans.filter(({ id }) => id !== 'qingpu-14fyp');
	const all = others.flatMap((plan: Plan) => audit(plan));
	const checked = all.filter(({ verdict }) => verdict !== 'not-checkable');
	expect(checked.map(({ subject }) => subject)).toEqual(['incubators-and-specialised-parks']);
});

describe('another figure, another verdict', () => {
	const baseline = (id: string, value: number, wording = String(value)) =>
		withIndicator(id, (indicator) => ({ ...indicator, baseline: { year: 2020, value, wording } }));
	const level = (id: string, value: number) =>
		withTarget(id, (target) => ({
			...target,
			kind: 'level',
			value,
			source: { ...target.source, wording: String(value) },
		}));
	const fact = (id: string, value: number, wording = String(value)) =>
		withObservation(id, (o) => ({ ...o, value, source: { ...o.source, wording } }));
	const also = (id: string, change: Partial<AlsoStated>) =>
		withTarget(id, (target) => ({
			...target,
			alsoStated: (target.alsoStated ?? []).map((each) => ({ ...each, ...change })),
		}));
	const printed = (wording: string) => ({ value: Number.parseFloat(wording), wording });

	const mutations: readonly (readonly [what: string, plan: Plan, ...Found])[] = [
		[
			'758 → 500 firms: their doubling',
			baseline('high-tech-enterprises', 500),
			...(['target-multiple', 'high-tech-enterprises-doubling', 'holds'] as const),
		],
		[
			'758 → 500 firms: the text, which still says 758',
			baseline('high-tech-enterprises', 500),
			...(['baseline-restated', 'high-tech-enterprises-2020', 'conflicts'] as const),
		],
		[
			'1000 → 1516 firms',
			level('high-tech-enterprises', 1516),
			...(['target-multiple', 'high-tech-enterprises-doubling', 'holds'] as const),
		],
		[
			'64.48 → 64.46',
			level('rd-expenditure', 64.46),
			...(['target-multiple', 'rd-expenditure-doubling', 'conflicts'] as const),
		],
		[
			'64.48 → 64.49',
			level('rd-expenditure', 64.49),
			...(['target-multiple', 'rd-expenditure-doubling', 'holds-by-rounding'] as const),
		],
		[
			'34.5 % → 36.5 %',
			withClaim('software-sales-growth', { rate: printed('36.5%') }),
			...(['multiple-and-rate', 'software-sales-growth', 'conflicts'] as const),
		],
		[
			'30.1 % → 29.9 %',
			withClaim('software-tax-growth', { rate: printed('29.9%') }),
			...(['multiple-and-rate', 'software-tax-growth', 'holds'] as const),
		],
		[
			'3.7 → 3.6 times',
			withClaim('software-tax-growth', { factor: printed('3.6倍') }),
			...(['multiple-and-rate', 'software-tax-growth', 'conflicts'] as const),
		],
		[
			'7.6 % → 8.6 %',
			withClaim('software-sales-share-of-shanghai', { share: printed('8.6%') }),
			...(['share', 'software-sales-share-of-shanghai', 'conflicts'] as const),
		],
		[
			'80.75 → 81.75 of 1815.27',
			fact('technology-contract-value-2020', 81.75, '81.75亿元'),
			...(['share', 'technology-contract-share-of-shanghai', 'conflicts'] as const),
		],
		[
			'80.8 → 81.8 in the table',
			baseline('technology-contract-value', 81.8),
			...(['baseline-restated', 'technology-contract-value-2020', 'conflicts'] as const),
		],
		[
			'80.8 → 80.75 in the table',
			baseline('technology-contract-value', 80.75),
			...(['baseline-restated', 'technology-contract-value-2020', 'holds'] as const),
		],
		[
			'20 → 21 incubators',
			fact('district-incubators-2020', 21, '21家'),
			...(['sum', 'maker-spaces-sum', 'conflicts'] as const),
		],
		[
			'15 → 16 awards',
			fact('science-awards-2016-2020', 16, '16项'),
			...(['sum', 'science-awards-sum', 'conflicts'] as const),
		],
		[
			'突破 → 达到 1000 firms',
			also('high-tech-enterprises', { comparator: 'gte' }),
			...(['target-restated', 'high-tech-enterprises', 'holds'] as const),
		],
		[
			'达 → 超 30 patents',
			also('invention-patents-per-10000', { comparator: 'gt' }),
			...(['target-restated', 'invention-patents-per-10000', 'conflicts'] as const),
		],
		[
			'争取 taken away',
			also('innovation-clusters', { strength: 'firm' }),
			...(['target-restated', 'innovation-clusters', 'holds'] as const),
		],
		[
			'争取 added',
			also('talent', { strength: 'aspirational' }),
			...(['target-restated', 'talent', 'conflicts'] as const),
		],
		[
			'31.6 → 31.5 in the text',
			also('talent', { value: 31.5, source: { section: [], wording: '31.5万人' } }),
			...(['target-restated', 'talent', 'conflicts'] as const),
		],
		[
			'without the doubt about 829.92',
			withObservation('software-sales-2020', ({ doubts: _, ...rest }) => rest),
			...(['baseline-restated', 'software-sales-2020', 'holds'] as const),
		],
		[
			'with a doubt about 758',
			withObservation('high-tech-enterprises-2020', (o) => ({
				...o,
				doubts: [{ zh: '口径不明', en: 'scope not said' }],
			})),
			...(['baseline-restated', 'high-tech-enterprises-2020', 'not-checkable'] as const),
		],
	];

	test.each(mutations)('%s', (_, plan, rule, subject, verdict) => {
		expect(finding(rule, subject).verdict).not.toBe(verdict);
		expect(finding(rule, subject, plan).verdict).toBe(verdict);
	});

	test.each(['incubated-enterprises-added', 'graduated-enterprises', 'flagship-enterprises'])(
		'without the other readings of %s there is nothing to decide',
		(id) => {
			const plan = withTarget(id, ({ readings: _, ...rest }) => rest);
			const about = ([rule, subject]: Found) => rule === 'several-readings' && subject === id;
			expect(found(qingpu).filter(about)).toHaveLength(1);
			expect(found(plan).filter(about)).toHaveLength(0);
		},
	);

	test('the restated baseline is found only where it is the same year', () => {
		const later = withObservation('high-tech-enterprises-2020', (o) => ({ ...o, year: 2019 }));
		expect(found(later).map(([, subject]) => subject)).not.toContain('high-tech-enterprises-2020');
	});
});

test('虹口园 is firm about what a task of its own only strives for', () => {
	const park = plans.find(({ id }) => id === 'hongkou-park-2025-2026');
	if (!park) throw new TypeError('no plan of the park');
	const { verdict, why } = finding('target-restated', 'incubators-and-specialised-parks', park);
	expect(verdict).toBe('conflicts');
	expect(why.zh).toBe('力争 ≠ 确定');
});

describe.each<Plan>([...plans])('$id', (plan) => {
	test('passes through unchanged, though nothing in it can be changed', () => {
		const before = JSON.stringify(plan);
		const findings = audit(deepFrozen(structuredClone(plan)));
		expect(findings).toEqual(audit(plan));
		expect(JSON.stringify(plan)).toBe(before);
	});

	test('each claim is one finding, checked alone or with the rest', () => {
		for (const claim of plan.claims) {
			expect(finding(claim.kind, claim.id, plan)).toEqual(checkClaim(claim, plan));
		}
	});

	test('each finding says where it stands and why', () => {
		for (const { printed, sources, why, name } of audit(plan)) {
			expect(printed.length).toBeGreaterThan(0);
			expect(sources.length).toBeGreaterThan(0);
			expect([why.zh, why.en, name.zh, name.en]).not.toContain('');
		}
	});
});

function withIndicator(id: string, change: (indicator: Indicator) => Indicator): Plan {
	const indicators = qingpu.indicators.map((each) => (each.id === id ? change(each) : each));
	return { ...qingpu, indicators };
}

function withTarget(id: string, change: (target: Target) => Target): Plan {
	return withIndicator(id, (indicator) => {
		const [first, ...others] = indicator.targets;
		return { ...indicator, targets: [change(first), ...others] };
	});
}

function withObservation(id: string, change: (observation: Observation) => Observation): Plan {
	const observations = qingpu.observations.map((each) => (each.id === id ? change(each) : each));
	return { ...qingpu, observations };
}

function withClaim(id: string, change: object): Plan {
	const claims = qingpu.claims.map(
		(each): Claim => (each.id === id ? { ...each, ...change } : each),
	);
	return { ...qingpu, claims };
}

function deepFrozen<Value>(value: Value): Value {
	if (typeof value === 'object' && value !== null) {
		for (const part of Object.values(value)) deepFrozen(part);
		Object.freeze(value);
	}
	return value;
}
