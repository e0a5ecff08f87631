/**
 * The words that search finds a text by: Chinese in pairs of characters, since it has no spaces.
 *
 * It is sent to the reader's browser as its own source, so nothing outside it may be used.
 */
export function wordsOf(text: string): string[] {
	const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}_]+/gu) ?? [];
	return runs.flatMap((run) =>
		/^\p{Script=Han}{2,}$/u.test(run)
			? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
			: [run],
	);
}
