import type { Language } from '@plan-indicators/core';
import type { Course, WhatIf } from '../sheet/what-if.js';
import { words } from '../words.js';
import { courseRows } from './course-rows.js';
import { PathChart } from './path-chart.js';
import { PathTable } from './path-table.js';

interface Props {
	readonly course: Course;
	readonly actuals: WhatIf['actuals'];
	readonly language: Language;
}

export function DrawnPath({ course, actuals, language }: Props) {
	const { rows, outside } = courseRows(course, actuals);
	const name = `${course.plan[language]} ${course.indicator[language]}`;
	const caption = course.unit ? `${name} (${course.unit})` : name;
	return (
		<>
			<p>
				<bdi>{caption}</bdi>
			</p>
			<PathChart rows={rows} label={`${words.chart[language]}: ${caption}`} />
			<ul className="legend">
				<li className="path">{words.path[language]}</li>
				<li className="actual">{words.actual[language]}</li>
			</ul>
			{outside.length > 0 && (
				<p>
					{words.outside[language]}{' '}
					{outside.map(({ year, value }) => `${year}: ${value}`).join('; ')}
				</p>
			)}
			<PathTable rows={rows} digits={course.digits} caption={caption} language={language} />
		</>
	);
}
