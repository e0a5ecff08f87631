import { outcome } from '../error/outcome.js';
import { numberOf } from '../level/number-of.js';
import type { Baseline, Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { AlsoStated, Target } from '../model/target.js';
import { meets } from '../progress/meets.js';
import { phrase } from '../wording/phrase.js';
import { comparators, kinds, strengths } from '../wording/words.js';
import { checkClaim } from './check-claim.js';
import type { Finding, Verdict } from './finding.js';
import { figureInterval, overlap } from './interval.js';
import { measured } from './measured.js';

/**
 * Recomputes what a plan says of itself.
 *
 * Its claims are checked; each fact that restates a baseline and each target that is stated twice is
 * compared; each statement with several readings is listed. Nothing is repaired.
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
	const other = measured(baseline, indicator.unit);
	if (meets({ actual: one.value, target: other.value, comparator: 'eq' })) return 'holds';
	return overlap(one.range, other.range) ? 'holds-by-rounding' : 'conflicts';
}

/** The same target in other words: a stricter comparator or another number is a conflict. */
function restatedTarget(indicator: Indicator, target: Target, also: AlsoStated): Finding {
	const value = numberOf(target);
	const rounded = value !== undefined && value !== also.value && roundsTo(indicator, target, also);
	const differences: Localized[] = [
		...(value === also.value || rounded ? [] : [same(`${also.value} ≠ ${value}`)]),
		...differing(also.comparator, target.comparator, comparators),
		...differing(also.strength, target.strength, strengths),
	];
	const printed = [phrase(also.source), phrase(target.source)];
	const agreed: Verdict = rounded ? 'holds-by-rounding' : 'holds';
	return {
		rule: 'target-restated',
		subject: indicator.id,
		name: indicator.name,
		printed,
		computed: also.value,
		verdict: differences.length > 0 ? 'conflicts' : agreed,
		why:
			differences.length > 0
				? {
						zh: differences.map(({ zh }) => zh).join('；'),
						en: differences.map(({ en }) => en).join('; '),
					}
				: same(printed.join(' · ')),
		sources: [also.source, target.source],
	};
}

function roundsTo({ unit }: Indicator, target: Target, also: AlsoStated): boolean {
	if (target.kind !== 'level') return false;
	const printed = { value: target.value, wording: target.source.wording };
	const other = { value: also.value, wording: also.source.wording };
	return overlap(figureInterval(other, unit), figureInterval(printed, unit));
}

function differing<Word extends string>(
	one: Word,
	other: Word,
	words: Readonly<Record<Word, Localized>>,
): Localized[] {
	if (one === other) return [];
	const [left, right] = [words[one], words[other]];
	return [{ zh: `${left.zh} ≠ ${right.zh}`, en: `${left.en} ≠ ${right.en}` }];
}

function same(text: string): Localized {
	return { zh: text, en: text };
}

/** A target whose words allow more than one meaning. */
function severalReadings(indicator: Indicator, target: Target): Finding[] {
	const { readings = [], source } = target;
	if (readings.length === 0) return [];
	return [
		{
			rule: 'several-readings',
			subject: indicator.id,
			name: indicator.name,
			printed: [phrase(source)],
			verdict: 'not-checkable',
			why: {
				zh: readings.map(({ why }) => why.zh).join('；'),
				en: readings.map(({ why }) => why.en).join('; '),
			},
			readings: [chosen(target), ...readings.map(({ why }) => why)],
			sources: [source],
		},
	];
}

/** The reading that the target itself is. */
function chosen(target: Target): Localized {
	const { zh, en } = kinds[target.kind];
	const sum = target.kind === 'level' && target.cumulative === true;
	return {
		zh: `采用的读法：${zh}${sum ? '（规划期累计）' : ''} ${phrase(target.source)}`,
		en: `the reading taken: ${en}${sum ? " (sum over the plan's years)" : ''} ${phrase(target.source)}`,
	};
}
