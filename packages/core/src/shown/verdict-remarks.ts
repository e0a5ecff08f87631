import type { Localized } from '../model/localized.js';
import type { Assessment } from '../status/assess.js';
import { meaning } from '../wording/meaning.js';
import { timeText } from '../wording/time-text.js';

/** What must be known beside a verdict: under another reading of the words, or of a later time. */
export interface VerdictRemark {
	/** The other meaning, or what was judged. */
	readonly about: Localized;
	/** The word under it, or why there is none. */
	readonly verdict: Localized;
}

/**
 * What the verdict of an assessment depends on.
 *
 * @returns One remark for each other reading of the target, and one where only a later actual was there.
 * @example
 * verdictRemarks(assess(indicator(qingpu14fyp, 'incubated-enterprises-added'),
 *   [{ year: 2021, value: 300 }, { year: 2022, value: 320 }]))[0].verdict.zh //=> '快于预期'
 */
export function verdictRemarks(assessment: Assessment): readonly VerdictRemark[] {
	const { indicator, target, time, afterTarget, status, readings } = assessment;
	const of = { indicator, target: target.target };
	const others = readings.map(({ reading, status: other }) => ({
		about: { zh: meaning(reading, of, 'zh'), en: meaning(reading, of, 'en') },
		verdict: 'value' in other ? other.value.name : other.messages,
	}));
	if (!afterTarget) return others;
	const when = timeText(time);
	const late = {
		about: {
			zh: `按 ${when.zh}的实际值评价 ${target.year} 年的目标`,
			en: `the actual of ${when.en} is judged by the target for ${target.year}`,
		},
		verdict: 'value' in status ? status.value.name : status.messages,
	};
	return [late, ...others];
}
