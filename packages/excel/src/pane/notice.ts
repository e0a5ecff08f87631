import type { Localized } from '@plan-indicators/core';

/** What the pane says after a button was pressed. */
export interface Notice {
	readonly intent: 'success' | 'info' | 'warning' | 'error';
	readonly text: Localized;
}

export function notice(intent: Notice['intent'], zh: string, en: string): Notice {
	return { intent, text: { zh, en } };
}
