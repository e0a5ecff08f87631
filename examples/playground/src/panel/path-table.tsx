import { type Language, warranted } from '@plan-indicators/core';
import { words } from '../words.js';
import type { CourseRow } from './course-rows.js';

interface Props {
	readonly rows: readonly CourseRow[];
	/** The phrases that say how finely the ends of the path are printed. */
	readonly digits: readonly string[];
	readonly caption: string;
	readonly language: Language;
}

/** The figures of the chart, for those who do not see it. */
export function PathTable({ rows, digits, caption, language }: Props) {
	const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 15 });
	const cell = (value: number | undefined) => (value === undefined ? '' : format(value));
	return (
		<table>
			<caption className="unseen">{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{words.year[language]}</th>
					<th scope="col">{words.path[language]}</th>
					<th scope="col">{words.actual[language]}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ year, path, actual }) => (
					<tr key={year}>
						<th scope="row">{year}</th>
						<td>{cell(path === undefined ? path : warranted(path, digits))}</td>
						<td>{cell(actual)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
