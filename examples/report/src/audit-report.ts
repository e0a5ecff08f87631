import { audit, type Plan, planTitle, type Verdict, verdicts } from '@plan-indicators/core';
import { withLegend } from './legend.js';
import { table } from './table.js';

const order: readonly Verdict[] = ['conflicts', 'not-checkable', 'holds-by-rounding', 'holds'];

/** What became of a plan's own statements when they were recomputed, the conflicts first. */
export function auditReport(plan: Plan): string {
	const findings = [...audit(plan)].sort(
		(one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict),
	);
	const rows = findings.map(({ verdict, name, printed, why }) => [
		verdicts[verdict].zh,
		name.zh,
		printed.join(' | '),
		why.zh,
	]);
	const text = [
		`■ ${planTitle(plan, 'zh')}  ${plan.name.zh}`,
		'',
		rows.length > 0 ? table(['结论', '内容', '原文', '依据'], rows) : '  没有可核对的说法。',
	].join('\n');
	return withLegend(text);
}
