import { bindsEveryYear } from '../level/binds-every-year.js';
import { bounds } from '../level/bounds.js';
import { asksForNoChange, type Course, keptFromStart } from './course.js';
import { measures } from './measures.js';
import type { StatusMethod } from './status-method.js';
import { everyYearKept } from './years-due.js';

type Word =
	| 'met-early'
	| 'met'
	| 'ahead'
	| 'as-expected'
	| 'behind'
	| 'not-met'
	| 'kept'
	| 'not-kept';

/** So that a pace of exactly 0.95 is not below it by the last digit of a double. */
const tolerance = 1e-9;

/** Past what was to be met on both sides: the way to it leads back. */
function isBeyond(course: Course): boolean {
	const { target } = course.goal;
	const { direction } = course.indicator;
	if (bounds({ target, direction }).length === 1) return false;
	return measures.linearProgress(course) > 1;
}

/** Progress against time in the words of Chinese mid-term reviews. */
export const byPace: StatusMethod<Word> & { readonly thresholds: { readonly band: number } } = {
	name: { zh: '进度对比', en: 'Pace' },
	description: {
		zh: '进度÷时间进度，用中期评估的词：高于 1+band 为快于预期，低于 1−band 为滞后；目标年只分实现与未实现；目标就是基期值的，只分保持与未保持；两边都有界的目标走过了头也是滞后。5% 的带宽是本库定的，没有官方数值',
		en: 'progress ÷ elapsed time in the words of mid-term reviews: ahead above 1 + band, behind below 1 − band; in the target year only met or not met; a target that is the baseline is kept or not; past a target that is bounded on both sides is behind, too. The band of 5 % is ours, no official number exists',
	},
	formula: 'progress ÷ elapsed, progress = (a − b) / (T − b) or ln(a/b) / ln(T/b)',
	source: {
		zh: '五年规划中期评估的通行用语；界限由本库设定',
		en: 'the customary words of mid-term reviews of five-year plans; the band is ours',
	},
	thresholds: { band: 0.05 },
	words: {
		'met-early': { zh: '提前实现', en: 'Met early' },
		met: { zh: '实现', en: 'Met' },
		kept: { zh: '保持', en: 'Kept' },
		ahead: { zh: '快于预期', en: 'Ahead' },
		'as-expected': { zh: '基本符合预期', en: 'As expected' },
		behind: { zh: '滞后', en: 'Behind' },
		'not-met': { zh: '未实现', en: 'Not met' },
		'not-kept': { zh: '未保持', en: 'Not kept' },
	},
	judge(course, { share, thresholds: { band = 0.05 } }) {
		const met = bindsEveryYear(course.goal.target) ? everyYearKept(course) : measures.meets(course);
		if (asksForNoChange(course)) return { word: met ? 'kept' : 'not-kept', inputs: {} };
		if (course.now.time >= course.goal.year) return { word: met ? 'met' : 'not-met', inputs: {} };
		if (met) return { word: 'met-early', inputs: {} };
		if (keptFromStart(course)) return { word: 'behind', inputs: {} };
		const pace = share === 'log' ? measures.logPace(course) : measures.linearPace(course);
		const inputs = { [share === 'log' ? 'logPace' : 'linearPace']: pace };
		if (isBeyond(course)) return { word: 'behind', inputs };
		if (pace - 1 > band + tolerance) return { word: 'ahead', inputs };
		return { word: 1 - pace > band + tolerance ? 'behind' : 'as-expected', inputs };
	},
};
