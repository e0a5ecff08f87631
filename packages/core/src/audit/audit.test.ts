import { describe, expect, test } from 'vitest';
import { fromTo, promise, towards } from '../../test/course.js';
import { plan } from '../../test/plan.js';
import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { AlsoStated, Target } from '../model/target.js';
import { audit } from './audit.js';
import { verdicts } from './finding.js';

const section = ['一、发展基础'];
const doubt = { zh: '口径不明', en: 'scope not said' };

const fact: Observation = {
	id: 'fact',
	name: { zh: '事实', en: 'Fact' },
	value: 80.75,
	unit: '亿元',
	year: 2020,
	indicator: 'invented',
	source: { section, wording: '80.75亿元' },
};

/** The invented plan with nothing to be found but what the two of them give. */
const planOf = (
	indicators: readonly Indicator[],
	observations: readonly Observation[] = [],
): Plan => ({
	...plan,
	claims: [],
	observations,
	indicators,
});

describe('a fact that restates a baseline', () => {
	const contracts = (wording: string): Indicator => ({
		...fromTo(Number(wording), 90),
		unit: '亿元',
	});
	const restated = (wording: string, given: Partial<Observation> = {}) =>
		audit(planOf([contracts(wording)], [{ ...fact, ...given }]));

	test.each([
		['80.75', 'holds'],
		['80.8', 'holds-by-rounding'],
		['81', 'holds-by-rounding'],
		['80.7', 'holds-by-rounding'],
		['80.6', 'conflicts'],
		['81.8', 'conflicts'],
	])('80.75 in the text, %s in the table: %s', (wording, verdict) => {
		expect(restated(wording)).toMatchObject([
			{ rule: 'baseline-restated', subject: 'fact', verdict, printed: ['80.75亿元', wording] },
		]);
	});

	test('in another unit is the same fact', () => {
		const inTenThousands = {
			value: 807500,
			unit: '万元',
			source: { section, wording: '807500万元' },
		};
		expect(restated('80.8', inTenThousands)).toMatchObject([{ verdict: 'holds-by-rounding' }]);
	});

	test('with a doubt is not checkable, whatever the number, and both meanings are named', () => {
		for (const value of [80.75, 12]) {
			expect(restated('80.75', { value, doubts: [doubt] })).toMatchObject([
				{
					verdict: 'not-checkable',
					why: doubt,
					readings: [
						{ zh: '事实', en: 'Fact' },
						{ zh: '虚构指标', en: 'Invented indicator' },
					],
				},
			]);
		}
	});

	test.each([
		['of another year', { year: 2021 }],
		['of another indicator', { indicator: 'pm25' }],
	])('%s is no finding', (_, given) => expect(restated('81.8', given)).toEqual([]));

	test('of no indicator is none either', () => {
		const { indicator: _, ...loose } = fact;
		expect(audit(planOf([contracts('81.8')], [loose]))).toEqual([]);
	});

	test('of a ratio, as in 2.1:1, is a number too', () => {
		const ratio: Indicator = {
			...fromTo(1.5, 2.1),
			unit: ':1',
			baseline: { year: 2020, value: 1.5, wording: '1.5:1' },
		};
		const same = { value: 1.5, unit: ':1', source: { section, wording: '1.5:1' } };
		expect(audit(planOf([ratio], [{ ...fact, ...same }]))).toMatchObject([{ verdict: 'holds' }]);
	});

	test('of whole things must be the same number', () => {
		const counted: Indicator = { ...fromTo(758, 1000), unit: '家' };
		const of = (value: number) => {
			const source = { section, wording: `${value}家` };
			return audit(planOf([counted], [{ ...fact, value, unit: '家', source }]));
		};
		expect(of(758)).toMatchObject([{ verdict: 'holds' }]);
		expect(of(757)).toMatchObject([{ verdict: 'conflicts' }]);
	});
});

