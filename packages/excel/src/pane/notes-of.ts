import type { Localized, Plan } from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import { shippedNotes } from './shipped-notes.js';

/** The notes of a plan. The script of the functions has none of the shipped ones: no cell shows them. */
export function notesOf(plan: Plan): readonly Localized[] {
	return catalog.plans.includes(plan) ? (shippedNotes[plan.id] ?? []) : plan.notes;
}
