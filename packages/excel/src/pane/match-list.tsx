import { leadingTarget, type Match, phrase, planTitle } from '@plan-indicators/core';
import { useLanguage } from './language.js';
import { keyOf, type Open } from './selected.js';

/** Plans and indicators, each a button that opens its card. */
export function MatchList({
	matches,
	onOpen,
}: {
	readonly matches: readonly Match[];
	readonly onOpen: Open;
}) {
	const language = useLanguage();
	return (
		<ul className="matches">
			{matches.map((match) => {
				const { plan, indicator } = match;
				return (
					<li key={keyOf(match)}>
						<button type="button" onClick={() => onOpen(match)}>
							<bdi className="name clamped">{(indicator ?? plan).name[language]}</bdi>
							<span className="meta">
								<bdi className="clamped">{planTitle(plan, language)}</bdi>
								{indicator && (
									<bdi className="clamped">{phrase(leadingTarget(indicator).source)}</bdi>
								)}
							</span>
						</button>
					</li>
				);
			})}
		</ul>
	);
}
