import { numberOf } from '../level/number-of.js';
import type { Plan } from '../model/plan.js';
import type { Figure, Source } from '../model/source.js';

/** A number of a plan with the phrase it was read from and the place where that stands. */
export interface PrintedFigure {
	/** Where it is in the plan: `indicators.3.targets.0`. */
	readonly path: string;
	/** As the document prints it: a rate in percent, not as a fraction. */
	readonly value: number;
	readonly max?: number;
	/** That of the indicator or observation, where the figure is a value of it. */
	readonly unit?: string;
	readonly source: Source;
}

/**
 * Every figure of a plan, each with its phrase and its place.
 *
 * @example
 * printedFigures(qingpu14fyp)[0].source.wording //=> '829.92'
 */
export function printedFigures(plan: Plan): readonly PrintedFigure[] {
	return [...ofIndicators(plan), ...ofObservations(plan), ...ofClaims(plan)];
}

function ofIndicators({ indicators }: Plan): PrintedFigure[] {
	return indicators.flatMap(({ baseline, source, targets, unit }, i) => {
		const measured = unit === undefined ? {} : { unit };
		const start: PrintedFigure[] = baseline
			? [
					{
						path: `indicators.${i}.baseline`,
						value: baseline.value,
						...measured,
						source: { ...source, ...worded(baseline) },
					},
				]
			: [];
		const promised = targets.flatMap((target, j) => {
			const path = `indicators.${i}.targets.${j}`;
			const value = numberOf(target);
			const printed = (rate: number) => (target.kind === 'growth' ? rate * 100 : rate);
			const ofLevel = target.kind === 'growth' || target.kind === 'multiple' ? {} : measured;
			const own = target.kind === 'increment' && target.unit ? { unit: target.unit } : ofLevel;
			const one = (at: string, number: number, where: Source): PrintedFigure => ({
				path: at,
				value: printed(number),
				...own,
				source: where,
			});
			const max = target.kind === 'range' ? { max: target.max } : {};
			const { stretch, alsoStated = [] } = target;
			return [
				...(value === undefined ? [] : [{ ...one(path, value, target.source), ...max }]),
				...(stretch ? [one(`${path}.stretch`, stretch.value, stretch.source)] : []),
				...alsoStated.flatMap((also, k) =>
					also.value === undefined ? [] : [one(`${path}.alsoStated.${k}`, also.value, also.source)],
				),
			];
		});
		return [...start, ...promised];
	});
}

function ofObservations({ observations }: Plan): PrintedFigure[] {
	return observations.map(({ value, unit, source }, i) => ({
		path: `observations.${i}`,
		value,
		unit,
		source,
	}));
}

function ofClaims({ claims }: Plan): PrintedFigure[] {
	return claims.flatMap((claim, i) =>
		['factor', 'rate', 'share'].flatMap((name) => {
			const printed: unknown = Reflect.get(claim, name);
			if (!isFigure(printed)) return [];
			const source = { ...claim.source, ...worded(printed) };
			return [{ path: `claims.${i}.${name}`, value: printed.value, source }];
		}),
	);
}

function isFigure(value: unknown): value is Figure {
	return typeof value === 'object' && value !== null && 'wording' in value && 'value' in value;
}

function worded({ wording }: Figure): { readonly wording: string } {
	return { wording };
}
