import type { Localized } from '@plan-indicators/core';

/** What the panel says. */
export const words = {
	title: { zh: '规划指标试算表', en: 'Plan indicators playground' },
	language: { zh: '语言', en: 'Language' },
	loading: { zh: '正在载入表格……', en: 'Loading the spreadsheet …' },
	failed: {
		zh: '表格引擎没有载入，公式无法计算。请刷新页面；仍不行时请反馈以下信息：',
		en: 'The spreadsheet engine did not load, so no formula can be calculated. Reload the page; if that does not help, report this:',
	},
	hint: {
		zh: '在“假设”表中改动黄色的单元格（规划、指标、实际值、年份），结果随之重算；在“我的规划”表中粘贴自己的指标表和实际值，“中期评估”随之重算。任何单元格都可以输入 =PLAN. 开头的公式。按 F6 在表格和此栏之间切换。',
		en: 'On the sheet What if, change the yellow cells (plan, indicator, actual, year) and the results follow; on My plan, paste a table of your own and see its Review. Any cell takes a formula beginning with =PLAN. Press F6 to move between the sheet and this panel.',
	},
	cell: { zh: '当前单元格', en: 'Current cell' },
	noCell: {
		zh: '点选一个单元格，这里说明它的公式和结果。',
		en: 'Select a cell to see its formula and result explained.',
	},
	formula: { zh: '公式', en: 'Formula' },
	value: { zh: '值', en: 'Value' },
	blank: { zh: '（空）', en: '(blank)' },
	spilled: { zh: '由此处的公式展开', en: 'Spilled from' },
	why: { zh: '原因', en: 'Why' },
	chart: { zh: '路径与实际值', en: 'Path and actuals' },
	noChart: { zh: '画不出路径', en: 'No path to draw' },
	year: { zh: '年份', en: 'Year' },
	path: { zh: '路径（推算）', en: 'Path (interpolated)' },
	actual: { zh: '实际值', en: 'Actual' },
	review: { zh: '中期评估', en: 'Mid-term evaluation' },
	problems: {
		zh: '没有读出或要核对的单元格',
		en: 'Cells that were not read, or should be checked',
	},
	indicator: { zh: '指标', en: 'Indicator' },
	progress: { zh: '进度', en: 'Progress' },
	status: { zh: '评价', en: 'Status' },
	bars: {
		zh: '条为进度，竖线为时间进度；“快于预期”与“滞后”以 ±5% 为界，这个带宽是本库定的，没有官方数值。',
		en: 'The bar is progress, the mark is elapsed time. Ahead and behind begin 5 % from even progress; that band is ours, no official number exists.',
	},
	outside: {
		zh: '以下实际值不在规划期内，未画出：',
		en: 'These actuals lie outside the period of the plan and are not drawn:',
	},
	draft: { zh: '从文本到草稿', en: 'From text to a draft' },
	draftText: {
		zh: '粘贴规划的正文，例如“发展目标”一节',
		en: 'Paste the text of a plan, such as its section of goals',
	},
	draftMarked: { zh: '文本，已标出读到的目标', en: 'The text, its targets marked' },
	draftTable: { zh: '读到的目标', en: 'Targets found' },
	period: { zh: '规划期', en: 'Period' },
	firstYear: { zh: '起始年', en: 'First year' },
	lastYear: { zh: '终止年', en: 'Last year' },
	noPeriod: {
		zh: '请填写规划期的起止年份（四位数），才能放进表格。',
		en: 'State the first and last year of the plan, four digits each; then it can be put into the sheet.',
	},
	target: { zh: '目标', en: 'Target' },
	use: { zh: '采用', en: 'Use' },
	toCheck: { zh: '待核对：', en: 'To check: ' },
	putIntoSheet: { zh: '放进表格', en: 'Put into the sheet' },
	draftSheet: { zh: '草稿', en: 'Draft' },
	askDraft: {
		zh: '改左边的表，公式随之重算；任何单元格都可以问它：',
		en: 'Formulas follow the table at the left; any cell may ask it:',
	},
} as const satisfies Readonly<Record<string, Localized>>;
