import { asksForNoChange, type Course, origin } from './course.js';
import { measures } from './measures.js';
import type { StatusMethod } from './status-method.js';

type Word = 'met' | 'on-track' | 'moderate' | 'limited' | 'deterioration';

/** Observed against required growth, as Open SDG does. */
export const openSdg: StatusMethod<Word> = {
	name: { zh: 'Open SDG', en: 'Open SDG' },
	description: {
		zh: '实际年均增长÷要求的年均增长：≥0.95 进展顺利，≥0.60 进展一般，≥0 进展有限，<0 倒退；已达到目标的优先',
		en: 'observed ÷ required average annual growth: ≥ 0.95 on track, ≥ 0.60 moderate, ≥ 0 limited, below 0 deterioration; a target that is met wins',
	},
	formula: 'R = ((a/b)^(1/k) − 1) ÷ |(T/b)^(1/n) − 1|',
	source: {
		zh: 'Open SDG 平台文档：自动进展评估',
		en: 'Open SDG platform documentation: automated progress measurement',
	},
	thresholds: { onTrack: 0.95, moderate: 0.6, limited: 0 },
	words: {
		met: { zh: '已实现', en: 'Target met' },
		'on-track': { zh: '进展顺利', en: 'On track' },
		moderate: { zh: '进展一般', en: 'Moderate progress' },
		limited: { zh: '进展有限', en: 'Limited progress' },
		deterioration: { zh: '倒退', en: 'Deterioration' },
	},
	judge(course, { thresholds: { onTrack = 0.95, moderate = 0.6, limited = 0 } }) {
		if (measures.meets(course)) return { word: 'met', inputs: {} };
		if (asksForNoChange(course)) return { word: unmoved(course), inputs: {} };
		const growthRatio = measures.growthRatio(course);
		const inputs = { growthRatio };
		if (growthRatio >= onTrack) return { word: 'on-track', inputs };
		if (growthRatio >= moderate) return { word: 'moderate', inputs };
		return { word: growthRatio >= limited ? 'limited' : 'deterioration', inputs };
	},
};

/** Short of a target that is the baseline: standing still there, or fallen behind it. */
function unmoved(course: Course): Word {
	return course.now.value === origin(course).value ? 'limited' : 'deterioration';
}
