import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beside } from './beside.js';
import type { Label } from './label.js';

/** A text with the labels of its statements, each of which it has been read for. */
export interface LabelledText {
	readonly doc: string;
	readonly text: string;
	readonly labels: readonly Label[];
	/** Labelled by others than the writer of the rules. */
	readonly byOthers: boolean;
}

/** The texts that lie beside this repository, with their labels from there and from `labels/`; none elsewhere. */
export function labelledTexts(): readonly LabelledText[] {
	const folder = beside('plans');
	if (folder === undefined) return [];
	const own = new URL('./labels/', import.meta.url);
	const given = labelsIn(readFileSync(`${folder}statements.json`, 'utf8'));
	const others = new Set(given.map(({ doc }) => doc));
	const ours = readdirSync(own).flatMap((name) =>
		labelsIn(readFileSync(new URL(name, own), 'utf8')),
	);
	const all = [...given, ...ours];
	return [...new Set(all.map(({ doc }) => doc))].flatMap((doc) => {
		const file = `${folder}texts/${doc}.txt`;
		if (!existsSync(file)) return [];
		const labels = all.filter((label) => label.doc === doc);
		return [{ doc, text: readFileSync(file, 'utf8'), labels, byOthers: others.has(doc) }];
	});
}

function labelsIn(json: string): readonly Label[] {
	return JSON.parse(json);
}
