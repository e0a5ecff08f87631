import { type Catalog, citation, type Language, outcome, quotation } from '@plan-indicators/core';
import { packageVersion } from '../../package-version.js';
import { type Asked, callsIn } from './calls-in.js';

/** Excel takes far more in a note, but nobody reads it. */
const limit = 2000;

/**
 * What a note says of a value that was a formula: the formula, and where in which document the
 * figures stand as far as the formula's arguments tell.
 *
 * @param valueAt - What stood in a cell the formula refers to.
 */
export function origin(
	catalog: Catalog,
	formula: string,
	valueAt: (reference: string) => unknown,
	language: Language,
): string {
	const text = (asked: Asked): string =>
		'text' in asked ? asked.text : String(valueAt(asked.reference) ?? '');
	const sources = callsIn(formula).flatMap(({ plan, indicator }) => {
		const named = outcome(() => catalog.find(text(plan), indicator ? text(indicator) : ''));
		if ('value' in named) return [quotation(named.value, language)];
		const whole = outcome(() => catalog.plan(text(plan)));
		return 'value' in whole ? [citation(whole.value)] : [];
	});
	const head = { zh: `规划指标 ${packageVersion}`, en: `Plan Indicators ${packageVersion}` };
	return [head[language], formula, ...new Set(sources)].join('\n').slice(0, limit);
}
