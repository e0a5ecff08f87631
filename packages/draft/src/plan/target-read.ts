import { PlanError, type ReadTarget, readTarget } from '@plan-indicators/core';
import type { Statement } from '../statement.js';
import type { Years } from '../year/five-years.js';
import { directionOf } from './direction-of.js';

/**
 * A statement as core's reader of targets reads its phrase.
 *
 * @throws PlanError `not-a-number` where that is another number than the statement's, `unit-mismatch`
 */
export function targetRead(
	statement: Statement,
	unit: string | undefined,
	period: Years,
): ReadTarget {
	const { phrase, number, max, year = period.end } = statement;
	const direction = directionOf(statement);
	const read = readTarget(phrase, {
		baseYear: Math.min(period.start, year) - 1,
		...(unit === undefined ? {} : { unit }),
		...(direction === undefined ? {} : { direction }),
	});
	if (agrees(read, number, max)) return read;
	throw new PlanError(
		'not-a-number',
		{
			zh: `“${phrase}”读出的数与原文的 ${number} 不同，请改写`,
			en: `“${phrase}” does not read as ${number}, which the text has; write it in other words`,
		},
		{ received: phrase },
	);
}

function agrees({ measure }: ReadTarget, number: number, max: number | undefined): boolean {
	const same = (read: number) => Math.abs(Math.abs(read) - number) <= 1e-9 * Math.max(1, number);
	switch (measure.kind) {
		case 'level':
			return same(measure.value);
		case 'growth':
			return same(measure.rate * 100);
		case 'multiple':
			return same(measure.factor);
		case 'increment':
		case 'perYear':
			return same(measure.amount);
		case 'maintain':
			return same(measure.bound);
		case 'range':
			return same(measure.min) && measure.max === max;
		case 'relative':
			return measure.margin !== undefined && same(measure.margin);
		case 'trend':
		case 'qualitative':
			return false;
	}
}
