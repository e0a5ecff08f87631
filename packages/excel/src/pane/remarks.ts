import {
	audit,
	comparators,
	type Finding,
	type Found,
	type Language,
	meaning,
	outcome,
	type Plan,
	phrase,
	place,
	strengths,
	type Target,
	verdicts,
} from '@plan-indicators/core';
import { words } from './words.js';

/** A sentence under a heading, about what to know before a figure is used. */
export interface Remark {
	readonly heading: string;
	readonly text: string;
}

/** Ambiguities, other statements of the target, notes and findings of the audit. */
export function remarks(
	{ plan, indicator }: Found,
	target: Target,
	language: Language,
): readonly Remark[] {
	const promised = { plan, indicator, target };
	const remark = (heading: { readonly [_ in Language]: string }, text: string) => ({
		heading: heading[language],
		text,
	});
	return [
		...(target.readings ?? []).map((reading) => {
			const text = `${meaning(reading, promised, language)} — ${reading.why[language]}`;
			return remark(words.readings, text);
		}),
		...(target.alsoStated ?? []).map(({ comparator, strength, source }) => {
			const how = `${comparators[comparator][language]}, ${strengths[strength][language]}`;
			const text = `“${phrase(source)}” (${how}) ${place(source, language)}`;
			return remark(words.alsoStated, text);
		}),
		...(indicator.note ? [remark(words.note, indicator.note[language])] : []),
		...findingsOf(plan, indicator.id).map(({ verdict, why, printed }) =>
			remark(
				words.audit,
				`${verdicts[verdict][language]}: ${printed.join(' | ')} — ${why[language]}`,
			),
		),
	];
}

/** Findings about the indicator, a fact that is an actual of it, or a claim of its multiple. */
function findingsOf(plan: Plan, id: string): readonly Finding[] {
	const about = new Set([
		id,
		...plan.observations.filter(({ indicator }) => indicator === id).map((each) => each.id),
		...plan.claims
			.filter((claim) => claim.kind === 'target-multiple' && claim.indicator === id)
			.map((claim) => claim.id),
	]);
	const findings = outcome(() => audit(plan));
	return 'value' in findings ? findings.value.filter(({ subject }) => about.has(subject)) : [];
}
