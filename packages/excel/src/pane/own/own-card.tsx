import { Button } from '@fluentui/react-components';
import { periodText } from '@plan-indicators/core';
import { Card } from '../card.js';
import { Facts } from '../facts.js';
import { useLanguage, useSay } from '../language.js';
import { notice } from '../notice.js';
import { useSetting } from '../setting.js';
import { words } from '../words.js';
import { type OwnPlan, withActuals } from './own-plan.js';
import { readSpill } from './own-spills.js';
import { Problems } from './problems.js';
import { ReviewSection } from './review-section.js';

/** A table of one's own: how it was read, what is wrong with it, and its review. */
export function OwnCard({
	own,
	onOwn,
	onClose,
}: {
	readonly own: OwnPlan;
	readonly onOwn: (own: OwnPlan) => void;
	readonly onClose: () => void;
}) {
	const say = useSay();
	const language = useLanguage();
	const { namespace, workbook, act } = useSetting();
	const { selection, table, observed } = own;
	const { plan, problems } = table;
	const takeActuals = async () => {
		const chosen = await workbook.selection();
		if ('intent' in chosen) return chosen;
		onOwn(withActuals(own, chosen));
		return notice(
			'success',
			`实际值取自 ${chosen.address}。`,
			`The actuals are those in ${chosen.address}.`,
		);
	};
	return (
		<Card title={plan?.name[language] ?? say(words.ownTable)} onClose={onClose}>
			<Facts
				facts={[
					[words.range, selection.address],
					[words.period, plan && periodText(plan.period, language)],
					[words.indicators, String(plan?.indicators.length ?? 0)],
				]}
			/>
			<Problems selection={selection} problems={problems} />
			{plan && (
				<>
					<div className="buttons">
						<Button
							onClick={() =>
								act(() => workbook.insertBeside(selection, readSpill(own, namespace, language)))
							}
						>
							{say(words.insertRead)}
						</Button>
						<Button appearance="primary" onClick={() => act(takeActuals)}>
							{say(words.takeActuals)}
						</Button>
					</div>
					<p className="hint">{say(words.actualsHint)}</p>
				</>
			)}
			{observed && <ReviewSection own={own} observed={observed} />}
		</Card>
	);
}
