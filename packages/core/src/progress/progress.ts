import { finite, oneOf, withinRange } from '../error/argument.js';
import { PlanError } from '../error/plan-error.js';
import { logRatio } from '../mathematics/log-ratio.js';

export type ProgressMethod = 'linear' | 'log';

/**
 * The share of the way from baseline to target that has been covered.
 *
 * linear (a − b) / (T − b); log ln(a/b) / ln(T/b), the share of a growth rate that has been earned.
 * Never clamped: below 0 on the wrong side of the baseline, above 1 beyond the target.
 *
 * @param given.baseline - Value in the base year, in any unit; above zero for `log`.
 * @param given.actual - Value now, in the same unit; above zero for `log`.
 * @param given.target - Value in the target year, in the same unit; above zero for `log`.
 * @param given.method - `linear` unless told.
 * @returns A fraction: 0 at the baseline, 1 at the target.
 * @throws PlanError `not-a-number`, `baseline-equals-target`, `zero-baseline`, `sign-change`,
 * `unknown-option`, `overflow`
 * @see 国家统计局, 单位GDP能耗降低目标完成进度的对数法
 * @example
 * progress({ baseline: 758, actual: 880, target: 1000 }) //=> 0.504132
 * progress({ baseline: 758, actual: 880, target: 1000, method: 'log' }) //=> 0.5386
 */
export function progress({
	baseline,
	actual,
	target,
	method = 'linear',
}: {
	readonly baseline: number;
	readonly actual: number;
	readonly target: number;
	readonly method?: ProgressMethod;
}): number {
	finite('baseline', baseline);
	finite('actual', actual);
	finite('target', target);
	oneOf('method', method, ['linear', 'log']);
	if (baseline === target) {
		throw new PlanError(
			'baseline-equals-target',
			{
				zh: `基期值与目标值相同（${target}），没有路程可言`,
				en: `the baseline equals the target (${target}), so there is no way to go`,
			},
			{ argument: 'target', received: target },
		);
	}
	if (method === 'linear') {
		const way = withinRange('progress', target - baseline);
		return withinRange('progress', (actual - baseline) / way);
	}
	if (baseline === 0) {
		throw new PlanError(
			'zero-baseline',
			{
				zh: '基期值为 0，对数进度没有定义；可用 linear',
				en: 'log progress from 0 is not defined; linear would do',
			},
			{ argument: 'baseline', received: baseline },
		);
	}
	if (baseline < 0 || actual <= 0 || target <= 0) {
		throw new PlanError(
			'sign-change',
			{
				zh: `对数进度要求三个值都大于 0，收到的是 ${baseline}、${actual}、${target}；可用 linear`,
				en: `log progress needs three values above 0, but ${baseline}, ${actual}, ${target} came; linear would do`,
			},
			offender({ baseline, actual, target }),
		);
	}
	return logRatio(baseline, actual) / logRatio(baseline, target);
}

/** The first of the values that is not above zero. */
function offender(values: Readonly<Record<string, number>>) {
	const [argument = '', received] = Object.entries(values).find(([, value]) => value <= 0) ?? [];
	return { argument, received };
}
