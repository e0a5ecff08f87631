import type { Plan } from '@plan-indicators/core';
import { place } from '@plan-indicators/core';
import type { WriteSheet } from 'hucre';
import { text } from './cells.js';
import { headerRow } from './entry.js';
import { planHead, tableName } from './plan-sheet.js';
import { sheet, table } from './sheet.js';
import { body, head } from './styles.js';

const headers = ['类别', '序号', '内容', 'English', '章节'];

/** A plan without a numeric target: what it does state, in words. */
export function statementsSheet(plan: Plan, name: string): WriteSheet {
	const statements = [
		...plan.goals.map((goal) => ({ kind: '目标', number: '', ...goal })),
		...plan.tasks.map((task) => ({ number: '', ...task, kind: '任务' })),
		...plan.industries.map((industry) => ({ kind: '重点产业', number: '', ...industry })),
	];
	const [first = [], source = [], back = []] = planHead(plan);
	return sheet({
		name,
		widths: [12, 9, 52, 60, 60],
		lines: [
			first,
			source,
			[
				...back,
				{},
				text('本规划没有写明任何数值目标。This plan states no numeric target.', noTable),
			],
			headers.map((header) => text(header, head)),
			...statements.map(({ kind, number, name, source }) =>
				[kind, number, name.zh, name.en, place(source)].map((each) => text(each)),
			),
		],
		freezePane: { rows: headerRow },
		tables: [table(tableName(plan), headers, headerRow, statements.length)],
	});
}

const noTable = { font: { ...body.font, bold: true } };
