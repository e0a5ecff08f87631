import {
	figuresOf,
	type InterpolatedLevel,
	type Localized,
	type Outcome,
	outcome,
	trajectory,
} from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { inputs, pathRange, whatIfId } from '../workbook/what-if-sheet.js';

interface Actual {
	readonly year: number;
	readonly value: number;
}

export interface Course {
	readonly plan: Localized;
	readonly indicator: Localized;
	readonly unit: string;
	readonly path: readonly InterpolatedLevel[];
	/** The phrases in which the figures of the indicator are printed. */
	readonly digits: readonly string[];
}

/** The path of what is asked for, or why there is none, and the actuals typed beside it. */
export interface WhatIf {
	readonly course: Outcome<Course>;
	readonly actuals: readonly Actual[];
}

/** What the what-if sheet asks for just now. */
export function whatIf(book: FWorkbook): WhatIf {
	const sheet = book.getSheetBySheetId(whatIfId);
	const read = (address: string) => sheet?.getRange(address).getValue() ?? '';
	const year = numberIn(read(inputs.year));
	const actual = numberIn(read(inputs.actual));
	return {
		course: outcome(() => course(String(read(inputs.plan)), String(read(inputs.indicator)), year)),
		actuals: [
			...others(read),
			...(year === undefined || actual === undefined ? [] : [{ year, value: actual }]),
		],
	};
}

function course(planName: string, name: string, year: number | undefined): Course {
	const { plan, indicator } = catalog.find(planName, name, year === undefined ? {} : { year });
	const { unit = '' } = indicator;
	const path = trajectory(indicator);
	return {
		plan: plan.shortName,
		indicator: indicator.name,
		unit,
		path,
		digits: figuresOf(indicator),
	};
}

function others(read: (address: string) => unknown): readonly Actual[] {
	const rows = Array.from({ length: pathRange.lastRow - pathRange.firstRow + 1 }, (_, i) => i);
	return rows.flatMap((i) => {
		const row = pathRange.firstRow + i;
		const year = numberIn(read(`${pathRange.year}${row}`));
		const value = numberIn(read(`${pathRange.actual}${row}`));
		return year === undefined || value === undefined ? [] : [{ year, value }];
	});
}

function numberIn(cell: unknown): number | undefined {
	if (cell === '' || cell === null || typeof cell === 'boolean') return undefined;
	const value = Number(cell);
	return Number.isFinite(value) ? value : undefined;
}
