import { printedNumber } from '@plan-indicators/core';

export const share = '0.00%';
export const computed = '#,##0.00';
/** Without a thousands separator. */
export const year = '0';

/** Shows a number with the decimals it is printed with: 829.92, 80.8, 1,000. */
export function asPrinted(value: number, wording: string): string {
	const printed = printedNumber(wording);
	const decimals = printed?.value === value ? printed.decimals : decimalsOf(value);
	return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A level that may be printed or derived: no more than two decimals of the latter. */
export function asComputed(value: number): string {
	return decimalsOf(value) > 2 ? computed : asPrinted(value, '');
}

function decimalsOf(value: number): number {
	return Math.min(String(value).split('.')[1]?.length ?? 0, 6);
}
