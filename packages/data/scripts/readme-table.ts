import { numberOf, type Plan } from '@plan-indicators/core';

/** The README with its table of plans written anew from the data. */
export function withPlanTable(readme: string, plans: readonly Plan[]): string {
	const rows = plans.map(
		({ id, name, document, indicators, tasks }) =>
			`| \`${id}\` | ${name.zh} | ${document.number ?? '—'} | ${targets(indicators)} | ${tasks.length} |`,
	);
	const table = [
		'| id | plan | document | numeric targets | tasks |',
		'|---|---|---|---|---|',
		...rows,
	];
	return readme.replace(
		/<!-- plans -->[\s\S]*<!-- \/plans -->/,
		`<!-- plans -->\n${table.join('\n')}\n<!-- /plans -->`,
	);
}

function targets(indicators: Plan['indicators']): number {
	const all = indicators.flatMap((indicator) => indicator.targets);
	return all.filter((target) => numberOf(target) !== undefined).length;
}
