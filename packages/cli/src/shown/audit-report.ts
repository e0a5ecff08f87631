import {
	audit,
	type Finding,
	type Language,
	type Plan,
	planTitle,
	type Verdict,
	verdicts,
} from '@plan-indicators/core';
import { withLegend } from './legend.js';
import { table } from './table.js';

const order: readonly Verdict[] = ['conflicts', 'not-checkable', 'holds-by-rounding', 'holds'];

/** What became of a plan's own statements when they were recomputed, the conflicts first. */
export function auditReport(
	plan: Plan,
	language: Language,
	findings: readonly Finding[] = audit(plan),
) {
	const sorted = [...findings].sort(
		(one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict),
	);
	const rows = sorted.map(({ verdict, name, printed, why }) => [
		verdicts[verdict][language],
		name[language],
		printed.join(' | '),
		why[language],
	]);
	const text = [
		`■ ${planTitle(plan, language)}  ${plan.name[language]}`,
		'',
		rows.length > 0 ? table(heads[language], rows) : nothing[language],
	].join('\n');
	return withLegend(text, language);
}

const heads = {
	zh: ['结论', '内容', '原文', '依据'],
	en: ['Verdict', 'Statement', 'As printed', 'Why'],
} as const;

const nothing = {
	zh: '  没有可核对的说法。',
	en: '  Nothing in it can be recomputed.',
} as const;
