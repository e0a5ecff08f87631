import { type Plan, place, planTitle } from '@plan-indicators/core';
import type { WriteSheet } from 'hucre';
import { text } from './cells.js';
import { listing } from './listing.js';
import { sheetNames } from './sheet-names.js';

/** The tasks of every plan. */
export function tasksSheet(plans: readonly Plan[]): WriteSheet {
	const lines = plans.flatMap((plan) =>
		plan.tasks.map(({ number = '', name, source }) =>
			[planTitle(plan, 'zh'), number, name.zh, place(source)].map((each) => text(each)),
		),
	);
	const columns = [
		['规划', 18],
		['序号', 9],
		['任务', 60],
		['章节', 70],
	] as const;
	return listing(sheetNames.tasks, '各规划部署的任务', columns, lines, 'all_tasks');
}
