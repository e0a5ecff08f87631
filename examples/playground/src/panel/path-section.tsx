import type { Language } from '@plan-indicators/core';
import type { WhatIf } from '../sheet/what-if.js';
import { words } from '../words.js';
import { DrawnPath } from './drawn-path.js';

interface Props {
	readonly whatIf: WhatIf;
	readonly language: Language;
}

/** The path of the what-if sheet and its actuals, drawn and as a table. */
export function PathSection({ whatIf: { course, actuals }, language }: Props) {
	return (
		<section aria-labelledby="path">
			<h2 id="path">{words.chart[language]}</h2>
			{'value' in course ? (
				<DrawnPath course={course.value} actuals={actuals} language={language} />
			) : (
				<p className="why">
					<strong>{words.noChart[language]}</strong> <bdi>{course.messages[language]}</bdi>
				</p>
			)}
		</section>
	);
}
