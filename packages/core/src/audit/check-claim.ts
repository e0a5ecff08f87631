import { assertNever } from '../error/assert-never.js';
import { PlanError } from '../error/plan-error.js';
import { baseline } from '../level/baseline.js';
import { positive, type StatedLevel, target } from '../level/target.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';
import { round } from '../mathematics/round.js';
import type { Claim, MultipleAndRate, Share, Sum, TargetMultiple } from '../model/claim.js';
import type { Localized } from '../model/localized.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { Finding, Verdict } from './finding.js';
import { figureInterval, holds, type Interval, interval, overlap } from './interval.js';
import { type Measured, measured } from './measured.js';

type Figures = Pick<Plan, 'observations' | 'indicators'>;

/**
 * Recomputes a statement of a plan from its other figures.
 *
 * It holds if the figures as printed give the number that is claimed; it holds by rounding if only
 * values that round to the printed figures do; otherwise it conflicts. Where the figures it needs are
 * not stated, or not in units of one dimension, it is not checkable.
 *
 * @param claim - One of `plan.claims`.
 * @param plan - The plan, for the figures the claim refers to.
 * @throws PlanError `unknown-indicator` where the claim refers to an id the plan does not have
 * @example
 * checkClaim(qingpu14fyp.claims[0], qingpu14fyp).verdict //=> 'holds'
 */
export function checkClaim(claim: Claim, plan: Figures): Finding {
	const { kind, id, name, source, caveat } = claim;
	const common = { rule: kind, subject: id, name, sources: [source] };
	try {
		const { computed, range, claimed, printed, why } = recompute(claim, plan);
		const verdict = judge(claimed, computed, range);
		return { ...common, printed, computed, range, verdict, why: withCaveat(why, caveat) };
	} catch (error) {
		if (!(error instanceof PlanError) || error.code === 'unknown-indicator') throw error;
		const { messages } = error;
		return { ...common, printed: [source.wording], verdict: 'not-checkable', why: messages };
	}
}

function withCaveat(why: Localized, caveat: Localized | undefined): Localized {
	if (!caveat) return why;
	return { zh: `${why.zh}；${caveat.zh}`, en: `${why.en}; ${caveat.en}` };
}

interface Recomputed {
	readonly computed: number;
	readonly range: Interval;
	readonly claimed: Interval;
	readonly printed: readonly string[];
	readonly why: { readonly zh: string; readonly en: string };
}

function judge(claimed: Interval, computed: number, range: Interval): Verdict {
	if (holds(claimed, computed)) return 'holds';
	return overlap(claimed, range) ? 'holds-by-rounding' : 'conflicts';
}

function recompute(claim: Claim, plan: Figures): Recomputed {
	switch (claim.kind) {
		case 'multiple-and-rate':
			return rateOfMultiple(claim);
		case 'share':
			return shareOf(claim, plan);
		case 'sum':
			return sumOf(claim, plan);
		case 'target-multiple':
			return multipleOf(claim, plan);
		default:
			return assertNever(claim);
	}
}

/** The yearly rate that the multiple gives, in percent. */
function rateOfMultiple({ factor, rate, years }: MultipleAndRate): Recomputed {
	const { min, max } = interval(factor.wording);
	const percent = (ratio: number) => 100 * averageAnnualGrowth({ from: 1, to: ratio, years });
	const claimed = interval(rate.wording);
	const ratio = (value: number) => number((1 + value / 100) ** years, 3);
	const computed = percent(factor.value);
	return {
		computed,
		range: { min: percent(min), max: percent(max) },
		claimed,
		printed: [factor.wording, rate.wording],
		why: {
			zh: `${factor.wording}在 ${years} 年里是年均 ${number(computed)}%；${rate.wording} 要求倍数在 ${ratio(claimed.min)}–${ratio(claimed.max)} 之间`,
			en: `${factor.value} times in ${years} years is ${number(computed)} % a year; ${rate.wording} needs a ratio of ${ratio(claimed.min)}–${ratio(claimed.max)}`,
		},
	};
}

/** One observation in percent of another, both in the unit of the whole. */
function shareOf({ part, whole, share }: Share, plan: Figures): Recomputed {
	const all = observation(plan, whole);
	const over = measuredIn(all.unit, observation(plan, part));
	const under = measuredIn(all.unit, all);
	if (under.value === 0) {
		const messages = { zh: '总体为 0，占比没有意义', en: 'a share of a whole of 0 has no meaning' };
		throw new PlanError('zero-baseline', messages);
	}
	const computed = (100 * over.value) / under.value;
	return {
		computed,
		range: quotient({ min: 100 * over.range.min, max: 100 * over.range.max }, under.range),
		claimed: interval(share.wording),
		printed: [share.wording],
		why: same(`${over.value} / ${under.value} = ${number(computed, 4)}%`),
	};
}

/** Observations added up in the unit of their total. */
function sumOf({ parts, total }: Sum, plan: Figures): Recomputed {
	const all = observation(plan, total);
	const summands = parts.map((id) => measuredIn(all.unit, observation(plan, id)));
	const computed = summands.reduce((sum, { value }) => sum + value, 0);
	return {
		computed,
		range: {
			min: summands.reduce((sum, { range }) => sum + range.min, 0),
			max: summands.reduce((sum, { range }) => sum + range.max, 0),
		},
		claimed: measuredIn(all.unit, all).range,
		printed: [all.source.wording],
		why: same(`${summands.map(({ value }) => value).join(' + ')} = ${number(computed)}`),
	};
}

/** The multiple of its baseline that an indicator's target is. */
function multipleOf({ indicator: id, factor }: TargetMultiple, plan: Figures): Recomputed {
	const found = plan.indicators.find((indicator) => indicator.id === id);
	if (!found) throw missing(id);
	const base = positive(baseline(found));
	const to = target(found);
	const under = figureInterval(base, found.unit);
	const over = levelInterval(to, found.unit);
	const computed = to.value / base.value;
	return {
		computed,
		range: quotient(over, under),
		claimed: interval(factor.wording),
		printed: [factor.wording],
		why: same(`${number(to.value)} / ${base.value} = ${number(computed, 3)}`),
	};
}

/** What one number over another may be; below zero the smallest divisor gives the least. */
function quotient(over: Interval, under: Interval): Interval {
	const ends = [over.min, over.max].flatMap((end) => [end / under.min, end / under.max]);
	return { min: Math.min(...ends), max: Math.max(...ends) };
}

function levelInterval({ value, target }: StatedLevel, unit: string | undefined): Interval {
	if (target.kind !== 'level') return { min: value, max: value };
	return figureInterval({ value, wording: target.source.wording }, unit);
}

function observation({ observations }: Figures, id: string): Observation {
	const found = observations.find((candidate) => candidate.id === id);
	if (!found) throw missing(id);
	return found;
}

function measuredIn(wanted: string, { value, unit, source }: Observation): Measured {
	return measured({ value, wording: source.wording }, unit, wanted);
}

function missing(id: string): PlanError {
	return new PlanError(
		'unknown-indicator',
		{ zh: `规划中没有 ${id}`, en: `the plan has no ${id}` },
		{ argument: 'claim', received: id },
	);
}

function same(text: string) {
	return { zh: text, en: text };
}

function number(value: number, decimals = 2): string {
	return String(round(value, decimals));
}
