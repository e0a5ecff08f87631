import { outcome } from '@plan-indicators/core';
import { wordsFor } from './words.js';

/** What a function of the library gives, or the words of the cell where it refuses. */
export function answer<Value>(ask: () => Value): Value | string {
	const asked = outcome(ask);
	return 'value' in asked ? asked.value : wordsFor(asked.code);
}
