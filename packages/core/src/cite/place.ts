import type { Language } from '../model/localized.js';
import type { Locator } from '../model/source.js';

/**
 * Headings and row of a place in a document.
 *
 * @example
 * place({ section: ['三、主要指标'], row: 3 }) //=> '三、主要指标 第3行'
 */
export function place({ section, row }: Locator, language: Language = 'zh'): string {
	const line = language === 'zh' ? ` 第${row}行` : ` row ${row}`;
	return `${section.join(' › ')}${row === undefined ? '' : line}`;
}
