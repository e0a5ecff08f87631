import type { PeriodYears } from '@plan-indicators/draft';
import { useSay } from '../language.js';
import { words } from '../words.js';
import { YearField } from './year-field.js';

/** The first and last year of the plan: a section alone often does not say them. */
export function PeriodFields({
	period,
	change,
}: {
	readonly period: PeriodYears;
	readonly change: (period: PeriodYears) => void;
}) {
	const say = useSay();
	return (
		<fieldset className="period">
			<legend>{say(words.period)}</legend>
			<YearField
				label={say(words.firstYear)}
				year={period.start}
				change={(start) => change({ ...period, start })}
			/>
			<span aria-hidden="true">—</span>
			<YearField
				label={say(words.lastYear)}
				year={period.end}
				change={(end) => change({ ...period, end })}
			/>
		</fieldset>
	);
}
