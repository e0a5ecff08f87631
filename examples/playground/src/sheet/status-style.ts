import { methods } from '@plan-indicators/core';
import type { IStyleData } from '@univerjs/core';

const colours = {
	good: { bg: { rgb: '#d8f0dc' }, cl: { rgb: '#0b5d1e' } },
	even: { bg: { rgb: '#eef1f5' }, cl: { rgb: '#24292f' } },
	bad: { bg: { rgb: '#f8d7da' }, cl: { rgb: '#842029' } },
} as const satisfies Readonly<Record<string, IStyleData>>;

export type Tone = keyof typeof colours;

const tones = {
	'met-early': 'good',
	met: 'good',
	kept: 'good',
	ahead: 'good',
	'as-expected': 'even',
	behind: 'bad',
	'not-met': 'bad',
	'not-kept': 'bad',
} as const satisfies Readonly<Record<keyof typeof methods.pace.words, Tone>>;

const byName = new Map<unknown, Tone>(
	[methods['periods-met'].words, methods.pace.words]
		.flatMap((words) => Object.entries(words))
		.flatMap(([word, { zh, en }]) => {
			const tone = toneOf(word);
			return [[zh, tone] as const, [en, tone] as const];
		}),
);

/** How a status word looks; `even` where it is neither good nor bad, or of another method. */
export function toneOf(word: string): Tone {
	return new Map<string, Tone>(Object.entries(tones)).get(word) ?? 'even';
}

/** The colours of a cell that holds a status word in either language. */
export function statusStyle(value: unknown): IStyleData | undefined {
	const tone = byName.get(value);
	return tone && colours[tone];
}
