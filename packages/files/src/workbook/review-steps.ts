import type { ReviewLine } from './review-line.js';
import {
	averages,
	falls,
	forms,
	nothing,
	opening,
	prefixes,
	suffixes,
	totals,
	written,
} from './review-words.js';
import { none, unreadable } from './words.js';

/**
 * A target in the steps in which the sheet's formulas read it.
 *
 * Only what is read whole is read: of a text that is none of the known forms no number is picked out.
 */
export function readingSteps({ target = '', unit = '' }: ReviewLine) {
	if (typeof target === 'number') {
		const number = target < 0 ? unreadable : target;
		return { ...empty, form: forms.level, number } as const;
	}
	const text = written.reduce((so, [from, to]) => so.replaceAll(from, to), target);
	const form = formOf(text);
	const body = bodyOf(text, form);
	const [prefix = ''] = [3, 2, 1]
		.map((length) => body.slice(0, length))
		.filter((word) => prefixes.includes(word));
	const suffix = suffixes.find((word) => body.endsWith(word)) ?? '';
	const raw = body.slice(prefix.length, Math.max(prefix.length, body.length - suffix.length));
	const digits = digitsOf(raw, unit.replaceAll(' ', ''));
	const steps = { text, form, body, prefix, suffix, raw, digits };
	return { ...steps, number: form === none ? none : numberIn(steps, unit.replaceAll(' ', '')) };
}

type Steps = Readonly<Record<'text' | 'form' | 'prefix' | 'suffix' | 'raw' | 'digits', string>>;

const empty = { text: '', body: '', prefix: '', suffix: '', raw: '', digits: '' } as const;

function formOf(text: string): string {
	if (nothing.includes(text)) return none;
	if (text.startsWith('[') && text.endsWith(']')) return forms.sum;
	if (averages.includes(text.slice(0, 4))) return forms.average;
	const changes = totals.includes(text.slice(0, 2)) || totals.includes(text.slice(0, 4));
	return changes ? forms.total : forms.level;
}

function bodyOf(text: string, form: string): string {
	if (form === forms.sum) return text.slice(1, -1);
	if (form === forms.average) return text.slice(4);
	if (form === forms.total) return text.slice(text.startsWith('累计') ? 4 : 2);
	return text;
}

function digitsOf(raw: string, unit: string): string {
	if (isFigure(raw)) return raw;
	if (raw.endsWith('%')) return raw.slice(0, -1);
	return unit !== '' && raw.endsWith(unit) ? raw.slice(0, -unit.length) : '';
}

function numberIn(
	{ text, form, prefix, suffix, raw, digits }: Steps,
	unit: string,
): number | string {
	if (!isFigure(digits)) return unreadable;
	if (suffix !== '' && prefix !== '' && !opening.includes(prefix)) return unreadable;
	const percent = raw.endsWith('%');
	if (form === forms.average || form === forms.total) {
		const fall = falls.includes(text.slice(0, 2)) || falls.includes(text.slice(0, 4));
		return percent ? (Number(digits) * (fall ? -1 : 1)) / 100 : unreadable;
	}
	return percent && unit !== '' && unit !== '%' ? unreadable : Number(digits);
}

function isFigure(text: string): boolean {
	return /^\d+(?:\.\d+)?$/.test(text);
}
