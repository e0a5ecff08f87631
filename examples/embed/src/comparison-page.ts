import type { Comparison } from '@plan-indicators/core';
import { barChart } from './bar-chart.js';
import { bilingual } from './bilingual.js';
import { dataTable } from './data-table.js';
import { element } from './element.js';
import { promise } from './promise.js';
import { sourceList } from './source-list.js';
import { warning } from './warning.js';

/** One indicator in several plans: what stands against comparing comes before any figure. */
export function comparisonPage({ entries, differences }: Comparison): readonly HTMLElement[] {
	const promises = entries.map(promise);
	const [first] = entries;
	if (!first) return [element('p', {}, ...bilingual({ zh: '没有数据', en: 'No data' }))];
	const { name } = first.indicator;
	const title = {
		zh: `${name.zh}：${entries.length} 个规划写了什么`,
		en: `${name.en}: what ${entries.length} plans promise`,
	};
	return [
		element('header', {}, element('h1', {}, ...bilingual(title))),
		...warning(differences),
		barChart(promises),
		dataTable(promises),
		sourceList(promises),
	];
}
