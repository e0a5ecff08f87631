import { kinds, type Localized, scopes, strengths, yearText } from '@plan-indicators/core';
import { bilingual } from './bilingual.js';
import { type Child, element } from './element.js';
import { number, type Promised, printed } from './promise.js';

/** Everything the chart shows, and what it cannot show, in rows and columns. */
export function dataTable(promises: readonly Promised[]): HTMLElement {
	const caption = element('caption', { id: 'table' }, ...bilingual(title));
	const head = columns.map(({ name }) => element('th', { scope: 'col' }, ...bilingual(name)));
	const rows = promises.map((each) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, ...bilingual(each.plan.shortName)),
			...columns.slice(1).map(({ cell }) => element('td', {}, ...cell(each))),
		),
	);
	const table = element(
		'table',
		{},
		caption,
		element('thead', {}, element('tr', {}, ...head)),
		element('tbody', {}, ...rows),
	);
	// On a narrow screen the table scrolls, so the keyboard must reach it.
	return element(
		'div',
		{ class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'table' },
		table,
	);
}

const title = { zh: '数据', en: 'Data' };
const unstated = { zh: '未写明', en: 'not stated' };

const columns: readonly {
	readonly name: Localized;
	readonly cell: (promised: Promised) => readonly Child[];
}[] = [
	{ name: { zh: '规划', en: 'Plan' }, cell: ({ plan }) => bilingual(plan.shortName) },
	{ name: { zh: '范围', en: 'Scope' }, cell: ({ plan }) => bilingual(scopes[plan.scope]) },
	{
		name: { zh: '目标', en: 'Target' },
		cell: ({ words }) => [element('strong', { class: 'figure' }, words)],
	},
	{
		name: { zh: '目标年', en: 'Year' },
		cell: ({ target }) =>
			target.yearStated
				? [String(target.year)]
				: bilingual({ zh: yearText(target, 'zh'), en: yearText(target, 'en') }),
	},
	{ name: { zh: '类型', en: 'Kind' }, cell: ({ target }) => bilingual(kinds[target.kind]) },
	{
		name: { zh: '力度', en: 'Strength' },
		cell: ({ target }) => bilingual(strengths[target.strength]),
	},
	{
		name: { zh: '基期值', en: 'Baseline' },
		cell: ({ indicator: { baseline, unit = '' } }) =>
			baseline ? [`${number(baseline.value)} ${unit}（${baseline.year}）`] : bilingual(unstated),
	},
	{ name: { zh: '原文', en: 'As printed' }, cell: ({ target }) => [`“${printed(target)}”`] },
];
