import { type Localized, type Review, timeText } from '@plan-indicators/core';
import { timeOf } from './actual-cell.js';

/** Of a review later than all that was observed, when the last of it was; undefined of any other. */
export function actualsEnd({ rows, time }: Review): Localized | undefined {
	const times = rows.flatMap(({ actual }) => (actual ? [timeOf(actual)] : []));
	const last = Math.max(...times);
	if (times.length === 0 || last >= time) return undefined;
	const { zh, en } = timeText(last);
	return { zh: `实际值只到 ${zh}`, en: `the last actual is of ${en}` };
}
