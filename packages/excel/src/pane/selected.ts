import type { Match } from '@plan-indicators/core';

/** A plan or an indicator to show; the way every list of the pane opens a card. */
export type Open = (match: Match) => void;

export function keyOf({ plan, indicator }: Match): string {
	return indicator ? `${plan.id}/${indicator.id}` : plan.id;
}
