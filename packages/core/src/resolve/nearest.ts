/**
 * The known names most like a name that is not known. They are only ever proposed.
 *
 * @returns At most three, the most alike first; fewer where little is alike.
 * @example
 * nearest('青甫', ['青浦', '虹口']) //=> ['青浦']
 */
export function nearest(name: string, known: Iterable<string>): readonly string[] {
	const ours = pieces(name);
	const counts = new Map<number, number>();
	for (const piece of ours) counts.set(piece, (counts.get(piece) ?? 0) + 1);
	return [...new Set(known)]
		.map((candidate) => ({ candidate, score: likeness(ours.length, counts, pieces(candidate)) }))
		.filter(({ score }) => score >= 0.25)
		.sort((one, other) => other.score - one.score)
		.slice(0, 3)
		.map(({ candidate }) => candidate);
}

/** Dice coefficient of the characters and pairs of characters of two texts, 0 to 1. */
function likeness(
	length: number,
	ours: ReadonlyMap<number, number>,
	theirs: readonly number[],
): number {
	const used = new Map<number, number>();
	let shared = 0;
	for (const piece of theirs) {
		const before = used.get(piece) ?? 0;
		if (before >= (ours.get(piece) ?? 0)) continue;
		used.set(piece, before + 1);
		shared += 1;
	}
	return (2 * shared) / (length + theirs.length);
}

/** Characters and pairs of them as numbers: a sheet may ask for thousands of names at once. */
function pieces(text: string): number[] {
	const all: number[] = [];
	let before = -1;
	for (const character of text.toLowerCase().slice(0, 100)) {
		const code = character.codePointAt(0) ?? 0;
		all.push(code);
		if (before >= 0) all.push((before + 1) * 0x200000 + code);
		before = code;
	}
	return all;
}
