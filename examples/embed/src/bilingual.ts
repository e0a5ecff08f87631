import type { Localized } from '@plan-indicators/core';
import { element } from './element.js';

/** The words in Chinese, and in English below them. */
export function bilingual({ zh, en }: Localized): readonly HTMLElement[] {
	const chinese = element('span', { class: 'zh' }, zh);
	// A proper name or a year that is the same in both is not said twice.
	return zh === en ? [chinese] : [chinese, element('span', { class: 'en', lang: 'en' }, en)];
}
