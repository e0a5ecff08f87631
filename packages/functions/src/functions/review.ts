import { review as reviewed } from '@plan-indicators/core';
import { actualsFromTable } from '@plan-indicators/core/table';
import { given } from '../arguments/given.js';
import { anyYear, language, statusMethod } from '../arguments/parameters.js';
import { defineFunction } from '../define-function.js';
import { sheetCells } from '../own/sheet-cells.js';
import { planAsked, tableParameter } from '../own/table-or-name.js';
import { reviewRows } from '../review-rows.js';

export const review = defineFunction({
	id: 'REVIEW',
	family: 'plan',
	label: { zh: '中期评估', en: 'review' },
	description: {
		zh: '中期评估：规划的每个指标对照一片区域里的实际值，给出进度、时间进度、还需增长、评价或没有评价的原因，最后是统计',
		en: 'the mid-term evaluation: every indicator of a plan against a range of actuals, with progress, elapsed time, required growth, a status or the reason why there is none; then the tally',
	},
	parameters: {
		plan: tableParameter({
			id: 'plan',
			name: { zh: '规划', en: 'plan' },
			description: {
				zh: '规划的名称，或带表头的整张指标表',
				en: 'the name of a plan, or a whole table of indicators with its header',
			},
		}),
		actuals: tableParameter({
			id: 'actuals',
			name: { zh: '实际值表', en: 'actuals' },
			description: {
				zh: '带表头的实际值：指标、2021、2022、2023年6月……，或指标、时间、实际值三列；空白表示没有',
				en: 'actuals with their header: 指标, 2021, 2022, 2023年6月 …, or the columns 指标, 时间, 实际值; blanks are none',
			},
		}),
		year: anyYear,
		method: statusMethod,
		language,
	},
	result: 'matrix',
	examples: [
		'=PLAN.REVIEW("青浦",{"指标",2022,2023;"高新技术企业",820,880;"技术合同成交金额",91,95})',
		'=PLAN.REVIEW({"指标","2020年","2025年";"高新技术企业（家）",758,"≥1000";"森林覆盖率（%）",21.2,23.8},{"指标",2023;"高新技术企业",880;"森林覆盖率",22.1})',
	],
	answer: ({ plan: table, actuals: range, year, method, language = 'zh' }, shipped) => {
		const { plan } = planAsked(table, shipped);
		const { actuals, problems } = actualsFromTable(sheetCells(range), { plan });
		return reviewRows(reviewed(plan, actuals, given({ year, method })), problems, language);
	},
});
