import { comparators, marks, meaning, phrase, place } from '@plan-indicators/core';
import type { Entry } from './entry.js';

/** What has to be known of a target beside its number, for the column 说明. */
export function remarks({ indicator, target }: Entry): string {
	const { baseline, note, denominator } = indicator;
	return [
		target.strength === 'aspirational' ? '力争' : '',
		target.yearStated ? '' : marks.inferred.meaning.zh,
		target.kind === 'level' && target.cumulative ? '规划期累计值' : '',
		target.kind === 'range' ? `区间 ${target.min}—${target.max}，目标值取下限` : '',
		target.kind === 'perYear' ? '每年的数' : '',
		target.kind === 'maintain' ? '每年保持' : '',
		target.kind === 'increment' ? '增量' : '',
		baseline?.comparator ? `基期值为${comparators[baseline.comparator].zh}` : '',
		denominator ? `分母：${denominator.zh}` : '',
		note?.zh ?? '',
	]
		.filter((remark) => remark !== '')
		.join('；');
}

/** What the document says of the same target elsewhere, or could mean by it: for a cell's note. */
export function ambiguity(entry: Entry): string {
	const { target } = entry;
	const { stretch, alsoStated = [], readings = [] } = target;
	return [
		...(stretch ? [`更高的目标：${phrase(stretch.source)}（${place(stretch.source)}）`] : []),
		...alsoStated.map(
			({ source, comparator }) =>
				`另处写作：${phrase(source)}（${comparators[comparator].zh}；${place(source)}）`,
		),
		...readings.map((reading) => `另一种读法：${meaning(reading, entry, 'zh')}。${reading.why.zh}`),
	].join('\n');
}
