/**
 * The known names most like a name that is not known. They are only ever proposed.
 *
 * @returns At most three, the most alike first; fewer where little is alike.
 * @example
 * nearest('青甫', ['青浦', '虹口']) //=> ['青浦']
 */
export function nearest(name: string, known: Iterable<string>): readonly string[] {
	return [...new Set(known)]
		.map((candidate) => ({ candidate, score: likeness(name, candidate) }))
		.filter(({ score }) => score >= 0.25)
		.sort((one, other) => other.score - one.score)
		.slice(0, 3)
		.map(({ candidate }) => candidate);
}

/** Dice coefficient of the characters and pairs of characters of two texts, 0 to 1. */
function likeness(one: string, other: string): number {
	const ours = pieces(one);
	const theirs = pieces(other);
	const shared = ours.filter((piece) => {
		const at = theirs.indexOf(piece);
		if (at >= 0) theirs.splice(at, 1);
		return at >= 0;
	}).length;
	return (2 * shared) / (ours.length + theirs.length + shared);
}

function pieces(text: string): string[] {
	const characters = [...text.toLowerCase().slice(0, 100)];
	return [...characters, ...characters.slice(1).map((next, i) => `${characters[i]}${next}`)];
}
