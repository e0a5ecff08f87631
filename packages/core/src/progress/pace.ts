import { finite, positivePeriod, withinRange } from '../error/argument.js';

/**
 * Progress against time: 1 where as much of the way is covered as of the time. 时间过半，任务过半.
 *
 * progress / elapsed
 *
 * @param given.progress - A fraction, linear or log.
 * @param given.elapsed - A fraction above 0.
 * @returns Above 1 ahead of time, below 1 behind it.
 * @throws PlanError `not-a-number`, `period-not-positive`
 * @example
 * pace({ progress: 0.504, elapsed: 0.6 }) //=> 0.84
 */
export function pace({
	progress,
	elapsed,
}: {
	readonly progress: number;
	readonly elapsed: number;
}): number {
	return withinRange('pace', finite('progress', progress) / positivePeriod('elapsed', elapsed));
}
