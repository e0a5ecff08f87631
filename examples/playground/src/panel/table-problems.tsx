import type { Language, Localized } from '@plan-indicators/core';
import { words } from '../words.js';

interface Props {
	readonly problems: readonly { readonly messages: Localized }[];
	readonly language: Language;
}

/** The cells of a table that could not be read, or should be looked at. */
export function TableProblems({ problems, language }: Props) {
	if (problems.length === 0) return null;
	return (
		<div className="why">
			<h3>{words.problems[language]}</h3>
			<ul>
				{problems.map(({ messages }) => (
					<li key={messages.en}>
						<bdi>{messages[language]}</bdi>
					</li>
				))}
			</ul>
		</div>
	);
}
