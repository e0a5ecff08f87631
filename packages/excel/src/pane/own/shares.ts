import { compounds, type ReviewRow } from '@plan-indicators/core';

type Measure = keyof NonNullable<ReviewRow['assessment']>['measures'];

/** A measure of a row, where it has one. */
export function measured({ assessment }: ReviewRow, name: Measure): number | undefined {
	const outcome = assessment?.measures[name];
	if (!outcome || !('value' in outcome)) return undefined;
	return typeof outcome.value === 'number' ? outcome.value : undefined;
}

/** The share of the way, by the kind of the target, and of the time. */
export function shares(row: ReviewRow) {
	const name = compounds(row.target.kind) ? 'logProgress' : 'linearProgress';
	return { progress: measured(row, name), elapsed: measured(row, 'elapsed') };
}

/** Whether a status word is good or bad news, for its colour; the word is always there too. */
export function tone(word: string | undefined): 'good' | 'bad' | 'even' {
	if (word === undefined) return 'even';
	if (good.has(word)) return 'good';
	return bad.has(word) ? 'bad' : 'even';
}

const good: ReadonlySet<string> = new Set(['met-early', 'met', 'kept', 'ahead']);
const bad: ReadonlySet<string> = new Set(['behind', 'not-met', 'not-kept']);
