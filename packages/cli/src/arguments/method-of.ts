import { type MethodId, methods } from '@plan-indicators/core';

/** The method of a name that was among the choices. */
export function methodOf(typed: string | undefined): MethodId | undefined {
	return typed !== undefined && isMethod(typed) ? typed : undefined;
}

function isMethod(name: string): name is MethodId {
	return Object.hasOwn(methods, name);
}
