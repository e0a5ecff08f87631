import { methods } from '@plan-indicators/core';
import { type Table, tableOf, text } from '../table.js';

/** The words of the review in both languages. */
export function wordsTable(): Table {
	return tableOf(
		'words',
		['method', 'word'],
		[
			text('method', ({ method }) => method),
			text('word', ({ word }) => word),
			text('name_zh', ({ name }) => name.zh),
			text('name_en', ({ name }) => name.en),
		],
		(['pace', 'periods-met'] as const).flatMap((method) =>
			Object.entries(methods[method].words).map(([word, name]) => ({ method, word, name })),
		),
	);
}
