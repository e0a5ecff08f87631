import type { Goal, Industry, Localized, Task } from '@plan-indicators/core';
import { useLanguage, useSay } from './language.js';

/** What a plan states in words: goals, tasks, industries, each with its section. */
export function Statements({
	heading,
	statements,
	open,
}: {
	readonly heading: Localized;
	readonly statements: readonly (Goal | Task | Industry)[];
	readonly open: boolean;
}) {
	const say = useSay();
	const language = useLanguage();
	if (statements.length === 0) return null;
	return (
		<details open={open}>
			<summary>
				{say(heading)} · {statements.length}
			</summary>
			<ul>
				{statements.map(({ name, source }) => (
					<li key={`${name.en} ${source.section.join()}`}>
						<bdi className="clamped">{name[language]}</bdi>
						<bdi className="section clamped">{source.section.join(' › ')}</bdi>
					</li>
				))}
			</ul>
		</details>
	);
}
