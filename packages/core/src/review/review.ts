import { oneOf } from '../error/argument.js';
import { type Outcome, outcome } from '../error/outcome.js';
import { PlanError } from '../error/plan-error.js';
import { bindsEveryYear } from '../level/binds-every-year.js';
import type { GivenBaseline } from '../level/start.js';
import type { Actual } from '../model/actual.js';
import type { Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Plan } from '../model/plan.js';
import type { Target } from '../model/target.js';
import { createCatalog } from '../resolve/catalog.js';
import { type Assessment, assess } from '../status/assess.js';
import type { MethodId } from '../status/methods.js';
import type { Status } from '../status/status.js';
import { decimalYear } from '../time/decimal-year.js';
import { sentence } from './sentence.js';
import { type Tally, tally } from './tally.js';

/** By the name or id of an indicator. */
type ByName<Value> = ReadonlyMap<string, Value> | Readonly<Record<string, Value>>;

export interface ReviewOptions {
	/** The end of the year to review; the time of the latest actual unless told. */
	readonly year?: number;
	/** The same as an ISO date. */
	readonly date?: string;
	/** For every indicator but those due in every year; by the kind of the target unless told. */
	readonly method?: MethodId;
	/** The user's own values in the base year. */
	readonly baselines?: ByName<GivenBaseline>;
	/** In the plan's order, or first what must grow fastest from here. */
	readonly order?: 'plan' | 'need';
}

/** What a review says of one indicator. */
export interface ReviewRow {
	readonly indicator: Indicator;
	/** The target that was judged; the last where none could be. */
	readonly target: Target;
	/** The latest actual up to the time of the review, as it was given. */
	readonly actual?: Actual;
	/** All of them up to then, in the order of time. */
	readonly actuals: readonly Actual[];
	readonly assessment?: Assessment;
	readonly status?: Status;
	/** Why there is no status. */
	readonly refusal?: Exclude<Outcome<never>, { readonly value: never }>;
}

/** Every indicator of a plan at one time. */
export interface Review {
	readonly plan: Plan;
	/** A whole number is the end of the year. */
	readonly time: number;
	readonly rows: readonly ReviewRow[];
	readonly tally: Tally;
	/** The tally in one sentence a language. */
	readonly sentence: Localized;
}

/**
 * A plan evaluated at one time: a row an indicator, none left out. 中期评估, 总结评估.
 *
 * @param actuals - What was observed, by the indicator's name or id.
 * @returns The rows with a status or the reason why there is none, a tally of them, and a sentence.
 * @throws PlanError `no-actual` where there is none up to the time, `unknown-indicator`, `ambiguous`,
 * `unknown-option`, `not-a-number`
 * @example
 * review(qingpu14fyp, { 高新技术企业: [{ year: 2023, value: 880 }] }).tally.assessed //=> 1
 */
export function review(
	plan: Plan,
	actuals: ByName<readonly Actual[]>,
	options: ReviewOptions = {},
): Review {
	const order = oneOf('order', options.order ?? 'plan', ['plan', 'need']);
	const observed = byIndicator(plan, actuals);
	const baselines = byIndicator(plan, options.baselines ?? {});
	const time = timeOf([...observed.values()].flat(2), options);
	const rows = plan.indicators.map((indicator) => {
		const seen = (observed.get(indicator.id) ?? []).flat();
		const baseline = baselines.get(indicator.id)?.at(-1);
		return row(
			indicator,
			seen.filter((actual) => timeIn(actual) <= time),
			baseline,
			options.method,
		);
	});
	const counts = tally(rows);
	return {
		plan,
		time,
		rows: order === 'need' ? [...rows].sort((one, other) => need(other) - need(one)) : rows,
		tally: counts,
		sentence: sentence(counts),
	};
}

function row(
	indicator: Indicator,
	actuals: readonly Actual[],
	baseline: GivenBaseline | undefined,
	method: MethodId | undefined,
): ReviewRow {
	const target = indicator.targets.reduce((last, each) => (each.year > last.year ? each : last));
	const known = [...actuals].sort((one, other) => timeIn(one) - timeIn(other));
	const latest = known.at(-1);
	const about = { indicator, target, actuals: known, ...(latest ? { actual: latest } : {}) };
	const yearly = indicator.targets.every(bindsEveryYear);
	const assessed = outcome(() =>
		assess(indicator, actuals, {
			...(baseline === undefined ? {} : { baseline }),
			...(method === undefined || yearly ? {} : { method }),
		}),
	);
	if (!('value' in assessed)) return { ...about, refusal: assessed };
	const assessment = assessed.value;
	const { status } = assessment;
	const judged = { ...about, target: assessment.target.target, assessment };
	return 'value' in status ? { ...judged, status: status.value } : { ...judged, refusal: status };
}

/** What was given under each of an indicator's names. */
function byIndicator<Value>(plan: Plan, given: ByName<Value>): Map<string, readonly Value[]> {
	const catalog = createCatalog([plan]);
	const found = new Map<string, readonly Value[]>();
	for (const [name, value] of given instanceof Map ? given : Object.entries(given)) {
		const { id } = catalog.find(plan.id, name).indicator;
		found.set(id, [...(found.get(id) ?? []), value]);
	}
	return found;
}

function timeOf(actuals: readonly Actual[], { year, date }: ReviewOptions): number {
	const asked = date ?? year;
	if (asked !== undefined) return decimalYear(asked);
	if (actuals.length > 0) {
		return actuals.reduce((last, actual) => Math.max(last, timeIn(actual)), -Infinity);
	}
	throw new PlanError(
		'no-actual',
		{ zh: '没有任何实际值，无从评估', en: 'there is no actual at all to review' },
		{ argument: 'actuals' },
	);
}

function timeIn(actual: Actual): number {
	return decimalYear('date' in actual ? actual.date : actual.year);
}

/** The growth a row needs from here, so that what must grow fastest comes first; the rest last. */
function need({ assessment }: ReviewRow): number {
	const growth = assessment?.measures.requiredGrowth;
	if (!growth || !('value' in growth) || typeof growth.value !== 'number') return -Infinity;
	return assessment?.indicator.direction === 'down' ? -growth.value : growth.value;
}
