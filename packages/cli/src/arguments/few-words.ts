import { usageError } from './usage-error.js';

/** Refuses more words than a command takes. */
export function fewWords(words: readonly string[], most: number): void {
	const [extra] = words.slice(most);
	if (extra === undefined) return;
	throw usageError(
		`多了一个词 ${JSON.stringify(extra)}；用法见 --help`,
		`one word too many: ${JSON.stringify(extra)}; see --help for the usage`,
		{ received: extra },
	);
}
