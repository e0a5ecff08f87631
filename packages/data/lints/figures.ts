import { type Figure, numberOf, type Plan, type Source } from '@plan-indicators/core';

/** A number of a plan with the phrase it was read from and the place where that stands. */
export interface PrintedFigure {
	/** Where it is in the plan: `high-tech-enterprises.targets.0`. */
	readonly path: string;
	/** As the document prints it: a rate in percent, not as a fraction. */
	readonly value: number;
	readonly max?: number;
	readonly source: Source;
}

/** Every figure of a plan. */
export function figures(plan: Plan): readonly PrintedFigure[] {
	return [...ofIndicators(plan), ...ofObservations(plan), ...ofClaims(plan)];
}

function ofIndicators({ indicators }: Plan): PrintedFigure[] {
	return indicators.flatMap(({ id, baseline, source, targets }) => [
		...(baseline
			? [
					{
						path: `${id}.baseline`,
						value: baseline.value,
						source: { ...source, ...worded(baseline) },
					},
				]
			: []),
		...targets.flatMap((target, i) => {
			const path = `${id}.targets.${i}`;
			const value = numberOf(target);
			const printed = (rate: number) => (target.kind === 'growth' ? rate * 100 : rate);
			return [
				...(value === undefined
					? []
					: [
							{
								path,
								value: printed(value),
								...(target.kind === 'range' ? { max: target.max } : {}),
								source: target.source,
							},
						]),
				...(target.stretch
					? [
							{
								path: `${path}.stretch`,
								value: printed(target.stretch.value),
								source: target.stretch.source,
							},
						]
					: []),
				...(target.alsoStated ?? []).map((also, j) => ({
					path: `${path}.alsoStated.${j}`,
					value: printed(also.value),
					source: also.source,
				})),
			];
		}),
	]);
}

function ofObservations({ observations }: Plan): PrintedFigure[] {
	return observations.map(({ id, value, source }) => ({
		path: `observations.${id}`,
		value,
		source,
	}));
}

function ofClaims({ claims }: Plan): PrintedFigure[] {
	return claims.flatMap((claim) =>
		['factor', 'rate', 'share'].flatMap((name) => {
			const printed: unknown = Reflect.get(claim, name);
			if (!isFigure(printed)) return [];
			const source = { ...claim.source, ...worded(printed) };
			return [{ path: `claims.${claim.id}.${name}`, value: printed.value, source }];
		}),
	);
}

function isFigure(value: unknown): value is Figure {
	return typeof value === 'object' && value !== null && 'wording' in value && 'value' in value;
}

function worded({ wording }: Figure): { readonly wording: string } {
	return { wording };
}
