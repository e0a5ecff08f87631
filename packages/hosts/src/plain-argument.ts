import { errorValue } from '@plan-indicators/functions/host';

/** An argument as functions read it: a date is its day, the text of an error that error. */
export function plainArgument(argument: unknown): unknown {
	if (Array.isArray(argument)) return argument.map(plainArgument);
	if (isDate(argument)) return dayOf(argument);
	return typeof argument === 'string' ? errorValue(argument) : argument;
}

/** Of this realm or of the host's. */
function isDate(argument: unknown): argument is Date {
	return Object.prototype.toString.call(argument) === '[object Date]';
}

/** The day as the spreadsheet shows it: hosts give midnight in the zone that the script runs in. */
function dayOf(date: Date): string {
	const pad = (part: number, digits: number) => String(part).padStart(digits, '0');
	return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
