import { interval } from '../audit/interval.js';
import { outcome } from '../error/outcome.js';
import { averageAnnualGrowth } from '../mathematics/average-annual-growth.js';
import type { Baseline, InferredField } from '../model/indicator.js';
import type { Period } from '../model/plan-reference.js';
import type { Target } from '../model/target.js';
import type { RowTarget } from './row-targets.js';

/** The targets of a row as its indicator has them: a rate that follows from the levels is said with them. */
export function joinedTargets(
	targets: readonly RowTarget[],
	baseline: Baseline | undefined,
): readonly RowTarget[] {
	const level = targets.findLast(
		({ target, holds }) => target.kind === 'level' && holds === 'target',
	);
	return targets.flatMap((each) => {
		const rate = each.target;
		if (each === level && level) {
			const also = targets.filter(
				(other) => other.holds !== 'target' && follows(baseline, level.target, other.target),
			);
			if (also.length === 0) return [each];
			const alsoStated = also.map(({ target: { comparator, strength, source } }) => ({
				comparator,
				strength,
				source,
			}));
			return [{ ...each, target: { ...each.target, alsoStated } }];
		}
		return level && each.holds !== 'target' && follows(baseline, level.target, rate) ? [] : [each];
	});
}

/**
 * The one target of an amount added (新增高层次人才 400, no baseline) is the sum over the plan's years; that
 * of its last year alone is another reading.
 */
export function asSum(
	targets: readonly RowTarget[],
	name: string,
	{ start, end }: Period,
): readonly RowTarget[] {
	const [only, ...others] = targets;
	if (!only || others.length > 0 || !/^[新净]增/.test(name) || start === end) return targets;
	const { target } = only;
	if (target.kind !== 'level' || target.cumulative || target.year !== end) return targets;
	const why = {
		zh: `这一列是 ${end} 年，也可理解为当年新增`,
		en: `the column is of ${end}, so it may be the number added in that one year`,
	};
	const readings = [{ kind: 'level', value: target.value, why }] as const;
	return [{ ...only, target: { ...target, cumulative: true, readings } }];
}

/** Whether a yearly rate is what leads from the baseline to the level, as far as they are printed. */
function follows(baseline: Baseline | undefined, level: Target, rate: Target): boolean {
	if (!baseline || level.kind !== 'level' || rate.kind !== 'growth' || rate.mode !== 'average')
		return false;
	const within = outcome(() => {
		const years = level.year - baseline.year;
		const from = interval(baseline.wording);
		const to = interval(level.source.wording);
		const printed = interval(rate.source.wording);
		const least = averageAnnualGrowth({ from: from.max, to: to.min, years });
		const most = averageAnnualGrowth({ from: from.min, to: to.max, years });
		const half = (printed.max - printed.min) / 200;
		return least <= rate.rate + half && rate.rate - half <= most;
	});
	return 'value' in within && within.value;
}

/** What was concluded from the words of a row's targets. */
export function inferredOf(targets: readonly RowTarget[]): readonly InferredField[] {
	const all = new Set<InferredField>(targets.flatMap(({ inferred }) => inferred));
	if (!targets.every(({ inferred }) => inferred.includes('direction'))) all.delete('direction');
	return [...all];
}
