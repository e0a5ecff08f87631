import type { Attribute } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import { attributes } from '../wording/words.js';
import type { Counts, Tally } from './tally.js';

/** A tally as a sentence that states only what was counted. */
export function sentence({ byAttribute, ...all }: Tally): Localized {
	const kinds: readonly Attribute[] = ['约束性', '预期性'];
	const parts = kinds.flatMap((kind) => {
		const counts = byAttribute[kind];
		return counts && counts.indicators < all.indicators ? [{ kind, counts }] : [];
	});
	const zh = parts.map(
		({ kind, counts }) => `其中${attributes[kind].zh}指标 ${chinese(counts, '项')}`,
	);
	const en = parts.map(
		({ kind, counts }) => `${sentenceCase(attributes[kind].en)}: ${english(counts, '')}`,
	);
	return {
		zh: `${[chinese(all, '项指标'), ...zh].join('。')}。`,
		en: `${[english(all, ' indicators'), ...en].join('. ')}.`,
	};
}

function chinese({ indicators, assessed, words, refusals }: Counts, noun: string): string {
	const list = (counts: readonly { name: Localized; count: number }[]) =>
		counts.map(({ name, count }) => `${name.zh} ${count} 项`).join('、');
	const judged = assessed === 0 ? '' : `：${list(words)}`;
	const rest =
		refusals.length === 0 ? '' : `；不能评价 ${indicators - assessed} 项：${list(refusals)}`;
	return `${indicators} ${noun}${noun === '项' ? '，' : '中'}可评价 ${assessed} 项${judged}${rest}`;
}

function english({ indicators, assessed, words, refusals }: Counts, noun: string): string {
	const list = (counts: readonly { name: Localized; count: number }[]) =>
		counts.map(({ name, count }) => `${count} ${name.en.toLowerCase()}`).join(', ');
	const judged = assessed === 0 ? '' : ` (${list(words)})`;
	const rest = refusals.length === 0 ? '' : `; ${indicators - assessed} not (${list(refusals)})`;
	return `${indicators}${noun}, ${assessed} assessed${judged}${rest}`;
}

function sentenceCase(word: string): string {
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}
