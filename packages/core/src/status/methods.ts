import { bindsEveryYear } from '../level/binds-every-year.js';
import type { Target } from '../model/target.js';
import { byPace } from './by-pace.js';
import { destatis } from './destatis.js';
import { openSdg } from './open-sdg.js';
import { periodsMet } from './periods-met.js';
import type { StatusMethod } from './status-method.js';
import { unsd2023 } from './unsd-2023.js';

/** The methods by which a status can be given: rule, thresholds and words of each. */
export const methods = {
	pace: byPace,
	'open-sdg': openSdg,
	'unsd-2023': unsd2023,
	destatis,
	'periods-met': periodsMet,
} as const satisfies Readonly<Record<string, StatusMethod>>;

export type MethodId = keyof typeof methods;

/** The method that fits a target, unless told otherwise. */
export function usualMethod(target: Target): MethodId {
	return bindsEveryYear(target) ? 'periods-met' : 'pace';
}
