import type { Localized } from '../model/localized.js';
import type { ProgressMethod } from '../progress/progress.js';
import type { Course } from './course.js';

/** A published way to say in one word whether a course is on track. */
export interface StatusMethod<Word extends string = string> {
	readonly name: Localized;
	/** The rule in words, and whose thresholds they are. */
	readonly description: Localized;
	/** What is compared with the thresholds. */
	readonly formula: string;
	/** Who published the method. */
	readonly source: Localized;
	readonly thresholds: Readonly<Record<string, number>>;
	/** The words it answers with, from the best to the worst. */
	readonly words: Readonly<Record<Word, Localized>>;
	/** @throws PlanError where the method has no answer for the course. */
	judge(course: Course, options: JudgeOptions): Judgement<Word>;
}

export interface JudgeOptions {
	/** Which share `pace` is taken of. */
	readonly share: ProgressMethod;
	/** The thresholds in force, the method's own unless the user gave others. */
	readonly thresholds: Readonly<Record<string, number>>;
}

/** A word and the numbers it was found by. */
interface Judgement<Word extends string = string> {
	readonly word: Word;
	readonly inputs: Readonly<Record<string, number>>;
}
