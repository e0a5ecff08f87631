import type { Language } from '@plan-indicators/core';

/** A number for people; what was printed stands beside it as printed. */
export function numberText(value: number, language: Language): string {
	return value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 4 });
}

export function percentText(rate: number, language: Language): string {
	return rate.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', {
		style: 'percent',
		maximumFractionDigits: 2,
	});
}
