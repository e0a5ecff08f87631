import { citation, marks, type Plan, periodText } from '@plan-indicators/core';
import type { WriteSheet } from 'hucre';
import { type SheetCell, sheetLink, text } from './cells.js';
import { sheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { body, head, link, plain, title } from './styles.js';

/** What the workbook was made from. */
export interface Edition {
	readonly version: string;
	/** ISO date of the day the data were last compared with the documents. */
	readonly reviewed: string;
}

const purposes = {
	whatIf:
		'填一个实际值和年份，看进度、步调、差距和今后所需的增长 · What if: progress of an actual of yours',
	review:
		'粘贴自己的指标表和实际值，逐项评估：水平、进度、步调、今后所需增长、状态 · A plan of your own, evaluated',
	reviewSummary: '评估的汇总和图 · Its tally and charts',
	paths: '有基期值的指标逐年应有的数 · The even path to each target, year by year',
	tasks: '各规划部署的任务 · The tasks of every plan',
	audit: '规划的说法是否与自己的数字相符 · Statements recomputed from the plans’ own figures',
	lookup: '“假设”表取数用 · What the what-if sheet looks up',
} as const;

/** The first sheet: what this is, how it is used, and where everything stands. */
export function aboutSheet(
	plans: readonly Plan[],
	names: readonly string[],
	{ version, reviewed }: Edition,
): WriteSheet {
	const { about, ...others } = sheetNames;
	const choosable = plans.some(({ indicators }) => indicators.length > 0);
	return sheet({
		name: about,
		widths: [24, 96],
		lines: [
			[text('区级创新规划的指标', title)],
			[text('规划承诺了什么数字，写在哪一条。', plain)],
			[
				text(
					'What district innovation plans promised, in numbers, and the clause that says so.',
					plain,
				),
			],
			[],
			...facts(version, reviewed),
			[],
			[text('工作表', head), text('内容', head)],
			...(choosable ? [sheetLine(others.whatIf, purposes.whatIf)] : []),
			sheetLine(others.review, purposes.review),
			sheetLine(others.reviewSummary, purposes.reviewSummary),
			...plans.map((plan, i) => sheetLine(names[i] ?? '', contents(plan))),
			sheetLine(others.paths, purposes.paths),
			sheetLine(others.tasks, purposes.tasks),
			sheetLine(others.audit, purposes.audit),
			sheetLine(others.lookup, purposes.lookup),
		],
		view: { showGridLines: false },
		pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToHeight: 1 },
	});
}

function facts(version: string, reviewed: string): readonly (readonly SheetCell[])[] {
	const rows = [
		[
			'用途',
			'给不能运行加载项的软件（WPS、旧版 Office、LibreOffice 等）用；没有宏，不联网，只用各软件都有的公式。',
		],
		[
			'用法',
			'各规划的数字在以规划命名的表里；要看完成得怎样，到“假设”表选指标、填实际值和年份。规划没给基期值的，可在规划表的“基期值”格或“假设”表里自己填。',
		],
		[
			'数字',
			'目标和基期值照文件原文；带公式的是由原文推算的。单位为 % 的数照原文写（24.7 即 24.7%）；年均增长是分数，显示为百分比；单位为 % 的指标给出每年的百分点。',
		],
		[
			'标记',
			Object.values(marks)
				.map(({ meaning }) => meaning.zh)
				.join('；'),
		],
		[
			'出处',
			'每个数字都注明章节；文件见各表上方，查证以文件原文为准。批注写明另处的说法和别的读法。',
		],
		['版本', `${version}；数据核对日期 ${reviewed}`],
		['许可', 'MIT；规划文件的文字属于发文机关。'],
		[
			'English',
			'Targets and baselines are as printed; formulas derive the rest. Type an actual and a year on the sheet 假设 (what if) to see progress. No macros, no network. MIT licence.',
		],
	];
	return rows.map(([name = '', words = '']) => [
		text(name, { ...body, font: { ...body.font, bold: true } }),
		text(words),
	]);
}

function contents(plan: Plan): string {
	const { length } = plan.indicators;
	const what = length === 0 ? '没有数值目标；目标、任务和重点产业' : `${length} 项指标`;
	return `${plan.name.zh}（${periodText(plan.period, 'zh')}）：${what}。${citation(plan)}`;
}

function sheetLine(name: string, words: string): readonly SheetCell[] {
	return [sheetLink(name, name, { ...body, ...link }), text(words)];
}
