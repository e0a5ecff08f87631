import type { Mention } from '../number/mention.js';
import { clauseAt, type Span } from '../text/sentences.js';
import type { Reading } from './reading.js';

/** The higher mark behind a promise: 力争1200家 of 达到1000家，力争1200家. */
export interface Stretch {
	/** Where the promise with its mark ends, the end exclusive. */
	readonly end: number;
	/** From 力争 to the end of its number. */
	readonly words: string;
	/** Where its clause ends. */
	readonly clauseEnd: number;
}

/**
 * The number behind 力争 that names nothing of its own and is in the unit of the promise before it.
 *
 * @param last - That promise, with no number between.
 */
export function stretchOf(
	mention: Mention,
	last: Reading,
	text: string,
	sentence: Span,
): Stretch | undefined {
	const { start, end, unit, inWords } = mention;
	if (last.stretch || last.scene.member || inWords || unit !== last.mention.unit) return undefined;
	const between = text.slice(last.mention.end, start);
	const [, opens, aims] = (last.scene.beforeNoun ? behindNoun : behindNumber).exec(between) ?? [];
	if (aims === undefined) return undefined;
	const closes = opens === '(' && text.charAt(end) === ')';
	return {
		end: closes ? end + 1 : end,
		words: text.slice(start - aims.length, end),
		clauseEnd: clauseAt(text, start, end, sentence).end,
	};
}

const behindNumber = /^([,、;(])((?:力争|争取)(?:到|达)?)$/;
const behindNoun = /^[^,、;(]{1,20}([,、;(])((?:力争|争取)(?:到|达)?)$/;
