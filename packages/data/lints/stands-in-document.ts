import type { Locator, Plan } from '@plan-indicators/core';
import { printedFigures } from '@plan-indicators/core';

/**
 * Every figure, qualifier, heading and printed name stands in the plan's document under its section.
 *
 * A word that stands right before its figure is one phrase with it: between the two parts that are kept
 * apart the document has something else, and what is shown has `…` there. Other names of a place stand
 * anywhere in the document.
 *
 * A section reaches from its heading to the next heading that any statement of the plan stands under
 * and that is no part of it. The row of a table is the line with its number.
 */
export function standsInDocument(plan: Plan, document: string): readonly string[] {
	const places = [...phrases(plan)];
	const outline = headings(places, document);
	const names = plan.places.flatMap(({ id, aliases = [] }) =>
		aliases
			.filter((name) => !document.includes(name))
			.map((name) => `places.${id}: “${name}” does not stand in the document`),
	);
	const found = places.flatMap(({ path, locator, texts }) => {
		const key = locator.section.join('\n');
		const missing = outline.missing.get(key);
		if (missing !== undefined) return [`${path}: no heading “${missing}”`];
		const section = sectionText(outline.positions, key, document);
		const where = locator.row === undefined ? section : tableRow(section, locator.row);
		const together = texts.length > 1 ? texts.toReversed().join('') : '';
		return [
			...texts
				.filter((text) => !where.includes(text))
				.map((text) => `${path}: “${text}” does not stand under ${locator.section.join(' › ')}`),
			...(together !== '' && where.includes(together)
				? [`${path}: “${together}” is one phrase in the document`]
				: []),
		];
	});
	return [...found, ...names];
}

interface Phrase {
	readonly path: string;
	readonly locator: Locator;
	readonly texts: readonly string[];
}

function phrases(plan: Plan): readonly Phrase[] {
	const statements = { goals: plan.goals, tasks: plan.tasks, industries: plan.industries };
	const others = { places: plan.places, milestones: plan.milestones, safeguards: plan.safeguards };
	return [
		...printedFigures(plan).map(({ path, source }) => ({
			path,
			locator: source,
			texts: [source.wording, ...(source.qualifier ? [source.qualifier] : [])],
		})),
		...plan.indicators.map(({ id, source }) => ({ path: id, locator: source, texts: [] })),
		...plan.claims.map(({ id, source }) => ({
			path: `claims.${id}`,
			locator: source,
			texts: [source.wording],
		})),
		...Object.entries({ ...statements, ...others }).flatMap(([kind, items]) =>
			items.map(({ id, name, source }) => ({
				path: `${kind}.${id}`,
				locator: source,
				texts: [source.wording ?? name.zh],
			})),
		),
	];
}

interface Outline {
	/** Where each heading ends, by its path. */
	readonly positions: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
	/** The heading that is not there, by the path it belongs to. */
	readonly missing: ReadonlyMap<string, string>;
}

function headings(places: readonly Phrase[], document: string): Outline {
	const positions = new Map([['', { start: 0, end: 0 }]]);
	const missing = new Map<string, string>();
	for (const { locator } of places) {
		locator.section.forEach((heading, depth, section) => {
			const parent = positions.get(section.slice(0, depth).join('\n'));
			const key = section.slice(0, depth + 1).join('\n');
			if (positions.has(key)) return;
			const start = parent ? headingAt(document, heading, parent.end) : -1;
			if (start >= 0) positions.set(key, { start, end: start + heading.length });
			else missing.set(section.join('\n'), heading);
		});
	}
	return { positions, missing };
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

function sectionText(positions: Outline['positions'], key: string, document: string): string {
	const own = positions.get(key);
	if (!own) return '';
	const next = [...positions]
		.filter(([other, { start }]) => start >= own.end && !other.startsWith(`${key}\n`))
		.map(([, { start }]) => start);
	return document.slice(own.start, Math.min(document.length, ...next));
}

function tableRow(section: string, row: number): string {
	const lines = section.split('\n').filter((line) => line.includes(' | '));
	const numbered = lines.find((line) => line.startsWith(`${row} |`));
	return (
		numbered ??
		(row === 1
			? lines.find((line) => !/^\d/.test(line) && /\d/.test(line.replace(/\(\d+年\)/g, '')))
			: '') ??
		''
	);
}
