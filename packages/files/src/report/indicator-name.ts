import type { Indicator, Language } from '@plan-indicators/core';
import { printedText } from './printed-text.js';

/** What an indicator is called in a report; its id where its name has no sign that can be shown. */
export function indicatorName({ name, id }: Indicator, language: Language): string {
	return printedText(name[language]) || id;
}