describe('a target that is stated twice', () => {
	const also: AlsoStated = {
		comparator: 'gte',
		value: 90,
		strength: 'firm',
		source: { section, wording: '达90亿元' },
	};
	const level: Target = {
		...promise({ kind: 'level', value: 90 }),
		source: { section, wording: '90' },
	};
	const stated = (...others: readonly Partial<AlsoStated>[]) => {
		const alsoStated = others.map((other) => ({ ...also, ...other }));
		return audit(planOf([{ ...towards({ ...level, alsoStated }), unit: '亿元' }]));
	};

	test('in the same way holds', () => {
		expect(stated({})).toMatchObject([
			{ rule: 'target-restated', verdict: 'holds', printed: ['达90亿元', '90'], computed: 90 },
		]);
	});

	test.each([
		['more strictly', { comparator: 'gt' }, '高于 ≠ 不低于', 'more than ≠ at least'],
		['as a wish', { strength: 'aspirational' }, '力争 ≠ 确定', 'aspirational ≠ firm'],
		[
			'with another number',
			{ value: 95, source: { section, wording: '95' } },
			'95 ≠ 90',
			'95 ≠ 90',
		],
	] as const)('%s conflicts', (_, other, zh, en) => {
		expect(stated(other)).toMatchObject([{ verdict: 'conflicts', why: { zh, en } }]);
	});

	test('in several ways names each difference', () => {
		const other = { comparator: 'gt', strength: 'aspirational' } as const;
		const [{ why } = { why: { zh: '' } }] = stated(other);
		expect(why.zh).toContain('高于 ≠ 不低于');
		expect(why.zh).toContain('力争 ≠ 确定');
	});

	test('rounded differently holds by rounding', () => {
		const other = { value: 90.4, source: { section, wording: '90.4' } };
		expect(stated(other)).toMatchObject([{ verdict: 'holds-by-rounding' }]);
		const farther = { value: 90.6, source: { section, wording: '90.6' } };
		expect(stated(farther)).toMatchObject([{ verdict: 'conflicts' }]);
	});

	test('more than once is found more than once', () => {
		const found = stated({}, { comparator: 'gt' }).map(({ verdict }) => verdict);
		expect(found).toEqual(['holds', 'conflicts']);
	});

	test('as a rate', () => {
		const rate: Target = {
			...promise({ kind: 'growth', rate: 0.15, mode: 'average', baseYear: 2020 }),
			alsoStated: [{ ...also, value: 0.2, source: { section, wording: '20%' } }],
		};
		expect(audit(planOf([towards(rate)]))).toMatchObject([{ verdict: 'conflicts' }]);
	});
});

describe('a target with several readings', () => {
	const why = { zh: '可指累计', en: 'may be a sum' };
	const ambiguous: Target = {
		...promise({ kind: 'level', value: 1000 }),
		readings: [{ kind: 'level', value: 1000, cumulative: true, why }],
	};

	test('is not checkable, and says why', () => {
		expect(audit(planOf([towards(ambiguous)]))).toMatchObject([
			{ rule: 'several-readings', subject: 'invented', verdict: 'not-checkable', why },
		]);
	});

	test('names every meaning, the chosen one among them', () => {
		const [finding] = audit(planOf([towards(ambiguous)]));
		expect(finding?.readings).toHaveLength(2);
	});

	test('without them there is nothing to find', () => {
		expect(audit(planOf([towards({ ...ambiguous, readings: [] })]))).toEqual([]);
	});
});

test('the findings of the invented plan', () => {
	expect(audit(plan).map(({ rule, subject, verdict }) => [rule, subject, verdict])).toEqual([
		['multiple-and-rate', 'output-multiple', 'holds'],
		['share', 'patents-share', 'not-checkable'],
		['sum', 'output-sum', 'not-checkable'],
		['target-multiple', 'start-ups-double', 'holds'],
		['target-restated', 'invention-patents', 'conflicts'],
		['several-readings', 'high-tech-enterprises', 'not-checkable'],
		['sum-and-year', 'new-jobs', 'not-checkable'],
	]);
});

