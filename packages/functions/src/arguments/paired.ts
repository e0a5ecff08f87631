import { PlanError } from '@plan-indicators/core';

type Range = readonly (readonly number[])[];

/** Actuals with their years, from two ranges of one size; at least one. */
export function paired(actuals: Range, years: Range): { year: number; value: number }[] {
	const values = actuals.flat();
	const times = years.flat();
	if (values.length !== times.length) {
		throw new PlanError('unknown-option', {
			zh: `实际值和年份应同样多，收到的是 ${values.length} 和 ${times.length}`,
			en: `there should be as many years as actuals, but ${values.length} actuals and ${times.length} years came`,
		});
	}
	if (values.length === 0) {
		const messages = { zh: '没有实际值', en: 'there is no actual' };
		throw new PlanError('no-actual', messages, { argument: 'actual' });
	}
	return times.flatMap((year, i) => {
		const value = values[i];
		return value === undefined ? [] : [{ year, value }];
	});
}

/** The last year that has an actual. */
export function lastYear(actuals: readonly { readonly year: number }[]): number {
	return actuals.reduce((last, { year }) => Math.max(last, year), -Infinity);
}
