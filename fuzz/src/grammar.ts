/** Whether a value has a form; nothing is said of why not. */
export type Form = (value: unknown) => boolean;

export const text: Form = (value) => typeof value === 'string' && value.length > 0;
export const figure: Form = (value) => typeof value === 'number' && Number.isFinite(value);
export const truth: Form = (value) => value === true || value === false;
export const whole =
	(from: number, to: number): Form =>
	(value) =>
		typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
export const year = whole(1900, 2200);
export const word =
	(...words: readonly string[]): Form =>
	(value) =>
		typeof value === 'string' && words.includes(value);
export const list =
	(each: Form): Form =>
	(value) =>
		Array.isArray(value) && value.every(each);
export const either =
	(...forms: readonly Form[]): Form =>
	(value) =>
		forms.some((form) => form(value));
export const both =
	(one: Form, other: Form): Form =>
	(value) =>
		one(value) && other(value);

/** Fields that must be there, fields that may, and no others. */
export const fields =
	(needed: Readonly<Record<string, Form>>, allowed: Readonly<Record<string, Form>> = {}): Form =>
	(value) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
		const given = new Map(Object.entries(value));
		const needs = Object.entries(needed).every(([name, form]) => form(given.get(name)));
		return (
			needs &&
			[...given].every(([name, each]) => {
				const form = own(needed, name) ?? own(allowed, name);
				return (
					form !== undefined &&
					(form(each) || (own(needed, name) === undefined && each === undefined))
				);
			})
		);
	};

function own(forms: Readonly<Record<string, Form>>, name: string): Form | undefined {
	return Object.hasOwn(forms, name) ? forms[name] : undefined;
}

export const id: Form = (value) =>
	typeof value === 'string' &&
	value.split('-').every((part) => part !== '' && /^[\p{Letter}\p{Number}]*$/u.test(part));

/** A day that the calendar has. */
export const day: Form = (value) => {
	if (typeof value !== 'string') return false;
	const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
	const lengths = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	return Number(date) >= 1 && Number(date) <= (lengths[Number(month) - 1] ?? 0);
};

function isLeap(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
