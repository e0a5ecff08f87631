/** How many places are looked at, going back: enough for any sentence, bounded for any text. */
const most = 50;

/** The last of sorted items that begins before `at` and passes; it looks back no further than a few dozen. */
export function lastBefore<Item extends { readonly at: number }>(
	items: readonly Item[],
	at: number,
	passes: (item: Item) => boolean,
): Item | undefined {
	const next = firstFrom(items, at);
	for (let i = next - 1; i >= 0 && i >= next - most; i -= 1) {
		const item = items[i];
		if (item && passes(item)) return item;
	}
	return undefined;
}

/** The index of the first of sorted items that begins at `at` or behind. */
export function firstFrom(items: readonly { readonly at: number }[], at: number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle]?.at ?? at) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
