import { PlanError } from '../error/plan-error.js';
import type { Localized } from '../model/localized.js';

/**
 * No target can be read from a phrase.
 *
 * @param why - What is in the way, and what to write instead, where that is known.
 */
export function unreadable(phrase: unknown, why?: Localized): PlanError {
	const came = String(phrase).slice(0, 40);
	const instead = why ?? {
		zh: '可写成 ≥2000、2000以上、15左右、8—10、下降13.5%、年均增长8%、翻一番、〔18〕',
		en: 'write it as ≥2000, 2000以上, 15左右, 8—10, 下降13.5%, 年均增长8%, 翻一番 or 〔18〕',
	};
	return new PlanError(
		'not-a-number',
		{
			zh: `读不出目标：“${came}”；${instead.zh}`,
			en: `no target can be read from “${came}”; ${instead.en}`,
		},
		{ argument: 'target', received: phrase },
	);
}
