import { legend } from '@plan-indicators/core';

/** A text with the meaning of its signs below it. */
export function withLegend(text: string): string {
	const lines = legend(text, 'zh').map((line) => `  ${line}`);
	return lines.length > 0 ? [text, '', ...lines].join('\n') : text;
}
