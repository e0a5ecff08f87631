import { Button } from '@fluentui/react-components';
import { useLanguage, useSay } from '../language.js';
import { useSetting } from '../setting.js';
import { words } from '../words.js';
import type { Observed, OwnPlan } from './own-plan.js';
import { reviewSpill } from './own-spills.js';
import { Problems } from './problems.js';
import { ProgressChart } from './progress-chart.js';
import { ReviewCards } from './review-cards.js';

/** The review in the pane, and the button that puts it into the sheet as a formula. */
export function ReviewSection({
	own,
	observed,
}: {
	readonly own: OwnPlan;
	readonly observed: Observed;
}) {
	const say = useSay();
	const language = useLanguage();
	const { namespace, workbook, act } = useSetting();
	const { selection, actuals, review } = observed;
	return (
		<section>
			<h3>{say(words.review)}</h3>
			<Problems selection={selection} problems={actuals.problems} />
			{'value' in review ? (
				<>
					<p className="clamped">{say(review.value.sentence)}</p>
					<Button
						onClick={() =>
							act(() => {
								const spill = reviewSpill(own, observed, review.value, namespace, language);
								return workbook.insertBeside(selection, spill);
							})
						}
					>
						{say(words.insertReview)}
					</Button>
					<ProgressChart rows={review.value.rows} />
					<ReviewCards rows={review.value.rows} />
				</>
			) : (
				<p className="clamped">{say(review.messages)}</p>
			)}
		</section>
	);
}
