import type { Language } from '@plan-indicators/core';

/**
 * The language asked for with `--lang`, else that of the locale, else Chinese, the language of the plans.
 *
 * @param environment - `LC_ALL`, `LC_MESSAGES` and `LANG` are looked at in this order; `C` names no language.
 */
export function languageOf(asked: string | undefined, environment: Environment): Language {
	return languageNamed(asked, environment) ?? 'zh';
}

/** The same; undefined where nothing names a language. */
export function languageNamed(
	asked: string | undefined,
	{ LC_ALL, LC_MESSAGES, LANG }: Environment,
): Language | undefined {
	if (asked === 'zh' || asked === 'en') return asked;
	const locale = LC_ALL || LC_MESSAGES || LANG || '';
	if (/^(?:|C|POSIX)(?![A-Za-z])/.test(locale)) return undefined;
	return /^zh(?![A-Za-z])/.test(locale) ? 'zh' : 'en';
}

type Environment = Readonly<Record<string, string | undefined>>;
