import type { Language } from '@plan-indicators/core';
import type { OwnReview } from '../sheet/own-review.js';
import { words } from '../words.js';
import { ReviewChart } from './review-chart.js';

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
			{problems.length > 0 && (
				<div className="why">
					<h3>{words.problems[language]}</h3>
					<ul>
						{problems.map((messages) => (
							<li key={messages.en}>
								<bdi>{messages[language]}</bdi>
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}
