import { audit, type Finding, type Plan, place, planTitle, verdicts } from '@plan-indicators/core';
import type { WriteSheet } from 'hucre';
import { number, type SheetCell, text } from './cells.js';
import { listing } from './listing.js';
import { sheetNames } from './sheet-names.js';
import { body, conflicting } from './styles.js';

/** What became of every plan's own statements when they were recomputed. */
export function auditSheet(plans: readonly Plan[]): WriteSheet {
	const lines = plans.flatMap((plan) => audit(plan).map((finding) => line(plan, finding)));
	const columns = [
		['规划', 18],
		['内容', 30],
		['结论', 14],
		['原文', 36],
		['推算值', 12],
		['依据', 50],
		['出处', 44],
		['规则', 18],
	] as const;
	const heading = '按规划自己的数字重新推算它的说法；只指出，不改动';
	return listing(sheetNames.audit, heading, columns, lines, 'all_findings');
}

function line(plan: Plan, finding: Finding): readonly SheetCell[] {
	const { name, verdict, printed, computed, why, sources, rule } = finding;
	return [
		text(planTitle(plan, 'zh')),
		text(name.zh),
		text(verdicts[verdict].zh, verdict === 'conflicts' ? conflicting : body),
		text(printed.join(' | ')),
		computed === undefined ? text('') : number(computed, 'General'),
		text(why.zh),
		text(sources.map((source) => place(source)).join('；')),
		text(ruleNames[rule]),
	];
}

const ruleNames = {
	'multiple-and-rate': '倍数与年均增长',
	share: '占比',
	sum: '合计',
	'target-multiple': '目标的倍数',
	'baseline-restated': '基期值复述',
	'target-restated': '目标复述',
	'targets-of-one-year': '同年的两个目标',
	'sum-and-year': '合计与其中一年',
	'several-readings': '多种读法',
} as const satisfies Record<Finding['rule'], string>;
