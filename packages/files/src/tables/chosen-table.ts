import { type FileProblem, fatal } from '../problem/file-problem.js';
import type { Table } from './table.js';

/**
 * The one table that is meant: that of the name, or the only one that can be read as what is wanted.
 *
 * @param fits - Whether a table can be read as what is wanted.
 */
export function chosenTable(
	tables: readonly Table[],
	name: string | undefined,
	fits: (table: Table) => boolean,
): Table | FileProblem {
	const names = tables.map((table) => table.name).join(', ');
	if (name !== undefined) {
		const named = tables.find((table) => table.name === name) ?? tables[Number(name) - 1];
		if (named) return named;
		return fatal(
			'no-table',
			`没有表“${name}”；有的是 ${names}`,
			`there is no table “${name}”; there are ${names}`,
			{
				expected: names,
				received: name,
			},
		);
	}
	const fitting = tables.length === 1 ? tables : tables.filter(fits);
	const [only] = fitting;
	const [first] = tables;
	// A text that is no table whatever divides it is told what is wrong with it as it stands.
	if (!only && first?.delimiter !== undefined) return first;
	if (only && fitting.length === 1) return only;
	if (!only) {
		const looked = names === '' ? '' : `（${names}）`;
		return fatal(
			'no-table',
			`没有找到表头含“指标”和“目标”的表${looked}`,
			`no table has a header with 指标 (indicator) and 目标 (target)${names === '' ? '' : ` (${names})`}`,
			{ received: names },
		);
	}
	const several = fitting.map((table) => table.name).join(', ');
	return fatal(
		'several-tables',
		`有几张表都可以读：${several}`,
		`several tables can be read: ${several}`,
		{
			received: several,
			proposal: {
				zh: `写明是哪一张，如“${only.name}”`,
				en: `name the one that is meant, such as “${only.name}”`,
			},
		},
	);
}
