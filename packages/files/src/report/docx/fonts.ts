import type { Language } from '@plan-indicators/core';

/**
 * Fonts that a Chinese Word and WPS have; where one is missing, Word takes another of its script, since
 * the runs say what script they are of.
 */
export function fontsFor(language: Language) {
	const latin = language === 'zh' ? 'Times New Roman' : 'Calibri';
	const text = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: '宋体' };
	return { text, heading: { ...text, eastAsia: '黑体' } };
}
