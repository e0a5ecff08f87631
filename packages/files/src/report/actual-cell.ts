import {
	type Actual,
	decimalYear,
	type Language,
	type Localized,
	type ReviewRow,
} from '@plan-indicators/core';
import { joined } from './joined.js';
import { blank, type ReportCell } from './report-cell.js';
import { percent, rowFigures } from './row-figures.js';

/** What was observed at the time that was judged, as it was given; a sum so far where that is judged. */
export function actualCell(row: ReviewRow, language: Language): ReportCell {
	const { actuals, assessment } = row;
	const actual = actuals.findLast((each) => timeOf(each) === assessment?.time) ?? row.actual;
	if (!actual) return blank;
	const when = 'date' in actual ? actual.date : String(actual.year);
	const note = (...more: readonly Localized[]) =>
		joined([when, ...more.map((each) => each[language]), ...statusOf(actual, language)], language);
	if ('rate' in actual) return { ...percent(actual.rate), note: note(growthInYear) };
	if ('change' in actual) return { ...percent(actual.change), note: note(changeSinceBase) };
	const { level } = rowFigures(row, language);
	const summed = assessment?.from?.origin === 'sum' || actual.cumulative === true;
	if (!summed) return level(actual.value, note());
	return level(assessment?.actual ?? actual.value, note(sumSoFar));
}

export function timeOf(actual: Actual): number {
	return decimalYear('date' in actual ? actual.date : actual.year);
}

function statusOf({ status }: Actual, language: Language): readonly string[] {
	return status === undefined ? [] : [statuses[status][language]];
}

const statuses = {
	provisional: { zh: '初步数', en: 'provisional' },
	estimated: { zh: '估计数', en: 'estimated' },
	break: { zh: '口径变化', en: 'a break in the series' },
} as const satisfies Record<NonNullable<Actual['status']>, Localized>;

const growthInYear = { zh: '当年增速', en: 'growth in the year' };
const changeSinceBase = { zh: '比基期', en: 'since the base year' };
const sumSoFar = { zh: '累计', en: 'so far' };
