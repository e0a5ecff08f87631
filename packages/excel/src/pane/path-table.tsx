import { type InterpolatedLevel, warranted } from '@plan-indicators/core';
import { useLanguage, useSay } from './language.js';
import { numberText } from './number-text.js';
import { words } from './words.js';

/** What the chart shows, for those who want or need figures. */
export function PathTable({
	points,
	digits,
	unit = '',
}: {
	readonly points: readonly InterpolatedLevel[];
	/** The phrases that say how finely the ends are printed. */
	readonly digits: readonly string[];
	readonly unit: string | undefined;
}) {
	const say = useSay();
	const language = useLanguage();
	return (
		<details>
			<summary>{say(words.dataTable)}</summary>
			<table>
				<thead>
					<tr>
						<th scope="col">{say(words.year)}</th>
						<th scope="col">
							{say(words.value)} <bdi>{unit.slice(0, 40)}</bdi>
						</th>
					</tr>
				</thead>
				<tbody>
					{points.map(({ year, value }) => (
						<tr key={year}>
							<th scope="row">{year}</th>
							<td>{numberText(warranted(value, digits), language)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</details>
	);
}
