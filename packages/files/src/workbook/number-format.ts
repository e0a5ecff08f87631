import { figuresOf, type Indicator, printedNumber, warranted } from '@plan-indicators/core';

export const share = '0.00%';
export const computed = '#,##0.00';
/** Percentage points a year. */
export const points = '+0.00"个百分点";-0.00"个百分点";0.00"个百分点"';
/** Without a thousands separator. */
export const year = '0';

/** Shows a number with the decimals it is printed with: 829.92, 80.8, 1,000. */
export function asPrinted(value: number, wording: string): string {
	const printed = printedNumber(wording);
	const decimals = printed?.value === value ? printed.decimals : decimalsOf(value);
	return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A level that may be computed: with the decimals that the indicator's printed figures warrant. */
export function asWarranted(value: number, indicator: Indicator): string {
	return asPrinted(warranted(value, figuresOf(indicator)), '');
}

function decimalsOf(value: number): number {
	return Math.min(String(value).split('.')[1]?.length ?? 0, 6);
}
