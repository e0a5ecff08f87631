import {
	type Actual,
	type AssessOptions,
	assess,
	figuresOf,
	type Indicator,
	type Language,
	type MeasureName,
	type MethodId,
	marks,
	methods,
	origins,
	outcome,
	round,
	timeText,
	trajectory,
	verdictRemarks,
	warranted,
} from '@plan-indicators/core';
import { assessmentLabels as labels } from './assessment-labels.js';
import { chart } from './chart.js';
import { table } from './table.js';

/** Where an indicator stands against its target: every measure, the word of every method, the path. */
export function assessmentReport(
	indicator: Indicator,
	actuals: readonly Actual[],
	options: AssessOptions,
	language: Language,
): string {
	const assessment = assess(indicator, actuals, options);
	const digits = digitsOf(indicator, actuals, assessment.from);
	const remarks = verdictRemarks(assessment).map(({ about, verdict }) =>
		language === 'zh'
			? `  ‡  若读作“${about.zh}”：${verdict.zh}`
			: `  ‡  if it means “${about.en}”: ${verdict.en}`,
	);
	return [
		`  ${headline(assessment, digits, language)}`,
		'',
		...measures(assessment, digits, language),
		'',
		table(
			labels.methodHead.map((word) => word[language]),
			words(indicator, actuals, options, digits, language),
		),
		...remarks,
		...path(indicator, actuals, options, language),
	].join('\n');
}

type Assessed = ReturnType<typeof assess>;

/** The figures whose digits say how many a computed one has. */
function digitsOf(indicator: Indicator, actuals: readonly Actual[], from: Assessed['from']) {
	return [
		...figuresOf(indicator),
		...actuals.flatMap((each) => ('value' in each ? [String(each.value)] : [])),
		...(from?.origin === 'user' ? [String(from.value)] : []),
	];
}

function headline(assessment: Assessed, digits: readonly string[], language: Language): string {
	const { indicator, time, actual, target, from } = assessment;
	const unit = indicator.unit ?? '';
	const own = target.target;
	const inferred = own.yearStated || own.year !== target.year ? '' : marks.inferred.word[language];
	const when = timeText(time)[language];
	const is = `${warranted(actual, digits)} ${unit}`;
	const wanted = `${warranted(target.value, digits)} ${unit}`;
	if (language === 'zh') {
		const start = from ? `，基期 ${from.value}（${origins[from.origin].zh}）` : '';
		const mark = inferred === '' ? '' : `（${inferred}）`;
		return `${when}实际 ${is}，${target.year} 年${mark}目标 ${wanted}${start}`;
	}
	const start = from ? `, baseline ${from.value} (${origins[from.origin].en})` : '';
	const mark = inferred === '' ? '' : ` (${inferred})`;
	return `${when}: ${is}; target for ${target.year}${mark}: ${wanted}${start}`;
}

function measures(
	{ indicator, measures, time, actual, from }: Assessed,
	digits: readonly string[],
	language: Language,
): string[] {
	const { unit = '' } = indicator;
	const reasons = new Set<string>();
	const shown = (name: MeasureName, show: (value: number) => string): string => {
		const measure = measures[name];
		if (!('value' in measure)) {
			reasons.add(measure.messages[language]);
			return '—';
		}
		if (typeof measure.value === 'boolean') return labels[measure.value ? 'yes' : 'no'][language];
		return show(measure.value);
	};
	const inUnit = (value: number) => `${warranted(value, digits)} ${unit}`;
	const percentage = unit === '%' || unit === '‰';
	const points = labels[unit === '%' ? 'percentagePoints' : 'perMillePoints'][language];
	/** A difference of two shares is in points. */
	const apart = (value: number) =>
		percentage ? `${warranted(value, digits)} ${points}` : inUnit(value);
	const paces = `${shown('linearPace', hundredths)} / ${shown('logPace', hundredths)}`;
	const rows: readonly (readonly [label: keyof typeof labels.measures, text: string])[] = [
		['elapsed', shown('elapsed', share)],
		['linearProgress', shown('linearProgress', share)],
		['logProgress', shown('logProgress', share)],
		['attainment', shown('attainment', share)],
		['pace', `${paces}${labels.linearAndLog[language]}`],
		['gap', shown('gap', apart)],
		...(percentage ? [] : [['requiredGrowth', shown('requiredGrowth', share)] as const]),
		['requiredIncrement', shown('requiredIncrement', apart)],
		percentage && from && time > from.year
			? ['observedIncrement', apart((actual - from.value) / (time - from.year))]
			: ['observedGrowth', shown('observedGrowth', share)],
		['projection', shown('projection', inUnit)],
		['meets', shown('meets', String)],
	];
	return [
		table(
			labels.measureHead.map((word) => word[language]),
			rows.map(([label, text]) => [labels.measures[label][language], text]),
		),
		...[...reasons].map((reason) => `  —  ${reason}`),
	];
}

/** The word of each method, or why it has none. */
function words(
	indicator: Indicator,
	actuals: readonly Actual[],
	options: AssessOptions,
	digits: readonly string[],
	language: Language,
): string[][] {
	const ids: MethodId[] = ['pace', 'open-sdg', 'unsd-2023', 'destatis', 'periods-met'];
	return ids.map((method) => {
		const { status } = assess(indicator, actuals, { ...options, method });
		const name = methods[method].name[language];
		if (!('value' in status)) return [name, '—', status.messages[language]];
		const inputs = Object.entries(status.value.inputs);
		const numbers = inputs
			.map(([input, value]) => `${input} ${warranted(value, digits)}`)
			.join(language === 'zh' ? '，' : ', ');
		return [name, status.value.name[language], numbers];
	});
}

function path(
	indicator: Indicator,
	actuals: readonly Actual[],
	{ baseline }: AssessOptions,
	language: Language,
): string[] {
	const levels = outcome(() => trajectory(indicator, baseline === undefined ? {} : { baseline }));
	if (!('value' in levels)) return [];
	const dots = actuals.flatMap((actual) =>
		'year' in actual && 'value' in actual ? [{ time: actual.year, value: actual.value }] : [],
	);
	return [
		'',
		`  ${labels.path[language]}`,
		chart(
			levels.value.map(({ year, value }) => ({ time: year, value })),
			dots,
		),
	];
}

function share(value: number): string {
	return `${round(value * 100, 1)} %`;
}

function hundredths(value: number): string {
	return round(value, 2).toFixed(2);
}
