import type { Localized } from '@plan-indicators/core';

/** The words around the numbers of an assessment. */
export const assessmentLabels = {
	measureHead: [
		{ zh: '测度', en: 'Measure' },
		{ zh: '数值', en: 'Value' },
	],
	methodHead: [
		{ zh: '方法', en: 'Method' },
		{ zh: '评价', en: 'Status' },
		{ zh: '依据', en: 'From' },
	],
	measures: {
		elapsed: { zh: '时间进度', en: 'Elapsed' },
		linearProgress: { zh: '进度（线性）', en: 'Progress (linear)' },
		logProgress: { zh: '进度（对数）', en: 'Progress (log)' },
		attainment: { zh: '实现程度', en: 'Attainment' },
		pace: { zh: '进度÷时间', en: 'Pace' },
		gap: { zh: '差距', en: 'Gap' },
		requiredGrowth: { zh: '还需年均增长', en: 'Growth needed a year' },
		requiredIncrement: { zh: '还需每年增量', en: 'Increment needed a year' },
		observedGrowth: { zh: '实际年均增长', en: 'Growth so far a year' },
		observedIncrement: { zh: '实际每年增减', en: 'Change so far a year' },
		projection: { zh: '按此推算', en: 'Carried on' },
		meets: { zh: '已达标', en: 'Met' },
	},
	linearAndLog: { zh: '（线性/对数）', en: ' (linear/log)' },
	percentagePoints: { zh: '个百分点', en: 'percentage points' },
	perMillePoints: { zh: '个千分点', en: 'per mille points' },
	yes: { zh: '是', en: 'yes' },
	no: { zh: '否', en: 'no' },
	path: { zh: '路径 ·  实际 ●', en: 'path ·  actual ●' },
} as const satisfies Record<string, Localized | readonly Localized[] | Record<string, Localized>>;
