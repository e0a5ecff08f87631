import { planFromTable, type TableRows } from '@plan-indicators/core/table';
import { describe, expect, test } from 'vitest';
import { draft } from '../draft.js';
import { planTable } from '../plan/plan-table.js';

const period = { start: 2021, end: 2025 };
const header = ['指标', '2020年', '2025年'];

/** The table as it stands in a text, drafted, and written as a table again. */
function again(rows: TableRows): TableRows {
	const lines = [header, ['---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`);
	const text = ['某计划（2021—2025年）', '', ...lines, ''].join('\n');
	return planTable(draft(text), { language: 'zh', period });
}

const targets = (rows: TableRows) =>
	planFromTable(rows, { period }).plan?.indicators.flatMap((indicator) =>
		indicator.targets.map(({ source, strength, ...target }) => ({
			...target,
			name: indicator.name.zh,
			direction: indicator.direction,
		})),
	);

describe('a target of a table means the same when its draft is read', () => {
	test.each([
		'1000',
		'超过1000',
		'900以上',
		'100左右',
		'80—100',
		'年均增幅15%',
		'年均增长8%左右',
		'每年增长6%以上',
		'增长40%以上',
		'累计下降13.5%',
		'下降10%以上',
		'下降不超过3%',
		'下降5%左右',
		'年均下降3%',
		'增加200',
		'减少30以上',
		'翻一番',
		'650以上，力争800',
		'年均增长15%（力争20%）',
		'下降10%以上，力争12%',
	])('%s', (cell) => {
		const rows = [['某数', '100', cell]];
		expect(targets(again(rows))).toEqual(targets([header, ...rows]));
	});
});

test('a cell with a higher mark behind its target is one phrase', () => {
	const { statements, leftOut } = draft(
		'某计划（2021—2025年）\n\n指标 | 2020年 | 2025年\n企业 | 500 | 650以上，力争800 \n',
	);
	expect(statements).toMatchObject([
		{ wording: '650以上，力争800', phrase: '650以上，力争800', strength: 'firm' },
	]);
	expect(leftOut.map(({ rule }) => rule)).toEqual(['date']);
});

test('below a merged cell a row copied from a sheet begins with a tab', () => {
	const rows = [
		'类别\t指标\t2020年\t2025年',
		'创新\t高企（家）\t500\t1000',
		'\t专利（件）\t15.8\t20',
		'二、民生\t\t\t',
		'\t医生（人）\t30\t',
		'\t护士（人）\t30\t40',
	];
	const { statements } = draft(['某计划（2021—2025年）', '', ...rows].join('\n'));
	expect(statements.map(({ indicator, number }) => [indicator, number])).toEqual([
		['高企', 1000],
		['专利', 20],
		['护士', 40],
	]);
});
