import type { Language } from '@plan-indicators/core';
import { functions } from '@plan-indicators/functions';

/**
 * A formula of ours whose words are in a language.
 *
 * @param args - As formulas write them; the language goes to its own place after them.
 */
export function call(id: string, args: readonly string[], language: Language): string {
	const parameters = functions.find((each) => each.id === id)?.parameters ?? [];
	const place = parameters.findIndex((parameter) => parameter.id === 'language');
	if (language === 'zh' || place < 0) return `=PLAN.${id}(${args.join(',')})`;
	const blanks = Array.from({ length: place - args.length }, () => '');
	return `=PLAN.${id}(${[...args, ...blanks, '"en"'].join(',')})`;
}

/** A text as formulas write it. */
export function quoted(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}
