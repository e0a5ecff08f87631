import type { Language, Outcome, ReviewRow } from '@plan-indicators/core';
import { indicatorName } from './indicator-name.js';
import { percent, rowFigures } from './row-figures.js';
import { type Tone, toneOf } from './tone.js';

/** How far an indicator has come beside how much time has gone, both as shares. */
export interface ProgressBar {
	readonly name: string;
	readonly tone: Tone;
	/** From baseline to target; below 0 on the wrong side, above 1 beyond. */
	readonly progress: number;
	readonly elapsed: number;
	/** The progress in percent. */
	readonly label: string;
}

/** @returns Undefined where there is no way to measure, or the promise is of every year. */
export function progressBar(row: ReviewRow, language: Language): ProgressBar | undefined {
	const { assessment, indicator, target } = row;
	if (!assessment || target.kind === 'perYear' || target.kind === 'maintain') return undefined;
	const { measures } = assessment;
	const log = rowFigures(row, language).share === 'log';
	const progress = numberIn(log ? measures.logProgress : measures.linearProgress);
	const elapsed = numberIn(measures.elapsed);
	if (progress === undefined || elapsed === undefined) return undefined;
	const name = indicatorName(indicator, language);
	return { name, tone: toneOf(row), progress, elapsed, label: percent(progress, 0).text };
}

/** Beyond these a bar is cut off, so that one of 1400 % leaves the others their room. */
export const shownShares = { least: -0.5, most: 1.5 } as const;

export function clipped(share: number): number {
	return Math.min(Math.max(share, shownShares.least), shownShares.most);
}

/** Whether a bar is cut off. */
export function isClipped({ progress }: ProgressBar): boolean {
	return clipped(progress) !== progress;
}

function numberIn(outcome: Outcome<number | boolean>): number | undefined {
	return 'value' in outcome && typeof outcome.value === 'number' ? outcome.value : undefined;
}
