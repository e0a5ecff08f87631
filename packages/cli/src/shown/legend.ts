import { type Language, legend } from '@plan-indicators/core';

/** A text with the meaning of its signs below it. */
export function withLegend(text: string, language: Language): string {
	const lines = legend(text, language).map((line) => `  ${line}`);
	return lines.length > 0 ? [text, '', ...lines].join('\n') : text;
}
