import type { Language } from '@plan-indicators/core';
import type { PlanFunction } from '@plan-indicators/functions';
import { plainCall } from '../plain-call.js';

/** What this adapter uses of WPS, which puts `wps` on the global; there from 12.1.0.20540 on. */
export interface Wps {
	AddCustomFunction?(
		namespace: string,
		name: string,
		call: (...args: readonly unknown[]) => unknown,
	): void;
}

/** Makes every function known to WPS as PLAN.TARGET and so on; nothing in a version that has none. */
export function register(
	functions: readonly PlanFunction[],
	wps: Wps,
	language: () => Language,
): void {
	for (const each of functions) {
		wps.AddCustomFunction?.('PLAN', each.id, (...args) => plainCall(each, args, language));
	}
}
