import { languageOf } from '@plan-indicators/functions/host';
import { callById } from '../call-by-id.js';

declare const SpreadsheetApp: {
	getActive(): { getSpreadsheetLocale(): string };
};

/** Asked for only where there are words to show: a call of a service takes its time. */
function spreadsheetLanguage() {
	return languageOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
}

export const call = callById(spreadsheetLanguage);
