import { PlanError } from './plan-error.js';

/** @returns `value`, if it is a finite number; throws `not-a-number` naming the argument. */
export function finite(argument: string, value: unknown): number {
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	throw notANumber(argument, value);
}

export function notANumber(argument: string, value: unknown): PlanError {
	const came = printed(value);
	return new PlanError(
		'not-a-number',
		{
			zh: `参数 ${argument} 应为有限的数字，收到的是 ${came}`,
			en: `${argument} should be a finite number, but ${came} came`,
		},
		{ argument, received: value },
	);
}

/** @returns `value`, if it is a finite number above zero; else `period-not-positive`. */
export function positivePeriod(argument: string, value: unknown): number {
	const years = finite(argument, value);
	if (years > 0) return years;
	throw new PlanError(
		'period-not-positive',
		{
			zh: `参数 ${argument} 应大于 0 年，收到的是 ${years}`,
			en: `${argument} should be more than 0 years, but ${years} came`,
		},
		{ argument, received: value },
	);
}

/** @returns `value`, if it is one of `options`; else `unknown-option` listing them. */
export function oneOf<Option extends string>(
	argument: string,
	value: unknown,
	options: readonly Option[],
): Option {
	const option = options.find((candidate) => candidate === value);
	if (option !== undefined) return option;
	const came = printed(value);
	throw new PlanError(
		'unknown-option',
		{
			zh: `参数 ${argument} 应为 ${options.join('、')} 之一，收到的是 ${came}`,
			en: `${argument} should be one of ${options.join(', ')}, but ${came} came`,
		},
		{ argument, received: value, options },
	);
}

/** @returns `value`, a result; throws `overflow` where it left the range of numbers. */
export function withinRange(quantity: string, value: number): number {
	if (Number.isFinite(value)) return value;
	throw new PlanError(
		'overflow',
		{
			zh: `${quantity} 的结果超出可表示的数值范围`,
			en: `the result of ${quantity} is beyond the range of numbers`,
		},
		{ argument: quantity },
	);
}

/** Names the arguments of an inner function, in the error it throws, as the outer one calls them. */
export function inTermsOf<Value>(names: Readonly<Record<string, string>>, ask: () => Value): Value {
	try {
		return ask();
	} catch (error) {
		const argument = error instanceof PlanError ? names[error.facts.argument ?? ''] : undefined;
		if (!(error instanceof PlanError) || argument === undefined) throw error;
		throw new PlanError(error.code, error.messages, { ...error.facts, argument });
	}
}

export const directions = ['up', 'down'] as const;

/** A value as an error message shows it: text in quotes, never longer than a line. */
export function printed(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(clipped(value));
	if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'array' : 'object';
	return clipped(String(value));
}

/** A text as a message quotes it: never longer than a line. */
export function clipped(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
