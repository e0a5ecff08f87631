import type { Localized } from '../model/localized.js';
import type { Plan } from '../model/plan.js';
import { documentOutline } from './document-outline.js';
import { documentPhrases } from './document-phrases.js';

/** One phrase of a plan that its document does not have where the plan says it stands. */
export interface DocumentFault {
	/** Where it is in the plan: `indicators.3.targets.0`. */
	readonly path: string;
	readonly code: 'no-heading' | 'not-under-heading' | 'one-phrase' | 'not-in-document';
	/** The heading or the phrase that was looked for. */
	readonly text: string;
	readonly messages: Localized;
}

/**
 * Whether every figure, qualifier, heading and printed name of a plan stands in its document under its
 * section.
 *
 * A word that stands right before its figure is one phrase with it: between the two parts that are kept
 * apart the document has something else, and what is shown has `…` there. Other names of a place stand
 * anywhere in the document.
 *
 * @param document - The text of the document, a line a paragraph, the cells of a row divided by ` | `.
 * @returns What does not stand where it should; none where all does.
 * @example
 * standsInDocument(qingpu14fyp, '')[0].code //=> 'no-heading'
 */
export function standsInDocument(plan: Plan, document: string): readonly DocumentFault[] {
	const phrases = documentPhrases(plan);
	const outline = documentOutline(
		phrases.map(({ locator }) => locator),
		document,
	);
	const found = phrases.flatMap(({ path, locator, texts }) => {
		const missing = outline.missingOf(locator);
		if (missing !== undefined) return [fault(path, 'no-heading', missing)];
		const { start, end } = outline.stretchOf(locator);
		const where = document.slice(start, end);
		const together = texts.length > 1 ? [...texts].reverse().join('') : '';
		const absent = texts.filter((text) => !where.includes(text));
		return [
			...absent.map((text) =>
				locator.section.length === 0
					? fault(path, 'not-in-document', text)
					: fault(path, 'not-under-heading', text, locator.section),
			),
			...(together !== '' && where.includes(together) ? [fault(path, 'one-phrase', together)] : []),
		];
	});
	const names = plan.places.flatMap(({ id, aliases = [] }) =>
		aliases
			.filter((name) => !document.includes(name))
			.map((name) => fault(`places.${id}`, 'not-in-document', name)),
	);
	return [...found, ...names];
}

function fault(
	path: string,
	code: DocumentFault['code'],
	text: string,
	section: readonly string[] = [],
): DocumentFault {
	return { path, code, text, messages: say(text, section.join(' › '))[code] };
}

function say(text: string, under: string): Record<DocumentFault['code'], Localized> {
	return {
		'no-heading': { zh: `没有标题“${text}”`, en: `no heading “${text}”` },
		'not-under-heading': {
			zh: `“${text}”不在 ${under} 之下`,
			en: `“${text}” does not stand under ${under}`,
		},
		'one-phrase': {
			zh: `“${text}”在原文中是连着的`,
			en: `“${text}” is one phrase in the document`,
		},
		'not-in-document': {
			zh: `原文中没有“${text}”`,
			en: `“${text}” does not stand in the document`,
		},
	};
}
