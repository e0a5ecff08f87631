import type { Mention } from '../number/mention.js';
import { mentions } from '../number/mentions.js';
import { deciding } from '../rules/rules.js';
import type { Scene } from '../rules/scene.js';
import { lastBefore } from '../text/before.js';
import { clauseAt, type Span, sentenceAt } from '../text/sentences.js';
import type { YearMark } from '../year/year-marks.js';
import { yearOf } from '../year/year-of.js';
import type { Reading } from './reading.js';
import { type Previous, sceneAt } from './scene-at.js';
import type { Setting } from './setting.js';
import { stretchOf } from './stretch-of.js';

/** The promised numbers of a paragraph, and those that are none with the rule that says so. */
export interface Readings {
	readonly readings: readonly Reading[];
	readonly leftOut: readonly { readonly mention: Mention; readonly rule: string }[];
	/** Where numbers begin that end the name before them. */
	readonly ends: readonly { readonly at: number }[];
}

export function readingsOf(setting: Setting): Readings {
	const { text, body } = setting;
	const readings: Reading[] = [];
	const leftOut: { readonly mention: Mention; readonly rule: string }[] = [];
	const ends: { readonly at: number }[] = [];
	let previous: Previous | undefined;
	let sentence: Span = { start: 0, end: 0 };
	let clause: Span = { start: 0, end: 0 };
	for (const mention of mentions(text)) {
		if (mention.start < body) continue;
		if (mention.start >= sentence.end) sentence = sentenceAt(text, mention.start, body);
		if (mention.end > clause.end || mention.start < clause.start) {
			clause = clauseAt(text, mention.start, mention.end, sentence);
		}
		const last = readings.at(-1);
		const stretch =
			last && previous?.drafted === true && previous.end === last.mention.end
				? stretchOf(mention, last, text, sentence)
				: undefined;
		if (last && stretch) {
			readings.splice(-1, 1, { ...last, stretch });
			previous = { end: mention.end, drafted: true, beforeNoun: false };
			ends.push({ at: mention.start });
			continue;
		}
		const scene = sceneAt(mention, { setting, sentence, clause, previous, last });
		const { id, drafts, describes } = deciding(scene);
		if (describes !== true) {
			previous = { end: mention.end, drafted: drafts, beforeNoun: scene.beforeNoun };
			ends.push({ at: mention.start });
		}
		if (drafts) readings.push(readingOf(scene, id, setting, sentence));
		else leftOut.push({ mention, rule: id });
	}
	return { readings, leftOut, ends };
}

function readingOf(scene: Scene, rule: string, setting: Setting, sentence: Span): Reading {
	const { text, mention, clause, predicate } = scene;
	const { marks } = setting;
	return {
		mention,
		predicate,
		scene,
		rule,
		from: scene.member ? mention.start : Math.min(predicate.start, mention.start),
		subject: scene.lead,
		earlier: text.slice(
			Math.max(sentence.start, clause.start - 40),
			Math.max(sentence.start, clause.start - 1),
		),
		sentence: sentence.start,
		years: yearsInRow(text, marks, clause.start, mention.start),
		year: yearOf(mention.start, clause, sentence, setting),
	};
}

/** Years that follow each other with no more than 、 between them. */
function yearsInRow(
	text: string,
	marks: readonly YearMark[],
	from: number,
	to: number,
): readonly number[] {
	const years: number[] = [];
	if (marks.length === 0) return years;
	let next: YearMark | undefined;
	for (let at = to; ; at = next.at) {
		const mark = lastBefore(marks, at, () => true);
		if (!mark || mark.at < from) return years;
		if (next && !/^[、和与及]$/.test(text.slice(mark.end, next.at))) return [];
		years.unshift(mark.year);
		next = mark;
	}
}
