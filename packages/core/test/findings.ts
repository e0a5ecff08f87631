import type {
	AlsoStated,
	Claim,
	Finding,
	Indicator,
	Measure,
	Observation,
	Plan,
	Target,
} from '../src/index.js';
import { fromTo, promise } from './course.js';
import { plan } from './plan.js';

/** A plan and what its audit is to tell. */
export type Case = readonly [title: string, plan: Plan, findings: readonly object[]];

const section = ['一、发展基础'];
const name = { zh: '事实', en: 'Fact' };
export const printed = (wording: string) => ({ section, wording });
export const why = { zh: '口径不明', en: 'scope not said' };
export const doubts = [why, { zh: '年份不明', en: 'year not said' }];

export const planOf = (
	indicators: readonly Indicator[],
	observations: readonly Observation[] = [],
	claims: readonly Claim[] = [],
): Plan => ({ ...plan, claims, observations, indicators });

export const contracts = (wording: string, unit = '亿元'): Indicator => ({
	...fromTo(Number(wording), 90),
	unit,
});

type Terms = Partial<
	Pick<Target, 'comparator' | 'strength' | 'year' | 'stretch' | 'readings' | 'alsoStated'>
>;

export const target = (measure: Measure, wording: string, more: Terms = {}): Target => ({
	...promise(measure),
	source: printed(wording),
	...more,
});

export const level = (
	value: number,
	{ cumulative, ...terms }: Terms & { readonly cumulative?: true } = {},
) => target({ kind: 'level', value, ...(cumulative && { cumulative }) }, String(value), terms);

export const yearly = { kind: 'growth', rate: 0.08, mode: 'average', baseYear: 2020 } as const;

export const also = (
	comparator: Target['comparator'],
	strength: Target['strength'],
	wording: string,
	value?: number,
): AlsoStated => ({
	comparator,
	strength,
	source: printed(wording),
	...(value === undefined ? {} : { value }),
});

export const fact: Observation = {
	...{ id: 'fact', name, value: 80.75, unit: '亿元', year: 2020, indicator: 'invented' },
	source: printed('80.75亿元'),
};

export const observed = (
	id: string,
	wording: string,
	more: Partial<Observation> = {},
): Observation => ({
	...{ id, name, value: Number.parseFloat(wording), unit: '家', year: 2020 },
	source: printed(wording),
	...more,
});

export const claim = { id: 'claim', name: { zh: '主张', en: 'Claim' }, source: printed('合计') };

export const doubled = {
	kind: 'target-multiple',
	indicator: 'invented',
	factor: { value: 2, wording: '翻番' },
} as const;

/** All that a finding tells, its sources by what is printed there. */
export function told({ why, readings, range, sources, name: _, ...rest }: Finding) {
	return {
		...rest,
		why: why && [why.zh, why.en],
		...(range ? { range: [range.min.toFixed(4), range.max.toFixed(4)] } : {}),
		...(readings ? { readings: readings.map(({ zh, en }) => `${zh}/${en}`) } : {}),
		sources: sources.map((source) =>
			'wording' in source ? source.wording : source.section.join(),
		),
	};
}
