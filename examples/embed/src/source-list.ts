import { citation, type Localized, meaning } from '@plan-indicators/core';
import { bilingual } from './bilingual.js';
import { element } from './element.js';
import type { Promised } from './promise.js';

/** Where each figure stands, and what one must know before using it. */
export function sourceList(promises: readonly Promised[]): HTMLElement {
	return element(
		'section',
		{ class: 'sources', 'aria-labelledby': 'sources' },
		element('h2', { id: 'sources' }, ...bilingual({ zh: '出处与说明', en: 'Sources and notes' })),
		...promises.flatMap(source),
	);
}

function source(promised: Promised): readonly HTMLElement[] {
	const { plan, indicator, target } = promised;
	const { section, row } = target.source;
	const place = [...section, ...(row === undefined ? [] : [`第 ${row} 行`])].join(' › ');
	const notes: readonly Localized[] = [
		...(indicator.note ? [indicator.note] : []),
		...(target.readings ?? []).map((reading) => ({
			zh: `${meaning(reading, promised, 'zh')}：${reading.why.zh}`,
			en: `${meaning(reading, promised, 'en')}: ${reading.why.en}`,
		})),
	];
	return [
		element('h3', {}, ...bilingual(plan.shortName)),
		element('p', {}, citation(plan)),
		element('p', { class: 'place' }, place),
		...notes.map((note) => element('p', { class: 'note' }, ...bilingual(note))),
	];
}
