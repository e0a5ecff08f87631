import type { ErrorCode } from '@plan-indicators/core';
import type { Exit } from './command.js';

/** How a command ends that an error stops: the plan or its data do not give it, or it was mistyped. */
export const exitOf = {
	'unknown-plan': 2,
	'unknown-indicator': 2,
	ambiguous: 2,
	'not-stated': 1,
	'no-baseline': 1,
	'not-numeric': 1,
	'no-actual': 1,
	'too-few-actuals': 1,
	'series-break': 1,
	'not-a-number': 2,
	'rate-looks-like-percent': 2,
	'unit-mismatch': 2,
	'year-out-of-period': 2,
	'unknown-option': 2,
	'zero-baseline': 1,
	'sign-change': 1,
	'period-not-positive': 1,
	'baseline-equals-target': 1,
	overflow: 1,
	'invalid-plan': 1,
} as const satisfies Record<ErrorCode, Exit>;
