import type { Locator } from '../model/source.js';

/** A stretch of a document, by the offsets of its first character and of the one behind its last. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Where the headings of a document stand, as far as statements stand under them. */
export interface Outline {
	/** The heading that is not there, of the headings above a statement. */
	missingOf(locator: Locator): string | undefined;
	/**
	 * The part of the document that a place names: of its heading to the next heading that is no part of
	 * it, or of a row of a table the line with its number; of no heading at all the whole document.
	 */
	stretchOf(locator: Locator): Stretch;
}

/** The outline of a document by the headings above statements. */
export function documentOutline(places: readonly Locator[], document: string): Outline {
	const positions = new Map<string, Stretch>([['', { start: 0, end: 0 }]]);
	const missing = new Map<string, string>();
	for (const { section } of places) {
		section.forEach((heading, depth) => {
			const parent = positions.get(section.slice(0, depth).join('\n'));
			const key = section.slice(0, depth + 1).join('\n');
			if (positions.has(key)) return;
			const start = parent ? headingAt(document, heading, parent.end) : -1;
			if (start >= 0) positions.set(key, { start, end: start + heading.length });
			else missing.set(section.join('\n'), heading);
		});
	}
	return {
		missingOf: ({ section }) => missing.get(section.join('\n')),
		stretchOf: ({ section, row }) => {
			const whole =
				section.length === 0
					? { start: 0, end: document.length }
					: sectionAt(positions, section.join('\n'), document);
			return row === undefined ? whole : tableRow(document, whole, row);
		},
	};
}

/** A heading begins its line, after spaces or dashes, or follows the heading above it. */
function headingAt(document: string, heading: string, from: number): number {
	const lines = document.matchAll(/(?:^|\n)[\s—\d.]*/g);
	for (const line of lines) {
		const begin = line.index + line[0].length;
		for (const start of [begin, line.index + line[0].search(/\S|$/)]) {
			if (start >= from && document.startsWith(heading, start)) return start;
		}
	}
	return document.startsWith(heading, from) ? from : document.indexOf(heading, from);
}

function sectionAt(
	positions: ReadonlyMap<string, Stretch>,
	key: string,
	document: string,
): Stretch {
	const own = positions.get(key);
	if (!own) return { start: 0, end: 0 };
	const next = [...positions]
		.filter(([other, { start }]) => start >= own.end && !other.startsWith(`${key}\n`))
		.map(([, { start }]) => start);
	return { start: own.start, end: Math.min(document.length, ...next) };
}

function tableRow(document: string, { start, end }: Stretch, row: number): Stretch {
	const lines: (Stretch & { readonly text: string })[] = [];
	let at = start;
	for (const text of document.slice(start, end).split('\n')) {
		if (text.includes(' | ')) lines.push({ start: at, end: at + text.length, text });
		at += text.length + 1;
	}
	const numbered = lines.find(({ text }) => text.startsWith(`${row} |`));
	const first = lines.find(
		({ text }) => !/^\d/.test(text) && /\d/.test(text.replace(/\(\d+年\)/g, '')),
	);
	return numbered ?? (row === 1 ? first : undefined) ?? { start, end: start };
}
