import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beside } from './beside.js';
import type { Label } from './label.js';

/** A text with the labels of its statements, each of which it has been read for. */
export interface LabelledText {
	readonly doc: string;
	readonly text: string;
	readonly labels: readonly Label[];
	/**
	 * Who labelled it: `given` with the texts, `held-out` by another reader while the rules were written
	 * without it, `own` for these rules.
	 */
	readonly by: 'given' | 'held-out' | 'own';
}

/** The texts that lie beside this repository, with their labels from there and from `labels/`; none elsewhere. */
export function labelledTexts(): readonly LabelledText[] {
	const folder = beside('plans');
	if (folder === undefined) return [];
	const all = [
		{ by: 'given', labels: labelsIn(readFileSync(`${folder}statements.json`, 'utf8')) },
		{ by: 'held-out', labels: labelsOf('held-out') },
		{ by: 'own', labels: labelsOf('labels') },
	] as const;
	return all.flatMap(({ by, labels }) =>
		[...new Set(labels.map(({ doc }) => doc))].flatMap((doc) => {
			const file = `${folder}texts/${doc}.txt`;
			if (!existsSync(file)) return [];
			const text = readFileSync(file, 'utf8');
			return [{ doc, text, labels: labels.filter((label) => label.doc === doc), by }];
		}),
	);
}

function labelsOf(name: string): readonly Label[] {
	const folder = new URL(`./${name}/`, import.meta.url);
	return readdirSync(folder).flatMap((file) =>
		labelsIn(readFileSync(new URL(file, folder), 'utf8')),
	);
}

function labelsIn(json: string): readonly Label[] {
	return JSON.parse(json);
}
