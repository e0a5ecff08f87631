import {
	type Comparator,
	type Direction,
	definePlan,
	type GivenBaseline,
	type Indicator,
	type IndicatorDefinition,
	type Measure,
	type Plan,
	type Target,
	type Temporality,
} from '@plan-indicators/core';

/** What an area reports on a plan. */
export interface Report {
	readonly area: string;
	readonly plan: Plan;
	readonly actuals: ReadonlyMap<
		string,
		readonly { readonly year: number; readonly value: number }[]
	>;
	readonly baselines: ReadonlyMap<string, GivenBaseline>;
}

/** Numbers that are the same in every run. */
export function seeded(seed: number) {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		next,
		chance: (share: number) => next() < share,
		whole: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
		one: <Thing>(things: readonly Thing[]): Thing =>
			things[Math.floor(next() * things.length)] as Thing,
	};
}

type Random = ReturnType<typeof seeded>;

const section = ['虚构'];
const name = { zh: '虚构', en: 'invented' };

/** A number as a plan prints one: small, large, none, below zero. */
function printed(random: Random): number {
	const size = random.one([1, 10, 100, 1000, 1e4, 1e6]);
	const decimals = random.whole(0, 2);
	const value = Number((random.next() * size).toFixed(decimals));
	if (random.chance(0.04)) return 0;
	return random.chance(0.08) ? -value : value;
}

function measure(random: Random, base: number): Measure {
	const rate = Number((random.next() * 0.4 - 0.15).toFixed(3));
	switch (random.whole(0, 12)) {
		case 0:
		case 1:
		case 2:
			return { kind: 'level', value: printed(random) };
		case 3:
			return { kind: 'level', value: printed(random), cumulative: true };
		case 4:
			return { kind: 'growth', rate, mode: 'average', baseYear: base };
		case 5:
			return { kind: 'growth', rate, mode: 'everyYear', baseYear: base };
		case 6:
			return {
				kind: 'growth',
				rate: random.chance(0.03) ? -1.2 : rate,
				mode: 'total',
				baseYear: base,
			};
		case 7:
			return { kind: 'multiple', factor: random.one([2, 4, 1.5, 0.5, 1]), baseYear: base };
		case 8: {
			const amount = printed(random);
			return {
				kind: 'increment',
				amount,
				...random.one([{}, {}, { unit: '百分点' }, { unit: '个' }]),
			};
		}
		case 9:
			return { kind: 'perYear', amount: printed(random) };
		case 10:
			return { kind: 'maintain', bound: printed(random) };
		case 11: {
			const min = printed(random);
			return { kind: 'range', min, max: min + Math.abs(printed(random)) };
		}
		default:
			return random.one<Measure>([
				{ kind: 'relative', to: name },
				{ kind: 'trend', direction: 'up' },
				{ kind: 'qualitative' },
			]);
	}
}

const comparators: readonly Comparator[] = ['eq', 'gte', 'gt', 'lte', 'lt', 'approx'];

function numberIn(promised: Measure): string {
	switch (promised.kind) {
		case 'level':
			return String(promised.value);
		case 'growth':
			return `${Number((promised.rate * 100).toFixed(3))}%`;
		case 'multiple':
			return `${promised.factor}倍`;
		case 'increment':
		case 'perYear':
			return String(promised.amount);
		case 'maintain':
			return String(promised.bound);
		default:
			return '—';
	}
}

function targetOf(random: Random, start: number, end: number): Target {
	const base = random.chance(0.8) ? start - 1 : start + random.whole(-3, 1);
	const promised = measure(random, base);
	return {
		...promised,
		comparator: random.one(comparators),
		strength: 'firm',
		year: random.chance(0.7) ? end : random.whole(Math.max(start, base + 1), end + 3),
		yearStated: true,
		source: { section, wording: random.chance(0.8) ? numberIn(promised) : '若干' },
	};
}

