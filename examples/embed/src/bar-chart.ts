import { scopes, strengths } from '@plan-indicators/core';
import { bilingual } from './bilingual.js';
import { element } from './element.js';
import type { Promised } from './promise.js';

/**
 * A bar from zero for every level; where the plan states none, its words and no bar.
 *
 * A list whose items say everything in text: the bars add nothing for those who cannot see them.
 */
export function barChart(promises: readonly Promised[]): HTMLElement {
	const most = Math.max(...promises.map(({ level = 0 }) => level));
	return element(
		'figure',
		{ class: 'chart', 'aria-labelledby': 'chart' },
		element('figcaption', { id: 'chart' }, ...bilingual(title)),
		legend(promises),
		element('ol', {}, ...promises.map((each) => row(each, most))),
	);
}

function row(promised: Promised, most: number): HTMLElement {
	const { plan, target, level, words, refusal } = promised;
	const aspired = target.strength === 'aspirational';
	const year = {
		zh: `${target.year} 年${aspired ? `，${strengths.aspirational.zh}` : ''}`,
		en: `by ${target.year}${aspired ? `, ${strengths.aspirational.en}` : ''}`,
	};
	const value = element('strong', { class: 'value' }, words);
	return element(
		'li',
		{ 'data-plan': plan.id },
		element('div', { class: 'label' }, ...bilingual(plan.shortName)),
		element(
			'div',
			{ class: 'track' },
			...(level === undefined ? [] : [bar(level / most, plan.scope)]),
			value,
			element('span', { class: 'year' }, ...bilingual(year)),
		),
		...(refusal ? [element('p', { class: 'refusal' }, ...bilingual(refusal))] : []),
	);
}

function bar(share: number, scope: string): HTMLElement {
	const made = element('div', { class: `bar ${scope}`, 'aria-hidden': 'true' });
	made.style.setProperty('--share', String(share));
	return made;
}

function legend(promises: readonly Promised[]): HTMLElement {
	const shown = [...new Set(promises.map(({ plan }) => plan.scope))];
	const items = shown.map((scope) =>
		element(
			'li',
			{},
			element('span', { class: `swatch ${scope}`, 'aria-hidden': 'true' }),
			...bilingual(scopes[scope]),
		),
	);
	return element('ul', { class: 'legend' }, ...items);
}

const title = {
	zh: '各规划最后一年的目标，按目标年排列',
	en: 'Target for the final year of each plan, in the order of those years',
};
