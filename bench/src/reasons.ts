import type { Localized } from '@plan-indicators/core';

/** Why a value is not what it should be, by its id; a test asks for one wherever that is so. */
export const reasons: Readonly<Record<string, Localized>> = {};
