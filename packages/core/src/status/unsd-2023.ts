import { progress } from '../progress/progress.js';
import { asksForNoChange, betterWay, keptFromStart, origin } from './course.js';
import { measures } from './measures.js';
import type { StatusMethod } from './status-method.js';

type Word = 'met' | 'on-track' | 'fair' | 'stagnation';

/** The projected share of the way, as the UN's Progress Chart does. */
export const unsd2023: StatusMethod<Word> = {
	name: { zh: '联合国统计司 2023', en: 'UNSD 2023' },
	description: {
		zh: '按实际增速推算到目标年，所走路程的占比：≥0.95 进展顺利，≥0.10 有所进展，<0.10 停滞或倒退',
		en: 'the share of the way covered when observed growth is carried to the target year: ≥ 0.95 on track, ≥ 0.10 fair progress, below 0.10 stagnation or regression',
	},
	formula: '(a·(a/b)^((n−k)/k) − b) ÷ (T − b)',
	source: {
		zh: '联合国统计司，可持续发展目标进展图 2023 技术说明',
		en: 'UN Statistics Division, SDG Progress Chart 2023, technical note',
	},
	thresholds: { onTrack: 0.95, fair: 0.1 },
	words: {
		met: { zh: '已实现', en: 'Target met' },
		'on-track': { zh: '进展顺利', en: 'On track' },
		fair: { zh: '有所进展', en: 'Fair progress' },
		stagnation: { zh: '停滞或倒退', en: 'Stagnation or regression' },
	},
	judge(course, { thresholds: { onTrack = 0.95, fair = 0.1 } }) {
		if (measures.meets(course)) return { word: 'met', inputs: {} };
		if (keptFromStart(course) || asksForNoChange(course)) return { word: 'stagnation', inputs: {} };
		betterWay(course.indicator);
		const projection = measures.projection(course);
		const projectedProgress = progress({
			baseline: origin(course).value,
			actual: projection,
			target: course.goal.value,
		});
		const inputs = { projection, projectedProgress };
		if (projectedProgress >= onTrack) return { word: 'on-track', inputs };
		return { word: projectedProgress >= fair ? 'fair' : 'stagnation', inputs };
	},
};
