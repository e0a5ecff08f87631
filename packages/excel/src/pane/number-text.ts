import type { Language } from '@plan-indicators/core';

/** A number for people; what was printed stands beside it as printed. */
export function numberText(value: number, language: Language): string {
	return value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 4 });
}
