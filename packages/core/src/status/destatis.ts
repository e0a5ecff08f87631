import { PlanError } from '../error/plan-error.js';
import { betterWay, type Course, seriesBreak } from './course.js';
import { measures } from './measures.js';
import type { Point } from './series.js';
import type { StatusMethod } from './status-method.js';

type Word = 'met' | 'on-track' | 'slightly-short' | 'far-short' | 'wrong-direction';

/** The mean of the last yearly changes carried on, as Germany's indicator report does. */
export const destatis: StatusMethod<Word> = {
	name: { zh: '德国联邦统计局', en: 'Destatis' },
	description: {
		zh: '最近（至多五次）年度变化的均值推算到目标年，差距÷剩余距离：<5% 能够实现，≤20% 略有差距，>20% 差距较大，变化方向相反为方向错误；可用于零和负值；至少要四个年度值',
		en: 'the mean of the last (up to five) yearly changes carried to the target year, miss ÷ remaining distance: below 5 % reached, up to 20 % slightly short, above far short, or the wrong direction; works with zero and negative values; needs four yearly points',
	},
	formula: '(T − (a + m·(n−k))) ÷ (T − a), m the mean of the last yearly changes',
	source: {
		zh: '德国联邦统计局，《德国可持续发展》指标报告',
		en: 'Statistisches Bundesamt, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht',
	},
	thresholds: { reached: 0.05, slightlyShort: 0.2, changes: 5, points: 4 },
	words: {
		met: { zh: '已实现', en: 'Target met' },
		'on-track': { zh: '能够实现', en: 'On track' },
		'slightly-short': { zh: '略有差距', en: 'Slightly short' },
		'far-short': { zh: '差距较大', en: 'Far short' },
		'wrong-direction': { zh: '方向错误', en: 'Wrong direction' },
	},
	judge(course, { thresholds: { reached = 0.05, slightlyShort = 0.2, changes = 5, points = 4 } }) {
		if (measures.meets(course)) return { word: 'met', inputs: {} };
		const { goal, indicator, now } = course;
		const [first, last] = lastPoints(course, changes, points);
		const sign = betterWay(indicator) === 'up' ? 1 : -1;
		const meanChange = (last.value - first.value) / (last.time - first.time);
		const projection = now.value + meanChange * (goal.year - now.time);
		const remaining = sign * (goal.value - now.value);
		const miss = sign * (goal.value - projection);
		const inputs = { meanChange, projection };
		if (sign * meanChange < 0) return { word: 'wrong-direction', inputs };
		if (miss < reached * remaining || miss <= 0) return { word: 'on-track', inputs };
		return { word: miss <= slightlyShort * remaining ? 'slightly-short' : 'far-short', inputs };
	},
};

/** The first and the last of the latest yearly points, the baseline among them. */
function lastPoints(course: Course, changes: number, least: number): readonly [Point, Point] {
	const latest = yearlyPoints(course).filter(({ time }) => time >= course.now.time - changes);
	const [first, ...others] = latest;
	const last = others.at(-1);
	if (!first || !last || latest.length < least) {
		throw tooFew(latest.length, Math.max(least, 2));
	}
	const broken = course.points.find(
		({ time, status }) => status === 'break' && time > first.time && time <= last.time,
	);
	if (broken) throw seriesBreak(broken.time);
	return [first, last];
}

/** One point a year, the last that was given for it. */
function yearlyPoints({ start, points }: Course): readonly Point[] {
	const base = start ? [start] : [];
	const all = [...base.map(({ year, value }): Point => ({ time: year, value })), ...points];
	const whole = all.filter(({ time }) => Number.isInteger(time));
	return [...new Map(whole.map((point) => [point.time, point])).values()];
}

function tooFew(came: number, least: number): PlanError {
	return new PlanError('too-few-actuals', {
		zh: `该方法至少需要 ${least} 个年度值，收到 ${came} 个`,
		en: `the method needs at least ${least} yearly values, but ${came} came`,
	});
}
