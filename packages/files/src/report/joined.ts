import type { Language } from '@plan-indicators/core';

/** Parts of a note behind one another; what is empty is left out. */
export function joined(parts: readonly string[], language: Language): string {
	return parts.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
}
