import { finite, oneOf } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { bindsEveryYear } from '../level/binds-every-year.js';
import { compounds } from '../level/compounds.js';
import { toleranceOf } from '../level/tolerance.js';
import type { Localized } from '../model/localized.js';
import type { Target } from '../model/target.js';
import type { ProgressMethod } from '../progress/progress.js';
import type { Course } from './course.js';
import { type MethodId, methods, usualMethod } from './methods.js';
import type { JudgeOptions } from './status-method.js';

/** One word on the way of an indicator, and everything it was found by. */
export interface Status {
	readonly method: MethodId;
	/** `ahead`, `on-track`, …: stable, one of the method's words. */
	readonly word: string;
	readonly name: Localized;
	readonly inputs: Readonly<Record<string, number>>;
	readonly thresholds: Readonly<Record<string, number>>;
}

/** By which method, share and thresholds a course is judged. */
export interface Terms extends JudgeOptions {
	readonly method: MethodId;
}

/** @throws PlanError `unknown-option`, `not-a-number` */
export function termsFor(
	target: Target,
	options: {
		readonly method?: MethodId;
		readonly share?: ProgressMethod;
		readonly thresholds?: JudgeOptions['thresholds'];
	},
): Terms {
	const ids = Object.keys(methods).filter(isMethod);
	const method = oneOf('method', options.method ?? usualMethod(target), ids);
	const usualShare = compounds(target.kind) ? 'log' : 'linear';
	const share = oneOf('share', options.share ?? usualShare, ['linear', 'log']);
	const about = target.comparator === 'approx' ? { tolerance: toleranceOf(target) } : {};
	const own: JudgeOptions['thresholds'] = { ...methods[method].thresholds, ...about };
	for (const [name, value] of Object.entries(options.thresholds ?? {})) {
		oneOf('thresholds', name, Object.keys(own));
		finite(name, value);
	}
	return { method, share, thresholds: { ...own, ...options.thresholds } };
}

/** The word of a course; what is due in every year is not a way to go before its last. */
export function statusOf(course: Course, { method, share, thresholds }: Terms): Status {
	const { target, year } = course.goal;
	const atEnd = method === 'pace' && course.now.time >= year;
	if (bindsEveryYear(target) && method !== 'periods-met' && !atEnd) throw onlyPeriodsMet(method);
	const { judge, words } = methods[method];
	const { word, inputs } = judge(course, { share, thresholds });
	return { method, word, name: nameOf(words, word), inputs, thresholds };
}

function onlyPeriodsMet(method: MethodId): PlanError {
	return new PlanError('unknown-option', {
		zh: `目标每年都要达到，${methods[method].name.zh}（${method}）不适用；可用 periods-met`,
		en: `the target is due in every year, so ${methods[method].name.en} (${method}) does not apply; periods-met does`,
	});
}

function nameOf(words: Readonly<Record<string, Localized>>, word: string): Localized {
	return words[word] ?? { zh: word, en: word };
}

function isMethod(id: string): id is MethodId {
	return id in methods;
}
