import { finite } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { period } from '../level/refusal.js';
import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import { type Comparison, comparison, conceptOf } from './compare.js';
import { type EveryName, everyName } from './every-name.js';
import type { Found } from './found.js';
import { indicatorsByName, push } from './indicators-by-name.js';
import { isOf, mentionsIn, saidIn, speaksOf } from './mentions.js';
import { indicatorNames, planNames, withoutRank } from './names.js';
import { nearestIndicators } from './nearest.js';
import { normaliser, type Traditional } from './normalise.js';
import {
	absent,
	ambiguousIndicator,
	ambiguousPlan,
	noneInYear,
	unknownIndicator,
	unknownPlan,
} from './refusal.js';
import { type Match, type Searched, search, searched } from './search.js';

/** Plans that can be asked for by the names people type. */
export interface Catalog {
	readonly plans: readonly Plan[];
	/**
	 * @param name - Id, name, alias, district (青浦, 青浦区, Qingpu, qp, 310118) or document number.
	 * @throws PlanError `unknown-plan` with the nearest names, `ambiguous` with the candidates
	 */
	plan(name: string): Plan;
	/**
	 * The one indicator that a plan's name and an indicator's name fit together.
	 *
	 * @param plan - As for `plan`; or a full id `qingpu-14fyp/high-tech-enterprises`, `indicator` empty.
	 * @param indicator - Id, name or alias.
	 * @param options.year - Chooses between plans: only those whose base year … final year, or
	 * an observation of the indicator, holds it.
	 * @throws PlanError `unknown-plan`, `unknown-indicator`, `ambiguous`, `not-stated`,
	 * `year-out-of-period`
	 */
	find(plan: string, indicator: string, options?: { readonly year?: number }): Found;
	/**
	 * The indicator in every plan that has it, by its concept, with what stands against comparing.
	 *
	 * @throws PlanError `unknown-indicator`, `ambiguous` where the name fits different concepts
	 */
	compare(indicator: string): Comparison;
	/**
	 * Plans and indicators whose names, aliases or pinyin contain every word of the text.
	 *
	 * @returns The best match first; none for an empty text.
	 */
	search(text: string): readonly Match[];
}

/**
 * Gathers plans under the names people type.
 *
 * A name is found if it is the same after normalisation (width, case, spaces, 区/县/市, traditional
 * characters), in constant time; an ambiguous one is refused, a near miss only proposed.
 *
 * @param plans - Made by `definePlan` or `parsePlan`, each id once.
 * @param options.traditional - Traditional characters of the names and their simplified forms.
 * @throws PlanError `invalid-plan` where two plans have one id
 * @example
 * createCatalog([qingpu14fyp]).find('青浦', '高企').indicator.id //=> 'high-tech-enterprises'
 */
