import { type ErrorCode, type Language, PlanError } from '@plan-indicators/core';
import type { Family } from '../function.js';
import { type ExcelError, excelError } from './excel-error.js';

export interface CellError {
	readonly code: ExcelError;
	readonly message: string;
}

/** Excel for Mac cuts longer messages. */
const longest = 255;

/** How a thrown thing looks in a cell of Excel, in the words of the user's language. */
export function cellError(thrown: unknown, family: Family, language: Language): CellError {
	const words = thrown instanceof PlanError ? thrown.messages : defect(thrown);
	return { code: errorCode(thrown, family), message: clipped(words[language]) };
}

/** The error alone, without its words. */
export function errorCode(thrown: unknown, family: Family): ExcelError {
	const { notAvailable, number, value } = excelError;
	if (!(thrown instanceof PlanError)) return value;
	const error = errors[thrown.code];
	if (error !== 'undefined mathematics') return error;
	return family === 'mathematics' ? number : notAvailable;
}

const errors = {
	'unknown-plan': excelError.notAvailable,
	'unknown-indicator': excelError.notAvailable,
	ambiguous: excelError.notAvailable,
	'not-stated': excelError.notAvailable,
	'no-baseline': excelError.notAvailable,
	'not-numeric': excelError.notAvailable,
	'no-actual': excelError.notAvailable,
	'too-few-actuals': excelError.notAvailable,
	'series-break': excelError.notAvailable,
	'not-a-number': excelError.value,
	'rate-looks-like-percent': excelError.value,
	'unit-mismatch': excelError.value,
	'year-out-of-period': excelError.value,
	'unknown-option': excelError.value,
	'zero-baseline': 'undefined mathematics',
	'sign-change': 'undefined mathematics',
	'period-not-positive': 'undefined mathematics',
	'baseline-equals-target': 'undefined mathematics',
	overflow: 'undefined mathematics',
	'invalid-plan': excelError.notAvailable,
} satisfies Record<ErrorCode, ExcelError | 'undefined mathematics'>;

function defect(thrown: unknown) {
	const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
	return {
		zh: `这是加载项的缺陷，不是您的错误，请反馈：${what}`,
		en: `A defect of the add-in, not a mistake of yours; please report it: ${what}`,
	};
}

function clipped(message: string): string {
	return message.length <= longest ? message : `${message.slice(0, longest - 1)}…`;
}
