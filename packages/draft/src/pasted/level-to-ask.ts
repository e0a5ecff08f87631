import { planFromTable, type TableRows } from '@plan-indicators/core/table';

/**
 * The first indicator of a table that has a level and a name of its own, so that a formula can ask for it.
 *
 * @example
 * levelToAsk(planTable(draft('到2025年，企业达到9家。'), { language: 'zh', period: { start: 2024, end: 2025 } }))
 * //=> '企业'
 */
export function levelToAsk(rows: TableRows): string | undefined {
	const indicators = planFromTable(rows).plan?.indicators ?? [];
	const names = indicators.map(({ name }) => name.zh);
	return indicators.find(
		({ name, targets: [target] }) =>
			target.kind === 'level' && names.indexOf(name.zh) === names.lastIndexOf(name.zh),
	)?.name.zh;
}
