import type { Language } from '@plan-indicators/core';

/**
 * The language asked for with `--lang`, else that of the locale, else Chinese, the language of the plans.
 *
 * @param environment - `LC_ALL`, `LC_MESSAGES` and `LANG` are looked at in this order; `C` names no language.
 */
export function languageOf(
	asked: string | undefined,
	environment: Readonly<Record<string, string | undefined>>,
): Language {
	if (asked === 'zh' || asked === 'en') return asked;
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	const locale = LC_ALL || LC_MESSAGES || LANG || '';
	return /^(?:|C|POSIX|zh)(?![A-Za-z])/.test(locale) ? 'zh' : 'en';
}
