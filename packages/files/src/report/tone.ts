import type { ReviewRow } from '@plan-indicators/core';

/** How a status word reads, whatever the method. */
export type Tone = 'good' | 'fair' | 'poor' | 'none';

/** The tone of a row's word; `none` where there is no status. */
export function toneOf({ status }: Pick<ReviewRow, 'status'>): Tone {
	return status ? (tones.get(status.word) ?? 'fair') : 'none';
}

export const tones: ReadonlyMap<string, Tone> = new Map<string, Tone>([
	['met-early', 'good'],
	['met', 'good'],
	['kept', 'good'],
	['ahead', 'good'],
	['on-track', 'good'],
	['as-expected', 'fair'],
	['moderate', 'fair'],
	['fair', 'fair'],
	['mostly-kept', 'fair'],
	['slightly-short', 'fair'],
	['limited', 'poor'],
	['behind', 'poor'],
	['not-met', 'poor'],
	['not-kept', 'poor'],
	['deterioration', 'poor'],
	['stagnation', 'poor'],
	['far-short', 'poor'],
	['wrong-direction', 'poor'],
]);
