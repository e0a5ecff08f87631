import { outcome } from '../error/outcome.js';
import type { InferredField } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Period } from '../model/plan-reference.js';
import type { Target } from '../model/target.js';
import { idOfName } from '../reading/id-of-name.js';
import type { ReadTarget } from '../reading/read-target.js';
import { targetOfPhrase } from '../reading/target-of-phrase.js';
import { temporalityOf } from '../reading/temporality-of.js';
import type { IndicatorInput, PlanInput, TargetInput } from './plan-input.js';

/** A field that no definition can be made of, and why. */
export interface Unreadable {
	readonly path: readonly (string | number)[];
	readonly messages: Localized;
	readonly received: unknown;
}

/** The definition that an input stands for; what was concluded is marked in it. */
export function complete(input: PlanInput): {
	readonly definition: unknown;
	readonly unreadable: readonly Unreadable[];
} {
	const { indicators, name, shortName, period, id, ...given } = input;
	const names = both(name);
	const years = periodOf(period);
	const unreadable: Unreadable[] = [];
	const ids = new Set<string>();
	const definition = {
		aliases: [],
		scope: 'organisation',
		document: { title: names.zh },
		notes: [],
		goals: [],
		observations: [],
		claims: [],
		industries: [],
		tasks: [],
		places: [],
		milestones: [],
		safeguards: [],
		...present(given),
		id: id ?? idOfName(names.zh, new Set()),
		name: names,
		shortName: shortName === undefined ? names : both(shortName),
		period: years,
		indicators: indicators.map((each, i) => {
			const at = ['indicators', i] as const;
			return indicatorOf(each, years, ids, ({ path, ...rest }) =>
				unreadable.push({ path: [...at, ...path], ...rest }),
			);
		}),
	};
	return { definition, unreadable };
}

function indicatorOf(
	input: IndicatorInput,
	period: Period,
	ids: Set<string>,
	report: (fault: Unreadable) => void,
): object {
	const { name, target, targets = [], baseline, plan: _, category, area, note, ...given } = input;
	const names = both(name);
	const inferred = new Set<InferredField>(given.inferred);
	const all: readonly (readonly [path: readonly (string | number)[], target: TargetInput])[] = [
		...(target === undefined ? [] : [[['target'], target] as const]),
		...targets.map((each, i) => [['targets', i], each] as const),
	];
	const read = all.flatMap(([path, each]) => {
		const found = outcome(() => targetOf(each, given, period, inferred));
		if ('value' in found) return [found.value];
		const { messages } = found;
		report({ path, messages, received: each });
		return [];
	});
	if (all.length === 0) report({ path: ['target'], messages: noTarget, received: undefined });
	const unit = given.unit ?? read.find((each) => each.unit !== undefined)?.unit;
	const direction = given.direction ?? read[0]?.direction ?? 'up';
	if (given.direction === undefined && read.every((each) => each.guessed))
		inferred.add('direction');
	if (given.temporality === undefined) inferred.add('temporality');
	const from = read.find((each) => each.from !== undefined)?.from;
	const start = baselineOf(baseline ?? from, period, inferred);
	return {
		aliases: [],
		...present(given),
		id: given.id ?? idOfName(names.zh, ids),
		name: names,
		...(unit === undefined ? {} : { unit }),
		temporality: given.temporality ?? temporalityOf(names.zh, unit, read[0]?.target),
		direction,
		...(start ? { baseline: start } : {}),
		...(category === undefined ? {} : { category: both(category) }),
		...(area === undefined ? {} : { area: both(area) }),
		...(note === undefined ? {} : { note: both(note) }),
		targets: read.map((each) => each.target),
		source: given.source ?? { section: [] },
		...(inferred.size > 0 ? { inferred: [...inferred] } : {}),
	};
}

const noTarget = {
	zh: '没有目标；请在 target 中写出原文，如 ≥2000、下降13.5%',
	en: 'there is no target; give the phrase as printed in target, such as ≥2000 or 下降13.5%',
};

interface Completed {
	readonly target: Pick<Target, 'kind'>;
	readonly direction?: ReadTarget['direction'];
	readonly guessed: boolean;
	readonly unit?: string;
	readonly from?: number;
}

function targetOf(
	input: TargetInput,
	indicator: Pick<IndicatorInput, 'unit' | 'direction'>,
	period: Period,
	inferred: Set<InferredField>,
): Completed {
	if (typeof input === 'object' && 'kind' in input) {
		if (input.year === undefined) inferred.add('targetYear');
		const falls = indicator.direction === 'down' || ('rate' in input && input.rate < 0);
		const target = {
			comparator: falls ? 'lte' : 'gte',
			strength: 'firm',
			year: period.end,
			yearStated: input.year !== undefined,
			source: { section: [], wording: '—' },
			...present(input),
			kind: input.kind,
		};
		return {
			target,
			guessed: true,
			...(falls ? { direction: 'down' as const, guessed: false } : {}),
		};
	}
	const { year, target: phrase } =
		typeof input === 'object' ? input : { year: undefined, target: input };
	const read = targetOfPhrase(String(phrase), year, {
		period,
		...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
		...(indicator.direction === undefined ? {} : { direction: indicator.direction }),
	});
	for (const each of read.inferred) if (each !== 'direction') inferred.add(each);
	return { ...read, guessed: read.inferred.includes('direction') };
}

function baselineOf(
	input: IndicatorInput['baseline'],
	period: Period,
	inferred: Set<InferredField>,
): object | undefined {
	if (input === undefined) return undefined;
	const { value, ...given } = typeof input === 'number' ? { value: input } : input;
	const year = 'year' in given ? given.year : undefined;
	if (year === undefined) inferred.add('baselineYear');
	return {
		value,
		wording: String(value),
		...present(given),
		year: year ?? period.start - 1,
		...(year === undefined ? { yearStated: false } : {}),
	};
}

function periodOf(period: PlanInput['period']): Period {
	if (typeof period !== 'string') return period;
	const [start = 0, end = 0] = (period.match(/\d{4}/g) ?? []).map(Number);
	return { start, end };
}

function both(name: PlanInput['name']): Localized {
	if (typeof name === 'string') return { zh: name, en: name };
	if ('zh' in name && 'en' in name) return name;
	const only = 'zh' in name ? name.zh : name.en;
	return { zh: only, en: only };
}

/** Without the fields that hold nothing. */
function present(given: object): object {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
