import type { Assessment, Language, Localized, MeasureName } from '@plan-indicators/core';
import {
	figuresOf,
	methods,
	origins,
	timeText,
	verdictRemarks,
	warranted,
	yearText,
} from '@plan-indicators/core';
import type { Cell } from './function.js';

type Row = readonly [measure: string, value: Cell, note: string];

/** An assessment as rows: the status first, then each measure, then what it was measured by. */
export function assessmentRows(assessment: Assessment, language: Language): readonly Row[] {
	const { measures, target, from, actual, time, indicator } = assessment;
	const { unit = '' } = indicator;
	return [
		...statusRows(assessment, language),
		...verdictRemarks(assessment).map(
			({ about, verdict }): Row => [labels.otherwise[language], verdict[language], about[language]],
		),
		[labels.time[language], time, Number.isInteger(time) ? '' : timeText(time)[language]],
		[labels.actual[language], actual, unit],
		[labels.target[language], target.value, `${yearOf(target, language)} ${unit}`.trim()],
		...(from
			? ([
					[labels.baseline[language], from.value, `${from.year} ${origins[from.origin][language]}`],
				] as const)
			: []),
		...names.map((name): Row => {
			const outcome = measures[name];
			const label = labels[name][language];
			return 'value' in outcome
				? [label, outcome.value, '']
				: [label, '', `${outcome.code}: ${outcome.messages[language]}`];
		}),
	];
}

/** The year judged; inferred only where it is the target's own. */
function yearOf({ year, target }: Assessment['target'], language: Language): string {
	const yearStated = target.yearStated || year !== target.year;
	return yearText({ year, yearStated }, language);
}

function statusRows({ status, indicator }: Assessment, language: Language): readonly Row[] {
	if (!('value' in status)) {
		return [[labels.status[language], '', `${status.code}: ${status.messages[language]}`]];
	}
	const { method, name, inputs, thresholds } = status.value;
	return [
		[labels.status[language], name[language], listed(inputs, figuresOf(indicator))],
		[labels.method[language], method, methods[method].formula],
		[labels.thresholds[language], listed(thresholds, []), ''],
	];
}

function listed(numbers: Readonly<Record<string, number>>, digits: readonly string[]): string {
	return Object.entries(numbers)
		.map(([name, value]) => `${name} = ${warranted(value, digits)}`)
		.join('; ');
}

const labels = {
	status: { zh: '评价', en: 'Status' },
	otherwise: { zh: '评价（另一种读法）', en: 'Status (read otherwise)' },
	method: { zh: '方法', en: 'Method' },
	thresholds: { zh: '界限', en: 'Thresholds' },
	time: { zh: '时间', en: 'Time' },
	actual: { zh: '实际值', en: 'Actual' },
	target: { zh: '目标值', en: 'Target' },
	baseline: { zh: '基期值', en: 'Baseline' },
	elapsed: { zh: '时间进度', en: 'Elapsed' },
	linearProgress: { zh: '进度（线性）', en: 'Progress (linear)' },
	logProgress: { zh: '进度（对数）', en: 'Progress (log)' },
	attainment: { zh: '实现程度', en: 'Attainment' },
	linearPace: { zh: '进度÷时间（线性）', en: 'Pace (linear)' },
	logPace: { zh: '进度÷时间（对数）', en: 'Pace (log)' },
	gap: { zh: '差距', en: 'Gap' },
	requiredGrowth: { zh: '还需年均增长', en: 'Required growth' },
	requiredIncrement: { zh: '还需每年增量', en: 'Required increment' },
	observedGrowth: { zh: '实际年均增长', en: 'Observed growth' },
	growthRatio: { zh: '增速比', en: 'Growth ratio' },
	projection: { zh: '按实际增速推算', en: 'Projection' },
	meets: { zh: '已达标', en: 'Met' },
} as const satisfies Readonly<Record<string, Localized>>;

const names = [
	'elapsed',
	'linearProgress',
	'logProgress',
	'attainment',
	'linearPace',
	'logPace',
	'gap',
	'requiredGrowth',
	'requiredIncrement',
	'observedGrowth',
	'growthRatio',
	'projection',
	'meets',
] as const satisfies readonly MeasureName[];
