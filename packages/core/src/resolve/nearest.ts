import type { Indicator } from '../model/indicator.js';
import { indicatorNames } from './names.js';

/**
 * The known names most like a name that is not known. They are only ever proposed.
 *
 * @returns At most three, the most alike first; fewer where little is alike.
 * @example
 * nearest('青甫', ['青浦', '虹口']) //=> ['青浦']
 */
export function nearest(name: string, known: Iterable<string>): readonly string[] {
	return alike(name, new Set(known), (each) => [each])
		.slice(0, 3)
		.map(({ text }) => text);
}

/** The indicators most like a name, each once, and by its own name where an alias is what is alike. */
export function nearestIndicators(
	name: string,
	indicators: readonly Indicator[],
): readonly string[] {
	const own = alike(name, indicators, indicatorNames).map(({ of, text }) =>
		of.aliases.includes(text) ? of.name.zh : text,
	);
	return [...new Set(own)].slice(0, 3);
}

interface Alike<Known> {
	readonly of: Known;
	readonly text: string;
	readonly score: number;
}

/** What is known with that of its texts which is most like the name, the most alike first. */
function alike<Known>(
	name: string,
	known: Iterable<Known>,
	textsOf: (known: Known) => readonly string[],
): readonly Alike<Known>[] {
	const ours = pieces(name);
	const counts = new Map<number, number>();
	for (const piece of ours) counts.set(piece, (counts.get(piece) ?? 0) + 1);
	const found: Alike<Known>[] = [];
	for (const of of known) {
		let best: Alike<Known> = { of, text: '', score: 0 };
		for (const text of textsOf(of)) {
			const score = likeness(ours.length, counts, pieces(text));
			if (score > best.score) best = { of, text, score };
		}
		if (best.score >= 0.25) found.push(best);
	}
	return found.sort((one, other) => other.score - one.score);
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
