import {
	compounds,
	figuresOf,
	type Language,
	type MeasureName,
	type ReviewRow,
	round,
	warranted,
} from '@plan-indicators/core';
import { blank, type ReportCell } from './report-cell.js';

/** How the numbers of one row are written: with the digits that its sources warrant. */
export interface RowFigures {
	/** In the indicator's unit. */
	readonly level: (value: number, note?: string) => ReportCell;
	/** A difference of two levels: of percentages in points. */
	readonly apart: (value: number, note?: string) => ReportCell;
	/** A measure of the assessment; blank where it has none. */
	readonly measure: (name: MeasureName, show: (value: number) => ReportCell) => ReportCell;
	/** True of an indicator in % or ‰, whose growth is told in points. */
	readonly percentage: boolean;
	/** Which share the target's kind is judged by. */
	readonly share: 'log' | 'linear';
}

export function rowFigures(row: ReviewRow, language: Language): RowFigures {
	const { indicator, target, actuals, assessment } = row;
	const { unit } = indicator;
	const digits = [
		...figuresOf(indicator),
		...actuals.flatMap((each) => ('value' in each ? [String(each.value)] : [])),
		...(assessment?.from?.origin === 'user' ? [String(assessment.from.value)] : []),
	];
	const percentage = unit === '%' || unit === '‰';
	const figure = (value: number, note: string | undefined, behind = ''): ReportCell => {
		const shown = warranted(value, digits);
		return {
			text: `${signed(shown)}${behind}`,
			value,
			format: decimalFormat(shown),
			...(note === undefined ? {} : { note }),
		};
	};
	return {
		level: (value, note) => figure(value, note),
		apart: (value, note) => figure(value, note, percentage ? points(unit, language) : ''),
		measure: (name, show) => {
			const measure = assessment?.measures[name];
			if (!measure || !('value' in measure) || typeof measure.value === 'boolean') return blank;
			return show(measure.value);
		},
		percentage,
		share: compounds(target.kind) ? 'log' : 'linear',
	};
}

/** A share or a rate, in percent. */
export function percent(value: number, decimals = 1): ReportCell {
	return {
		text: `${signed(round(value * 100, decimals))} %`,
		value,
		format: `0.${'0'.repeat(decimals)}%`,
	};
}

export function hundredths(value: number): ReportCell {
	return { text: signed(round(value, 2).toFixed(2)), value, format: '0.00' };
}

function signed(value: number | string): string {
	return String(value).replace('-', '−');
}

function decimalFormat(shown: number): string {
	const decimals = Math.min(String(shown).split('.')[1]?.length ?? 0, 6);
	return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function points(unit: string | undefined, language: Language): string {
	if (language === 'en') return unit === '‰' ? ' per mille points' : ' points';
	return unit === '‰' ? ' 个千分点' : ' 个百分点';
}
