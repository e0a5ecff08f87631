import type { Localized, Plan } from '@plan-indicators/core';

/** Every pair of words is Chinese in `zh` and not Chinese in `en`. */
export function bothLanguages(plan: Plan): readonly string[] {
	return pairs(plan, plan.id).flatMap(({ path, words }) => [
		...(/\p{Script=Han}/u.test(words.zh) ? [] : [`${path}: “${words.zh}” is not Chinese`]),
		...(/\p{Script=Latin}/u.test(words.en) ? [] : [`${path}: “${words.en}” is not English`]),
	]);
}

function pairs(value: unknown, path: string): { path: string; words: Localized }[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isLocalized(value)) return [{ path, words: value }];
	return Object.entries(value).flatMap(([key, part]) => pairs(part, `${path}.${key}`));
}

function isLocalized(value: object): value is Localized {
	return 'zh' in value && 'en' in value && !('code' in value);
}
