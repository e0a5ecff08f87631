import { baseYear, finalYear, type Plan } from '@plan-indicators/core';
import { number, type Table, tableOf } from '../table.js';
import { eachIndicator } from './each.js';

/** The times at which `paths` says where a way stands: the end of each year; others can be added. */
export function timesTable(plans: readonly Plan[]): Table {
	const all = eachIndicator(plans).flatMap(({ indicator }) => [
		baseYear(indicator),
		finalYear(indicator),
	]);
	const first = Math.min(...all);
	const years = all.length === 0 ? 0 : Math.max(...all) - first + 1;
	return tableOf(
		'times',
		['time'],
		[number('time', (year: number) => year)],
		Array.from({ length: years }, (_, i) => first + i),
	);
}
