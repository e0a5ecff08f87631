import type { Language } from '@plan-indicators/core';
import { functions } from '@plan-indicators/functions';
import { type PlainValue, plainCall } from './plain-call.js';

/** What a host calls: a function by its id, with the arguments as they came. */
export type CallById = (id: string, args: ArrayLike<unknown>) => PlainValue;

/** Every function of the table, for scripts that hold one wrapper a function. */
export function callById(language: () => Language): CallById {
	const byId = new Map(functions.map((each) => [each.id, each]));
	return (id, args) => {
		const called = byId.get(id);
		if (!called) throw new Error(`#NAME? PLAN.${id}`);
		return plainCall(called, Array.from(args), language);
	};
}
