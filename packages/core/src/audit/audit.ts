import { outcome } from '../error/outcome.js';
import type { Baseline, Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { meets } from '../progress/meets.js';
import { phrase } from '../wording/phrase.js';
import { checkClaim } from './check-claim.js';
import type { Finding, Verdict } from './finding.js';
import { figureInterval, overlap } from './interval.js';
import { measured } from './measured.js';
import { restatedTarget, severalReadings } from './restated.js';
import { sumsAndYears } from './sum-and-year.js';
import { targetsOfOneYear } from './targets-of-one-year.js';

/**
 * Recomputes what a plan says of itself.
 *
 * Its claims are checked; each fact that restates a baseline and each target that is stated twice is
 * compared, and so are targets of one year and a sum with one of its years; each statement with several
 * readings is listed. Nothing is repaired, and one bad statement is one finding.
 *
 * @returns One finding a statement, those that conflict among them.
 * @throws PlanError `unknown-indicator` where a claim refers to what the plan does not have
 * @example
 * audit(qingpu14fyp).filter(({ verdict }) => verdict === 'conflicts').length //=> 6
 */
export function audit(plan: Plan): readonly Finding[] {
	return [
		...plan.claims.map((claim) => checkClaim(claim, plan)),
		...plan.observations.flatMap((observation) => restatedBaseline(observation, plan)),
		...plan.indicators.flatMap((indicator) =>
			indicator.targets.flatMap((target) => [
				...(target.alsoStated ?? []).map((also) => restatedTarget(indicator, target, also)),
				...severalReadings(indicator, target),
			]),
		),
		...plan.indicators.flatMap(targetsOfOneYear),
		...sumsAndYears(plan),
	];
}

/** A fact about the base year of an indicator against the baseline printed with its target. */
function restatedBaseline(observation: Observation, { indicators }: Plan): Finding[] {
	const indicator = indicators.find(({ id }) => id === observation.indicator);
	const baseline = indicator?.baseline;
	if (!indicator || !baseline || baseline.year !== observation.year) return [];
	const { value, unit, source, doubts = [] } = observation;
	const common = {
		rule: 'baseline-restated' as const,
		subject: observation.id,
		name: indicator.name,
		printed: [phrase(source), baseline.wording],
		sources: [source, indicator.source],
	};
	if (doubts.length > 0) {
		const why = {
			zh: doubts.map(({ zh }) => zh).join('；'),
			en: doubts.map(({ en }) => en).join('; '),
		};
		const readings = [observation.name, indicator.name];
		return [{ ...common, verdict: 'not-checkable', why, readings }];
	}
	const restated = outcome(() => sameFigure(observation, indicator, baseline));
	if (!('value' in restated)) {
		return [{ ...common, verdict: 'not-checkable', why: restated.messages }];
	}
	const why = same(`${value} ${unit} · ${baseline.value} ${indicator.unit ?? ''}`.trim());
	return [{ ...common, computed: value, verdict: restated.value, why }];
}

/** Whether a fact and a baseline are one figure, or can be rounded from one. */
function sameFigure(
	{ value, unit, source }: Observation,
	indicator: Indicator,
	baseline: Baseline,
): Verdict {
	if (value === baseline.value && unit === indicator.unit) return 'holds';
	const one = measured({ value, wording: source.wording }, unit, indicator.unit);
	if (meets({ actual: one.value, target: baseline.value, comparator: 'eq' })) return 'holds';
	return overlap(one.range, figureInterval(baseline, indicator.unit))
		? 'holds-by-rounding'
		: 'conflicts';
}

function same(text: string): Localized {
	return { zh: text, en: text };
}
