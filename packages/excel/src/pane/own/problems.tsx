import type { TableProblem } from '@plan-indicators/core/table';
import { useLanguage, useSay } from '../language.js';
import { useSetting } from '../setting.js';
import { words } from '../words.js';
import { cellOnSheet, type Selection } from './selection.js';

/** What could not be read, or should be looked at; a click selects the cell. */
export function Problems({
	selection,
	problems,
}: {
	readonly selection: Selection;
	readonly problems: readonly TableProblem[];
}) {
	const say = useSay();
	const language = useLanguage();
	const { workbook, act } = useSetting();
	if (problems.length === 0) return null;
	return (
		<section>
			<h3>
				{say(words.problems)} · {problems.length}
			</h3>
			<ul className="matches problems">
				{problems.map(({ row, column, severity, code, messages }) => {
					const cell = cellOnSheet(selection, row, column);
					// The reader counts from the corner of the selection.
					const text = messages[language].replace(/^[A-Z]+\d+/, cell);
					return (
						<li key={`${cell} ${code} ${messages.en}`} className={severity}>
							<button type="button" onClick={() => act(() => workbook.show(selection, cell))}>
								<bdi className="clamped">{text}</bdi>
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
