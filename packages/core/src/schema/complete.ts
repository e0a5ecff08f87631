import { outcome } from '../error/outcome.js';
import type { Direction, InferredField } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Period } from '../model/plan-reference.js';
import { type Ids, idOfName } from '../reading/id-of-name.js';
import type { ReadTarget } from '../reading/read-target.js';
import { targetOfPhrase } from '../reading/target-of-phrase.js';
import { temporalityOf } from '../reading/temporality-of.js';
import { baselineOf } from './baseline-input.js';
import { inTerms } from './loose-words.js';
import type { IndicatorInput, PlanInput, TargetInput } from './plan-input.js';
import { present } from './present.js';
import { typedTarget } from './typed-target.js';

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
	const { indicators, name, shortName, period, id, district, document, notes, ...given } = input;
	const names = both(name);
	const years = periodOf(period);
	const unreadable: Unreadable[] = [];
	const ids: Ids = new Map();
	const definition = {
		aliases: [],
		scope: 'organisation',
		goals: [],
		observations: [],
		claims: [],
		industries: [],
		tasks: [],
		places: [],
		milestones: [],
		safeguards: [],
		...present(given),
		...(district === undefined
			? {}
			: { district: typeof district === 'string' ? both(district) : district }),
		document: typeof document === 'object' ? document : { title: document ?? names.zh },
		notes: (notes ?? []).map(both),
		id: id ?? idOfName(names.zh, new Map()),
		name: names,
		shortName: shortName === undefined ? names : both(shortName),
		period: years,
		indicators: partsById(indicators).map((each, i) => {
			const at = ['indicators', i] as const;
			return indicatorOf(each, years, ids, ({ path, ...rest }) =>
				unreadable.push({ path: [...at, ...path], ...rest }),
			);
		}),
	};
	return { definition, unreadable };
}

/** A part names the whole by its id, or by its name where only one has it. */
function partsById(indicators: readonly IndicatorInput[]): readonly IndicatorInput[] {
	const named = (name: string) => indicators.filter((each) => both(each.name).zh === name);
	return indicators.map((each) => {
		const { partOf } = each;
		const [whole, ...others] = partOf === undefined ? [] : named(partOf);
		if (!whole || others.length > 0 || indicators.some(({ id }) => id === partOf)) return each;
		return { ...each, partOf: whole.id ?? idOfName(both(whole.name).zh, new Map()) };
	});
}

function indicatorOf(
	input: IndicatorInput,
	period: Period,
	ids: Ids,
	report: (fault: Unreadable) => void,
): object {
	const { name, target, targets = [], baseline, plan: _, category, area, note, ...rest } = input;
	const direct = directionOf(rest.direction);
	const given = { ...rest, ...inTerms(present({ attribute: rest.attribute })), direction: direct };
	const names = both(name);
	const inferred = new Set<InferredField>(given.inferred);
	const all: readonly (readonly [path: readonly (string | number)[], target: TargetInput])[] = [
		...(target === undefined ? [] : [[['target'], target] as const]),
		...targets.map((each, i) => [['targets', i], each] as const),
	];
	const read = all.flatMap(([path, each]) => {
		const about = { unit: given.unit, ...(direct === undefined ? {} : { direction: direct }) };
		const found = outcome(() => targetOf(each, about, period, inferred));
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
	const begun = outcome(() => baselineOf(baseline ?? from, unit, period, inferred));
	if (!('value' in begun))
		report({ path: ['baseline'], messages: begun.messages, received: baseline });
	const start = 'value' in begun ? begun.value : undefined;
	return {
		aliases: [],
		...present(given),
		id: given.id ?? idOfName(names.zh, ids),
		name: names,
		...(unit === undefined ? {} : { unit }),
		temporality:
			given.temporality ??
			temporalityOf(names.zh, unit, read[0]?.yearly ? yearlyAmount : undefined),
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

const yearlyAmount = { kind: 'perYear' } as const;

interface Completed {
	readonly target: object;
	/** Whether it is an amount of every year. */
	readonly yearly: boolean;
	readonly direction?: ReadTarget['direction'];
	readonly guessed: boolean;
	readonly unit?: string;
	readonly from?: number;
}

function targetOf(
	input: TargetInput,
	indicator: { readonly unit?: string | undefined; readonly direction?: Direction },
	period: Period,
	inferred: Set<InferredField>,
): Completed {
	if (typeof input === 'object' && 'kind' in input) {
		const { target, falls, inferred: concluded } = typedTarget(input, indicator.direction, period);
		for (const each of concluded) inferred.add(each);
		const yearly = 'kind' in target && target.kind === 'perYear';
		return { target, yearly, guessed: !falls, ...(falls ? { direction: 'down' as const } : {}) };
	}
	const { year, target: phrase } =
		typeof input === 'object' ? input : { year: undefined, target: input };
	const read = targetOfPhrase(String(phrase), year, {
		period,
		...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
		...(indicator.direction === undefined ? {} : { direction: indicator.direction }),
	});
	for (const each of read.inferred) if (each !== 'direction') inferred.add(each);
	const yearly = read.target.kind === 'perYear';
	return { ...read, yearly, guessed: read.inferred.includes('direction') };
}

function directionOf(said: string | undefined): Direction | undefined {
	const { direction = undefined } = {
		direction: undefined,
		...inTerms(present({ direction: said })),
	};
	return ways.find((each) => each === direction);
}

const ways = ['up', 'down', 'none'] as const satisfies readonly Direction[];

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
