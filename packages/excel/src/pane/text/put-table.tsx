import { Button } from '@fluentui/react-components';
import { useSay } from '../language.js';
import { type OwnPlan, ownPlan } from '../own/own-plan.js';
import type { Selection } from '../own/selection.js';
import { useSetting } from '../setting.js';
import { words } from '../words.js';

/** Excel takes no longer text in a formula. */
const longestText = 255;

/** What can be done with the table once it stands in the sheet: ask it, and check it as any table. */
export function PutTable({
	put,
	ask,
	onOwn,
}: {
	readonly put: Selection;
	/** An indicator that a formula can ask for. */
	readonly ask: string | undefined;
	readonly onOwn: (own: OwnPlan) => void;
}) {
	const say = useSay();
	const { namespace, workbook, act } = useSetting();
	const { address } = put;
	const formula =
		ask === undefined || ask.length > longestText
			? `=${namespace}.READ(${address})`
			: `=${namespace}.OWN(${address},"TARGET","${ask.replaceAll('"', '""')}")`;
	const cell = { formula, rows: 1, columns: 1 };
	return (
		<section>
			<h3>{say(words.askTable)}</h3>
			<div className="insert">
				<code>{formula}</code>
				<div className="buttons">
					<Button onClick={() => act(() => workbook.insertBeside(put, cell))}>
						{say(words.insertFormula)}
					</Button>
					<Button onClick={() => onOwn(ownPlan(put))}>{say(words.checkTable)}</Button>
				</div>
			</div>
		</section>
	);
}
