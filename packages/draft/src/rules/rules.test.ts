import { describe, expect, test } from 'vitest';
import { readingsOf } from '../reading/readings.js';
import { settingOf } from '../reading/setting.js';
import { outline } from '../section/outline.js';
import { blocks } from '../text/blocks.js';
import { fold } from '../text/fold.js';
import { documentYears } from '../year/document-years.js';
import { rules } from './rules.js';

/** The rule that decided each number of a text, by the number. */
function decided(
	text: string,
): readonly (readonly [number: number, rule: string, drafts: boolean])[] {
	const printed = `某区三年行动计划（2024—2026年）\n二、发展目标\n${text}`;
	const folded = fold(printed);
	const document = documentYears(folded);
	return outline(blocks({ printed, folded }), document, printed).flatMap((part) => {
		if (part.kind === 'table') return [];
		const { readings, leftOut } = readingsOf(settingOf(part, document, undefined));
		return [
			...readings.map(({ mention, rule }) => [mention.number, rule, true] as const),
			...leftOut.map(({ mention, rule }) => [mention.number, rule, false] as const),
		];
	});
}

describe('each rule decides its examples', () => {
	const examples = rules.flatMap(({ id, drafts, examples: all }) =>
		all.map(([text, number]) => [id, text, number, drafts] as const),
	);
	test.each(examples)('%s: %s (%d)', (id, text, number, drafts) => {
		expect(decided(text)).toContainEqual([number, id, drafts]);
	});
});

test('every rule has an example, and its name is its own', () => {
	expect(rules.filter(({ examples }) => examples.length === 0)).toEqual([]);
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
