import { outcome, readTarget } from '@plan-indicators/core';
import type { Statement } from '../statement.js';

/** The phrase of a cell; what governs it in the text (力争高企达到360家) goes with it, or the target would be firm. */
export function cellOf({ phrase, strength }: Statement): string {
	if (strength === 'firm') return phrase;
	const read = outcome(() => readTarget(phrase, anyYear));
	return 'value' in read && read.value.strength === strength ? phrase : `力争${phrase}`;
}

/** What is asked of a target does not depend on it. */
const anyYear = { baseYear: 2000 };
