import type { Language } from '@plan-indicators/core';
import type { OwnReview } from '../sheet/own-review.js';
import { words } from '../words.js';
import { ReviewChart } from './review-chart.js';
import { TableProblems } from './table-problems.js';

interface Props {
	readonly own: OwnReview;
	readonly language: Language;
}

/** The evaluation in a sentence and a chart, and what could not be read. */
export function ReviewSection({ own: { review, problems }, language }: Props) {
	return (
		<section aria-labelledby="review">
			<h2 id="review">{words.review[language]}</h2>
			{'value' in review ? (
				<>
					<p className="sentence">
						<bdi>{review.value.sentence[language]}</bdi>
					</p>
					<ReviewChart review={review.value} language={language} />
				</>
			) : (
				<p className="why">
					<bdi>{review.messages[language]}</bdi>
				</p>
			)}
			<TableProblems problems={problems.map((messages) => ({ messages }))} language={language} />
		</section>
	);
}
