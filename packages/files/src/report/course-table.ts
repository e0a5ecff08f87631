import { isoDate, type Language, warranted } from '@plan-indicators/core';
import type { CourseChart, Point } from './course-chart.js';
import type { ReportCell, ReportTable } from './report-cell.js';
import { words } from './words.js';

/** The times at which any of the charts has a point, in their order. */
export function timesOf(courses: readonly CourseChart[]): readonly number[] {
	const points = courses.flatMap(({ path, targets, actuals }) => [...path, ...targets, ...actuals]);
	return [...new Set(points.map(({ time }) => time))].sort((one, other) => one - other);
}

/** A year by its number, a time within one by its day. */
function timeText(time: number): string {
	return Number.isInteger(time) ? String(time) : isoDate(time);
}

/** The numbers of the small charts: path, actuals and target of each indicator, a column for each time. */
export function courseTable(courses: readonly CourseChart[], language: Language): ReportTable {
	const times = timesOf(courses);
	const column = (header: string, align: 'start' | 'end', width: number) => ({
		header,
		align,
		width,
	});
	return {
		named: 0,
		columns: [
			column(words.indicator[language], 'start', 17),
			column(words.unit[language], 'start', 6),
			column(words.series[language], 'start', 10),
			...times.map((time) => ({ ...column(timeText(time), 'end', 8), time })),
		],
		rows: courses.flatMap((course) =>
			(['path', 'actual', 'target'] as const).map((series) => ({
				cells: [
					{ text: course.name },
					{ text: course.unit },
					{ text: words[series][language] },
					...times.map((time) => cellAt(seriesOf(course)[series], time)),
				],
			})),
		),
	};
}

function seriesOf({ path, targets, actuals }: CourseChart) {
	return { path, target: targets, actual: actuals };
}

function cellAt(points: readonly Point[], at: number): ReportCell {
	const point = points.find(({ time }) => time === at);
	if (!point) return { text: '' };
	const shown = String(warranted(point.value, ['0.00']));
	const decimals = shown.split('.')[1]?.length ?? 0;
	return {
		text: shown.replace('-', '−'),
		value: point.value,
		format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
	};
}
