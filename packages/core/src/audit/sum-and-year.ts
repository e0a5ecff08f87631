import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { phrase } from '../wording/phrase.js';
import { warranted } from '../wording/warranted.js';
import type { Finding } from './finding.js';

/**
 * A sum over years against the figure of one of them: the document does not give the other years, but what
 * is left for them shows which reading is likely, or that a figure is of something else.
 */
export function sumsAndYears({ observations, indicators }: Plan): Finding[] {
	return [
		...observations.flatMap((sum) => ofFact(sum, observations)),
		...indicators.flatMap(ofTarget),
	];
}

function ofFact(sum: Observation, observations: readonly Observation[]): Finding[] {
	const one = observations.find(({ id }) => id === sum.sumOf);
	if (!one || sum.since === undefined || sum.since >= sum.year || one.unit !== sum.unit) return [];
	const years = sum.year - sum.since + 1;
	const shown = (value: number) => warranted(value, [sum.source.wording, one.source.wording]);
	const mean = sum.value / years;
	const rest = shown((sum.value - one.value) / (years - 1));
	return [
		{
			rule: 'sum-and-year',
			subject: sum.id,
			name: sum.name,
			printed: [phrase(sum.source), phrase(one.source)],
			computed: mean,
			verdict: one.value > sum.value ? 'conflicts' : 'not-checkable',
			why: {
				zh: `${years} 年合计 ${sum.value}，年均 ${shown(mean)}；${one.year} 年 ${one.value}，其余各年平均 ${rest}`,
				en: `${sum.value} in ${years} years is ${shown(mean)} a year; ${one.value} in ${one.year} leaves ${rest} for each of the others`,
			},
			sources: [sum.source, one.source],
		},
	];
}

/** A target that may be a sum, where its yearly mean would fall behind the year before the plan. */
function ofTarget({ id, name, baseline, plan, targets, source }: Indicator): Finding[] {
	if (!baseline) return [];
	return targets.flatMap((target): Finding[] => {
		if (target.kind !== 'level') return [];
		const readings = [target, ...(target.readings ?? [])];
		const sum = readings.some((each) => each.kind === 'level' && each.cumulative === true);
		const years = target.year - plan.period.start + 1;
		const mean = target.value / years;
		if (!sum || mean >= baseline.value) return [];
		const shown = warranted(mean, [target.source.wording]);
		return [
			{
				rule: 'sum-and-year',
				subject: id,
				name,
				printed: [phrase(target.source), baseline.wording],
				computed: mean,
				verdict: 'not-checkable',
				why: {
					zh: `若 ${target.value} 是 ${years} 年合计，年均只有 ${shown}，少于 ${baseline.year} 年的 ${baseline.value}`,
					en: `if ${target.value} is the sum of ${years} years, that is only ${shown} a year, less than the ${baseline.value} of ${baseline.year}`,
				},
				sources: [target.source, source],
			},
		];
	});
}
