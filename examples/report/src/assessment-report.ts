import {
	type Actual,
	type AssessOptions,
	assess,
	figuresOf,
	type Indicator,
	type MeasureName,
	type MethodId,
	marks,
	methods,
	origins,
	outcome,
	round,
	trajectory,
	verdictRemarks,
	warranted,
} from '@plan-indicators/core';
import { chart } from './chart.js';
import { table } from './table.js';

/** Where an indicator stands against its target: every measure, the word of every method, the path. */
export function assessmentReport(
	indicator: Indicator,
	actuals: readonly Actual[],
	options: AssessOptions,
): string {
	const { unit = '' } = indicator;
	const assessment = assess(indicator, actuals, options);
	const { measures, time, actual, target, from } = assessment;
	const digits = [
		...figuresOf(indicator),
		...actuals.flatMap((each) => ('value' in each ? [String(each.value)] : [])),
		...(from?.origin === 'user' ? [String(from.value)] : []),
	];
	const reasons = new Set<string>();
	const shown = (name: MeasureName, show: (value: number) => string): string => {
		const measure = measures[name];
		if (!('value' in measure)) {
			reasons.add(measure.messages.zh);
			return '—';
		}
		if (typeof measure.value === 'boolean') return measure.value ? '是' : '否';
		return show(measure.value);
	};
	const inUnit = (value: number) => `${warranted(value, digits)} ${unit}`;
	const percentage = unit === '%' || unit === '‰';
	/** A difference of two shares is in points. */
	const apart = (value: number) =>
		percentage
			? `${warranted(value, digits)} ${unit === '%' ? '个百分点' : '个千分点'}`
			: inUnit(value);
	const observed =
		percentage && from && time > from.year
			? ['实际每年增减', apart((actual - from.value) / (time - from.year))]
			: ['实际年均增长', shown('observedGrowth', share)];
	const rows = [
		['时间进度', shown('elapsed', share)],
		['进度（线性）', shown('linearProgress', share)],
		['进度（对数）', shown('logProgress', share)],
		['实现程度', shown('attainment', share)],
		[
			'进度÷时间',
			`${shown('linearPace', hundredths)} / ${shown('logPace', hundredths)}（线性/对数）`,
		],
		['差距', shown('gap', apart)],
		...(percentage ? [] : [['还需年均增长', shown('requiredGrowth', share)]]),
		['还需每年增量', shown('requiredIncrement', apart)],
		observed,
		['按此推算', shown('projection', inUnit)],
		['已达标', shown('meets', String)],
	];
	const own = target.target;
	const inferred =
		own.yearStated || own.year !== target.year ? '' : `（${marks.inferred.word.zh}）`;
	const start = from ? `，基期 ${from.value}（${origins[from.origin].zh}）` : '';
	return [
		`  ${warranted(time, ['2020.00'])} 年实际 ${inUnit(actual)}，${target.year} 年${inferred}目标 ${inUnit(target.value)}${start}`,
		'',
		table(['测度', '数值'], rows),
		...[...reasons].map((reason) => `  —  ${reason}`),
		'',
		table(['方法', '评价', '依据'], words(indicator, actuals, options, digits)),
		...verdictRemarks(assessment).map(
			({ about, verdict }) => `  ‡  若读作“${about.zh}”：${verdict.zh}`,
		),
		...path(indicator, actuals, options),
	].join('\n');
}

/** The word of each method, or why it has none. */
function words(
	indicator: Indicator,
	actuals: readonly Actual[],
	options: AssessOptions,
	digits: readonly string[],
): string[][] {
	const ids: MethodId[] = ['pace', 'open-sdg', 'unsd-2023', 'destatis', 'periods-met'];
	return ids.map((method) => {
		const { status } = assess(indicator, actuals, { ...options, method });
		const { name } = methods[method];
		if (!('value' in status)) return [name.zh, '—', status.messages.zh];
		const inputs = Object.entries(status.value.inputs);
		const numbers = inputs
			.map(([input, value]) => `${input} ${warranted(value, digits)}`)
			.join('，');
		return [name.zh, status.value.name.zh, numbers];
	});
}

function path(
	indicator: Indicator,
	actuals: readonly Actual[],
	{ baseline }: AssessOptions,
): string[] {
	const levels = outcome(() => trajectory(indicator, baseline === undefined ? {} : { baseline }));
	if (!('value' in levels)) return [];
	const dots = actuals.flatMap((actual) =>
		'year' in actual && 'value' in actual ? [{ time: actual.year, value: actual.value }] : [],
	);
	return [
		'',
		'  路径 ·  实际 ●',
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
