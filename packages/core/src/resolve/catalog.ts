import { finite } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { period } from '../level/refusal.js';
import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import { type Comparison, comparison, conceptOf, ofConcept } from './compare.js';
import type { Found } from './found.js';
import { isOf, mentionsIn, namesOfStatements } from './mentions.js';
import { indicatorNames, planNames, withoutRank } from './names.js';
import { normalise, type Traditional } from './normalise.js';
import {
	absent,
	ambiguousIndicator,
	ambiguousPlan,
	noneInYear,
	unknownIndicator,
	unknownPlan,
} from './refusal.js';
import { type Match, type SearchIndex, search, searchIndex } from './search.js';

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
	const key = (name: string): string => normalise(name, traditional);
	const plansByName = new Map<string, Plan[]>();
	const indicatorsByName = new Map<string, Found[]>();
	const indicatorsByPlan = new Map<string, Map<string, Indicator[]>>();

	const namesOfConcept = new Map<string, Set<string>>();
	/** The names of each, normalised once for look-up and search. */
	const keys = new Map<Plan | Indicator, readonly string[]>();

	for (const plan of plans) {
		if (indicatorsByPlan.has(plan.id)) throw twice(plan.id);
		const own = new Map<string, Indicator[]>();
		indicatorsByPlan.set(plan.id, own);
		const called = [...new Set(planNames(plan).map(key))];
		keys.set(plan, called);
		for (const name of called) push(plansByName, name, plan);
		for (const indicator of plan.indicators) {
			const names = [...new Set(indicatorNames(indicator).map(key))];
			keys.set(indicator, names);
			const concept = conceptOf(indicator);
			const all = namesOfConcept.get(concept) ?? new Set();
			namesOfConcept.set(concept, all);
			for (const name of names) {
				all.add(name);
				push(own, name, indicator);
				push(indicatorsByName, name, { plan, indicator });
			}
		}
	}
	// An indicator answers to every name of its concept, where the plan does not use it for another.
	for (const { id, indicators } of plans) {
		const own = indicatorsByPlan.get(id) ?? new Map<string, Indicator[]>();
		const named = new Set(own.keys());
		for (const indicator of indicators) {
			for (const name of namesOfConcept.get(conceptOf(indicator)) ?? []) {
				if (!named.has(name)) push(own, name, indicator);
			}
		}
	}

	const plansNamed = (name: string): readonly Plan[] => {
		const found =
			lookUp(plansByName, String(name), key) ?? plansByName.get(withoutRank(key(String(name))));
		if (!found) throw unknownPlan(String(name), () => plans.flatMap(planNames));
		return found;
	};

	/** Made by the first search, and kept. */
	let index: SearchIndex | undefined;
	const statementNames = new Map<Plan, ReadonlySet<string>>();
	/** What was found for names as typed, without a year. */
	const answered = new Map<string, Map<string, Found>>();

	/** What a plan says under a name, or any other name of the same concept. */
	const mentionsOf = (plan: Plan, name: string) => {
		const concepts = lookUp(indicatorsByName, name, key) ?? [];
		const names = concepts.flatMap(({ indicator }) => [
			...(namesOfConcept.get(conceptOf(indicator)) ?? []),
		]);
		return mentionsIn(plan, [key(name), ...names], key);
	};

	/** Whether a statement of a plan that is no indicator has the very name. */
	const speaksOf = (plan: Plan, name: string) => {
		const names = statementNames.get(plan) ?? namesOfStatements(plan, key);
		statementNames.set(plan, names);
		return names.has(key(name));
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
			const asked = plansNamed(inPlan);
			const found = asked.flatMap((plan) =>
				(lookUp(indicatorsByPlan.get(plan.id), called, key) ?? []).map((indicator) => ({
					plan,
					indicator,
				})),
			);
			const saidBy = (plan: Plan) => ({ plan, mentions: mentionsOf(plan, called) });
			if (found.length === 0) {
				const elsewhere = lookUp(indicatorsByName, called, key) ?? [];
				if (elsewhere.length > 0 || asked.some((plan) => speaksOf(plan, called))) {
					throw absent(called, () => asked.map(saidBy), elsewhere);
				}
				throw unknownIndicator(called, () => namesNear(asked, plans));
			}
			// A park's number is no answer where the plan of its district speaks of the matter in words.
			const silent = asked.filter(
				(plan) => plan.scope !== 'park' && !found.some((each) => each.plan === plan),
			);
			const inWords = silent
				.map(saidBy)
				.filter(({ mentions }) => mentions.some((each) => isOf(each, key(called))));
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
			const named = lookUp(indicatorsByName, String(name), key);
			const [first] = named ?? [];
			if (!named || !first) throw unknownIndicator(String(name), () => namesNear([], plans));
			const concepts = new Set(named.map(({ indicator }) => conceptOf(indicator)));
			if (concepts.size > 1) throw ambiguousIndicator(name, named);
			return comparison(ofConcept(plans, first.indicator));
		},
		search(text) {
			index ??= searchIndex(plans, (named) => keys.get(named) ?? []);
			return search(index, String(text), key);
		},
	};
}

/** What a name stands for: as it is typed, which is the quickest, or else as it is normalised. */
function lookUp<Value>(
	values: ReadonlyMap<string, Value> | undefined,
	name: string,
	key: (name: string) => string,
): Value | undefined {
	return values?.get(name) ?? values?.get(key(name));
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

/** The names to propose from: of the plans asked for, or of all where those have none. */
function namesNear(asked: readonly Plan[], plans: readonly Plan[]): string[] {
	const near = asked.some((plan) => plan.indicators.length > 0) ? asked : plans;
	return near.flatMap((plan) => plan.indicators.flatMap(indicatorNames));
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

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const values = map.get(key);
	if (values) values.push(value);
	else map.set(key, [value]);
}

function twice(id: string): PlanError {
	return new PlanError(
		'invalid-plan',
		{ zh: `两个规划的 id 都是 ${id}`, en: `two plans have the id ${id}` },
		{ issues: [{ path: 'id', expected: 'unique', received: id }] },
	);
}
