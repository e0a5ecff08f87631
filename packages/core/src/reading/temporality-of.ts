import type { Temporality } from '../model/indicator.js';
import type { Target } from '../model/target.js';

/** What an indicator is by its unit, its name and its target, where nobody says. */
export function temporalityOf(
	name: string,
	unit: string | undefined,
	target: Pick<Target, 'kind'> | undefined,
): Temporality {
	if (unit !== undefined && /^(?:%|‰)$|[/／]|每/.test(unit)) return 'ratio';
	return /^(?:新增|净增|累计)/.test(name) || target?.kind === 'perYear' ? 'flow' : 'stock';
}
