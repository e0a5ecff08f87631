import type { Difference } from '@plan-indicators/core';
import { bilingual } from './bilingual.js';
import { element } from './element.js';

/** What the indicators differ in; nothing where nothing speaks against comparing them. */
export function warning(differences: readonly Difference[]): readonly HTMLElement[] {
	if (differences.length === 0) return [];
	const title = element('h2', { id: 'warning' }, ...bilingual(words));
	const list = differences.map(({ messages }) => element('li', {}, ...bilingual(messages)));
	return [
		element(
			'section',
			{ class: 'warning', 'aria-labelledby': 'warning' },
			title,
			element('ul', {}, ...list),
		),
	];
}

const words = {
	zh: '这些数字不能直接比较',
	en: 'These figures are not comparable as they stand',
};