export function createCatalog(
	plans: readonly Plan[],
	{ traditional = {} }: { readonly traditional?: Traditional } = {},
): Catalog {
	const key = normaliser(traditional);
	/** Many questions in a row are of one plan or of one indicator. */
	const [planKey, indicatorKey] = [keepingLast(key), keepingLast(key)];
	const plansByName = new Map<string, Plan[]>();
	const byId = new Set<string>();
	for (const plan of plans) {
		if (byId.has(plan.id)) throw twice(plan.id);
		byId.add(plan.id);
		for (const name of planNames(plan)) push(plansByName, key(name), plan);
	}

	const namesIn = onceAPlan((plan) => indicatorsByName(plan, key, (indicator) => indicator));
	const said = onceAPlan((plan) => saidIn(plan, key));
	let names: EveryName | undefined;
	const every = () => {
		names ??= everyName(plans, key);
		return names;
	};
	let texts: readonly Searched[] | undefined;
	/** The concepts of a normalised name, anywhere. */
	const concepts = new Map<string, ReadonlySet<string>>();
	const conceptsNamed = (name: string) => {
		const named = every().indicators.get(name) ?? [];
		if (named.length === 0) return new Set<string>();
		const known = concepts.get(name) ?? new Set(named.map((each) => conceptOf(each.indicator)));
		if (concepts.size >= remembered) concepts.clear();
		concepts.set(name, known);
		return known;
	};

	/** An indicator answers to every normalised name of its concept, where the plan does not use it for another. */
	const indicatorsNamed = (plan: Plan, name: string): readonly Indicator[] => {
		const own = namesIn(plan).get(name);
		if (own) return own;
		const called = conceptsNamed(name);
		return called.size === 0
			? []
			: plan.indicators.filter((indicator) => called.has(conceptOf(indicator)));
	};

	const plansNamed = (called: string): readonly Plan[] => {
		const name = planKey(String(called));
		const found = plansByName.get(name) ?? plansByName.get(withoutRank(name));
		if (!found) throw unknownPlan(String(called), () => plans.flatMap(planNames));
		return found;
	};

	/** What was found for names as typed, without a year. */
	const answered = new Map<string, Map<string, Found>>();

	/** What a plan says under a normalised name, or any other name of the same concept. */
	const mentionsOf = (plan: Plan, name: string) => {
		const called = every().indicators.get(name) ?? [];
		const same = new Map(called.map(({ indicator }) => [conceptOf(indicator), indicator]));
		const names = [...same.values()].flatMap((one) =>
			every()
				.ofConcept(one)
				.flatMap(({ indicator }) => indicatorNames(indicator).map(key)),
		);
		return mentionsIn(said(plan), [...new Set([name, ...names])]);
	};

	return {
		plans,
		plan(name) {
			const [plan, ...others] = plansNamed(name);
			if (!plan || others.length > 0) throw ambiguousPlan(name, plansNamed(name));
			return plan;
		},
		find(planName, indicatorName, { year } = {}) {
			const before = year === undefined ? answered.get(planName)?.get(indicatorName) : undefined;
			if (before) return before;
			if (year !== undefined) finite('year', year);
			const [inPlan, called] =
				indicatorName === '' ? fullId(String(planName)) : [planName, String(indicatorName)];
			const name = indicatorKey(called);
			const asked = plansNamed(inPlan);
			const found = asked.flatMap((plan) =>
				indicatorsNamed(plan, name).map((indicator) => ({ plan, indicator })),
			);
			const saidBy = (plan: Plan) => ({ plan, mentions: mentionsOf(plan, name) });
			if (found.length === 0) {
				const elsewhere = every().indicators.get(name) ?? [];
				if (elsewhere.length > 0 || asked.some((plan) => speaksOf(said(plan), name))) {
					throw absent(called, () => asked.map(saidBy), elsewhere);
				}
				throw unknownIndicator(called, () => namesNear(called, asked, plans));
			}
			// A park's number is no answer where the plan of its district speaks of the matter in words.
			const silent = asked.filter(
				(plan) => plan.scope !== 'park' && !found.some((each) => each.plan === plan),
			);
			const inWords = silent
				.map(saidBy)
				.filter(({ mentions }) => mentions.some((each) => isOf(each, name)));
			if (inWords.length > 0 && year === undefined) throw absent(called, () => inWords, found);
			const [only, ...others] =
				year === undefined || found.length === 1 ? found : found.filter(covers(year));
			if (only && others.length === 0) {
				if (year === undefined) remember(answered, planName, indicatorName, only);
				return only;
			}
			if (!only && year !== undefined) throw noneInYear(called, year, found);
			throw ambiguousIndicator(called, only ? [only, ...others] : found);
		},
		compare(name) {
			const named = every().indicators.get(key(String(name)));
			const [first] = named ?? [];
			if (!named || !first)
				throw unknownIndicator(String(name), () => namesNear(String(name), [], plans));
			const concepts = new Set(named.map(({ indicator }) => conceptOf(indicator)));
			if (concepts.size > 1) throw ambiguousIndicator(name, named);
			return comparison(every().ofConcept(first.indicator));
		},
		search(text) {
			texts ??= plans.map((plan) => searched(plan, key));
			return search(texts, String(text), key);
		},
	};
}

/** What is made of a plan when it is first asked for, and kept. */
function onceAPlan<Value extends object>(make: (plan: Plan) => Value): (plan: Plan) => Value {
	const made = new Map<Plan, Value>();
	return (plan) => {
		const value = made.get(plan) ?? make(plan);
		made.set(plan, value);
		return value;
	};
}

/** Keeps its last result, for as long as it is asked the same. */
function keepingLast(key: (name: string) => string): (name: string) => string {
	let last: { readonly name: string; readonly key: string } | undefined;
	return (name) => {
		if (last?.name !== name) last = { name, key: key(name) };
		return last.key;
	};
}

/** So many names of plans, and for each so many of indicators; then it begins anew. */
const remembered = 1000;

function remember(
	answered: Map<string, Map<string, Found>>,
	plan: string,
	indicator: string,
	found: Found,
): void {
	if (answered.size >= remembered) answered.clear();
	const ofPlan = answered.get(plan) ?? new Map<string, Found>();
	if (ofPlan.size >= remembered) ofPlan.clear();
	answered.set(plan, ofPlan.set(indicator, found));
}

/** qingpu-14fyp/high-tech-enterprises names a plan and an indicator in one. */
function fullId(id: string): [plan: string, indicator: string] {
	const [plan = '', ...rest] = id.normalize('NFKC').split('/');
	return [plan, rest.join('/')];
}

/** The names to propose: of the plans asked for, or of all where those have none. */
function namesNear(name: string, asked: readonly Plan[], plans: readonly Plan[]) {
	const near = asked.some((plan) => plan.indicators.length > 0) ? asked : plans;
	return nearestIndicators(
		name,
		near.flatMap((plan) => plan.indicators),
	);
}

function covers(year: number): (found: Found) => boolean {
	return ({ plan, indicator }) => {
		const { start, end } = period(indicator);
		const observed = plan.observations.some(
			(fact) => fact.indicator === indicator.id && fact.year === year,
		);
		return observed || (start <= year && year <= end);
	};
}

function twice(id: string): PlanError {
	return new PlanError(
		'invalid-plan',
		{ zh: `两个规划的 id 都是 ${id}`, en: `two plans have the id ${id}` },
		{ issues: [{ path: 'id', expected: 'unique', received: id }] },
	);
}
