import { convert, type Plan, PlanError } from '@plan-indicators/core';

/** Every unit is one that can be converted. */
export function knownUnits({ indicators, observations }: Plan): readonly string[] {
	const units = [
		...indicators.map(({ id, unit }) => [id, unit] as const),
		...indicators.flatMap(({ id, targets }) =>
			targets.map((target) => [id, target.kind === 'increment' ? target.unit : undefined] as const),
		),
		...observations.map(({ id, unit }) => [`observations.${id}`, unit] as const),
	];
	return units.flatMap(([path, unit]) =>
		unit === undefined || known(unit) ? [] : [`${path}: unknown unit ${unit}`],
	);
}

function known(unit: string): boolean {
	try {
		return convert(1, unit, unit) === 1;
	} catch (error) {
		if (error instanceof PlanError) return false;
		throw error;
	}
}
