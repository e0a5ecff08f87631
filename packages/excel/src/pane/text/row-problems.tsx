import { planFromTable, type TableRows } from '@plan-indicators/core/table';
import { useMemo } from 'react';
import { useLanguage, useSay } from '../language.js';
import { words } from '../words.js';

/** What a reader of the table will stumble over, by the indicator: the cells have no place on a sheet yet. */
export function RowProblems({ rows }: { readonly rows: TableRows }) {
	const say = useSay();
	const language = useLanguage();
	const problems = useMemo(() => planFromTable(rows).problems, [rows]);
	if (problems.length === 0) return null;
	return (
		<section>
			<h3>
				{say(words.problems)} · {problems.length}
			</h3>
			<ul>
				{problems.map(({ row, column, code, messages }) => (
					<li key={`${row} ${column} ${code}`}>
						<bdi className="clamped">
							{messages[language].replace(/^[A-Z]+\d+/, String(rows[row - 1]?.[0] ?? ''))}
						</bdi>
					</li>
				))}
			</ul>
		</section>
	);
}
