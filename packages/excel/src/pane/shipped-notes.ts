import type { Localized } from '@plan-indicators/core';
import { plans } from '@plan-indicators/data';

/** The notes of the shipped plans by id. The build puts only these into the script, not the plans. */
export const shippedNotes: { readonly [id: string]: readonly Localized[] } = Object.fromEntries(
	plans.map(({ id, notes }) => [id, notes]),
);
