import { SearchBox } from '@fluentui/react-components';
import type { Match } from '@plan-indicators/core';
import { useLanguage, useSay } from './language.js';
import { MatchList } from './match-list.js';
import type { Open } from './selected.js';
import { useSetting } from './setting.js';
import { words } from './words.js';

/** The search field and what it finds; all plans while it is empty. */
export function Search({
	query,
	onQuery,
	onOpen,
}: {
	readonly query: string;
	readonly onQuery: (query: string) => void;
	readonly onOpen: Open;
}) {
	const say = useSay();
	const language = useLanguage();
	const { catalog } = useSetting();
	const empty = query.trim() === '';
	const matches: readonly Match[] = empty
		? catalog.plans.map((plan) => ({ plan }))
		: catalog.search(query);
	const count = { zh: `${matches.length} 项`, en: `${matches.length}` }[language];
	return (
		<section>
			<SearchBox
				className="search"
				value={query}
				maxLength={200}
				aria-label={say(words.search)}
				placeholder={say(words.searchHint)}
				onChange={(_, { value }) => onQuery(value)}
			/>
			<h2 aria-live="polite">{empty ? say(words.allPlans) : `${say(words.results)} · ${count}`}</h2>
			{matches.length === 0 ? (
				<p>{say(words.nothing)}</p>
			) : (
				<MatchList matches={matches} onOpen={onOpen} />
			)}
		</section>
	);
}
