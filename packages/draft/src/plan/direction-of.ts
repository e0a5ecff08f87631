import type { Direction } from '@plan-indicators/core';
import type { Statement } from '../statement.js';

/** Which way is better, where the words say so: a cut, a ceiling, or prices, of which neither is. */
export function directionOf({
	indicator,
	down,
	comparator,
	kind,
}: Statement): Direction | undefined {
	if (/居民消费价格|物价|CPI/.test(indicator)) return 'none';
	const ceiling = kind === 'level' && (comparator === 'lte' || comparator === 'lt');
	return down || ceiling ? 'down' : undefined;
}
