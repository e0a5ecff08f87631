import type { Language } from '@plan-indicators/core';
import type { PeriodYears } from '@plan-indicators/draft';
import { words } from '../words.js';
import { YearField } from './year-field.js';

interface Props {
	readonly period: PeriodYears;
	readonly change: (period: PeriodYears) => void;
	readonly language: Language;
}

/** The first and last year of the plan: a section alone often does not say them. */
export function PeriodFields({ period, change, language }: Props) {
	return (
		<fieldset className="period">
			<legend>{words.period[language]}</legend>
			<YearField
				label={words.firstYear[language]}
				year={period.start}
				change={(start) => change({ ...period, start })}
			/>
			<span aria-hidden="true">—</span>
			<YearField
				label={words.lastYear[language]}
				year={period.end}
				change={(end) => change({ ...period, end })}
			/>
		</fieldset>
	);
}