function indicatorOf(random: Random, id: string, start: number, end: number): IndicatorDefinition {
	const count = random.one([1, 1, 1, 2, 2, 3]);
	const first = targetOf(random, start, end);
	const others = Array.from({ length: count - 1 }, () => targetOf(random, start, end));
	const value = random.chance(0.1) && first.kind === 'level' ? first.value : printed(random);
	const year = random.chance(0.9) ? start - 1 : start + random.whole(-3, 2);
	return {
		id,
		name: { zh: id, en: id },
		aliases: [],
		...random.one([{}, { unit: '%' }, { unit: '家' }]),
		temporality: random.one<Temporality>(['stock', 'flow', 'ratio']),
		direction: random.one<Direction>(['up', 'up', 'down', 'none']),
		...(random.chance(0.6) ? { baseline: { year, value, wording: String(value) } } : {}),
		targets: [first, ...others],
		source: { section },
	};
}

function planOf(random: Random, id: string, indicators: number): Plan {
	const start = random.whole(2016, 2023);
	const end = start + random.whole(1, 5);
	return definePlan({
		id,
		name,
		shortName: name,
		aliases: [],
		scope: 'district',
		period: { start, end },
		document: { title: '虚构' },
		notes: [],
		goals: [],
		indicators: Array.from({ length: indicators }, (_, i) =>
			indicatorOf(random, `${id}-${i}`, start, end),
		),
		observations: [],
		claims: [],
		industries: [],
		tasks: [],
		places: [],
		milestones: [],
		safeguards: [],
	});
}

/** A value near what the indicator speaks of, often just at it. */
function seen(random: Random, { baseline, targets }: Indicator): number {
	const [first] = targets;
	const base = baseline?.value ?? 50;
	const about = first.kind === 'level' ? first.value : base;
	switch (random.whole(0, 7)) {
		case 0:
			return about;
		case 1:
			return base;
		case 2:
			return about * (1 + random.one([1e-12, -1e-12, 2e-9, -2e-9, 1e-5]));
		case 3:
			return printed(random);
		case 4:
			return base + (about - base) * random.next() * 1.4;
		case 5:
			return Number((base * (0.7 + 0.6 * random.next())).toFixed(2));
		case 6:
			return Number((about * (0.7 + 0.6 * random.next())).toFixed(2));
		default:
			return random.one([0, -1, 1, 1e-8, 1e9, about + 0.5, about - 0.5]);
	}
}

function timesOf(random: Random, { plan, targets }: Indicator): readonly number[] {
	const last = Math.max(...targets.map(({ year }) => year));
	if (random.chance(0.6)) {
		const until = random.whole(plan.period.start, last);
		const all = Array.from(
			{ length: until - plan.period.start + 1 },
			(_, i) => plan.period.start + i,
		);
		return random.chance(0.2) ? [...all, until + random.whole(1, 364) / 365] : all;
	}
	return Array.from({ length: random.whole(1, 4) }, () => {
		const year = random.whole(plan.period.start - 3, last + 2);
		return random.chance(0.25) ? year + random.one([0.25, 0.5, random.whole(1, 364) / 365]) : year;
	});
}

function reportOf(random: Random, area: string, plan: Plan): Report {
	const actuals = plan.indicators.map((indicator) => {
		const times = [...new Set(timesOf(random, indicator))];
		const all = times.map((year) => ({ year, value: seen(random, indicator) }));
		const [again] = all;
		const twice =
			again && random.chance(0.02) ? [{ ...again, value: again.value + random.one([0, 1]) }] : [];
		return [indicator.id, [...all, ...twice]] as const;
	});
	const baselines = plan.indicators
		.filter(() => random.chance(0.35))
		.map((indicator) => {
			const value = random.chance(0.1)
				? 0
				: random.chance(0.7)
					? seen(random, indicator)
					: printed(random);
			const year = plan.period.start - 1 + (random.chance(0.15) ? random.whole(-2, 2) : 0);
			return [indicator.id, random.chance(0.5) ? value : { year, value }] as const;
		});
	return { area, plan, actuals: new Map(actuals), baselines: new Map(baselines) };
}

/** Reports of invented areas on invented plans, in which everything occurs that a review knows. */
export function reports(
	seed: number,
	plans: number,
	indicators: number,
	areas: number,
): readonly Report[] {
	const random = seeded(seed);
	return Array.from({ length: plans }, (_, i) => planOf(random, `plan-${i}`, indicators)).flatMap(
		(plan) =>
			Array.from({ length: areas }, (_, i) => reportOf(random, `${31 + (i % 3)}0${i}`, plan)),
	);
}
