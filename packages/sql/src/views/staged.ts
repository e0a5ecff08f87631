/** A query in stages, each of which is read by the next. */
export function staged(stages: Readonly<Record<string, string>>, last: string): string {
	const named = Object.entries(stages).map(([name, query]) => `${name} AS (\n  ${query}\n)`);
	return `WITH ${named.join(',\n')}\n${last}`;
}
