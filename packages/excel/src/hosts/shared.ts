import {
	attributes,
	audit,
	citation,
	comparators,
	compounds,
	figuresOf,
	finalYear,
	growthText,
	kinds,
	legend,
	levelText,
	meaning,
	outcome,
	periodText,
	phrase,
	place,
	planTitle,
	review,
	scopes,
	strengths,
	target,
	temporalities,
	trajectory,
	verdicts,
	warranted,
	yearText,
} from '@plan-indicators/core';
import { actualsFromTable, planFromTable } from '@plan-indicators/core/table';
import { catalog } from '@plan-indicators/data';
import { browserLanguage, languageOf } from '@plan-indicators/functions/host';

/**
 * What the pane takes from the script of the functions, which its page loads before it: plans and
 * mathematics are loaded once. By the names of the packages; the pane's build fails where one is missing.
 */
export const shared = {
	'@plan-indicators/core': {
		attributes,
		audit,
		citation,
		comparators,
		compounds,
		figuresOf,
		finalYear,
		growthText,
		kinds,
		legend,
		levelText,
		meaning,
		outcome,
		periodText,
		phrase,
		place,
		planTitle,
		review,
		scopes,
		strengths,
		target,
		temporalities,
		trajectory,
		verdicts,
		warranted,
		yearText,
	},
	'@plan-indicators/core/table': { actualsFromTable, planFromTable },
	'@plan-indicators/data': { catalog },
	'@plan-indicators/functions/host': { browserLanguage, languageOf },
} as const;