describe('targets of one year', () => {
	const both = (rate: number, wording: string): Indicator => {
		const area = fromTo(2551.7, 2347.6, { unit: '亩' });
		const cut = promise(
			{ kind: 'growth', rate, mode: 'total', baseYear: 2020 },
			{ comparator: 'lte' },
		);
		const [level] = area.targets;
		return {
			...area,
			targets: [
				{ ...level, source: { section, wording: '2347.6' } },
				{ ...cut, source: { section, wording } },
			],
		};
	};

	test.each([
		[-0.08, '下降8%', 'holds-by-rounding'],
		[-0.28, '下降28%', 'conflicts'],
		[2347.6 / 2551.7 - 1, '-7.9986%', 'holds'],
	] as const)('2551.7 → 2347.6 beside %d: %s', (rate, wording, verdict) => {
		const [found, ...others] = audit(planOf([both(rate, wording)]));
		expect(others).toEqual([]);
		expect(found).toMatchObject({ rule: 'targets-of-one-year', verdict });
		expect(found?.why.zh).toContain('2347.6');
	});

	test('one that has no level is not compared', () => {
		const { baseline: _, ...bare } = both(-0.08, '下降8%');
		expect(audit(planOf([bare]))).toEqual([]);
	});
});

test.each(['若干', '2.12∶7', '#N/A'])(
	'a bad restatement “%s” is one finding, and the rest stands',
	(wording) => {
		const also: AlsoStated = {
			comparator: 'gte',
			value: 2.1,
			strength: 'firm',
			source: { section, wording },
		};
		const bad = towards({ ...promise({ kind: 'level', value: 2.12 }), alsoStated: [also] });
		const good = towards({
			...promise({ kind: 'level', value: 1 }),
			alsoStated: [{ ...also, value: 1 }],
		});
		expect(audit(planOf([bad, good])).map(({ verdict }) => verdict)).toEqual([
			'not-checkable',
			'holds',
		]);
	},
);

test('aspirational in one place and firm in another conflicts, also where only one has a number', () => {
	const source = { section, wording: '争取申报创建' };
	const also: AlsoStated = { comparator: 'gte', strength: 'aspirational', source };
	const firm = towards({ ...promise({ kind: 'level', value: 2 }), alsoStated: [also] });
	expect(audit(planOf([firm]))).toMatchObject([{ rule: 'target-restated', verdict: 'conflicts' }]);
});

describe('a sum and one of its years', () => {
	const year = { ...fact, id: 'year', value: 392.38 } satisfies Observation;
	const sum = {
		...fact,
		id: 'sum',
		value: 2110.51,
		since: 2016,
		sumOf: 'year',
	} satisfies Observation;

	test('what is left for the other years is told', () => {
		const [found] = audit(planOf([], [year, sum]));
		expect(found).toMatchObject({ rule: 'sum-and-year', subject: 'sum', verdict: 'not-checkable' });
		expect(found?.computed).toBeCloseTo(422.102, 9);
		expect(found?.why.zh).toBe('5 年合计 2110.51，年均 422.1；2020 年 392.38，其余各年平均 429.53');
	});

	test('a year of more than the sum conflicts', () => {
		const [found] = audit(planOf([], [{ ...year, value: 3000 }, sum]));
		expect(found?.verdict).toBe('conflicts');
	});
});

test('a claim that cannot be computed does not silence the other findings', () => {
	const [claim] = plan.claims.filter(({ kind }) => kind === 'target-multiple');
	if (claim?.kind !== 'target-multiple') throw new TypeError('the plan has no such claim');
	const claims = [{ ...claim, indicator: 'unicorns' }];
	expect(audit({ ...plan, claims })).toContainEqual(
		expect.objectContaining({ subject: claim.id, verdict: 'not-checkable' }),
	);
});

test('each verdict has its word', () => {
	expect(verdicts.conflicts).toEqual({ zh: '不一致', en: 'Conflicts' });
	expect(Object.keys(verdicts)).toHaveLength(4);
});
