import type { Localized } from '@plan-indicators/core';
import type { Correction, Statement } from '@plan-indicators/draft';
import { useSay } from '../language.js';
import { words } from '../words.js';
import { YearField } from './year-field.js';

/** A drafted target, each part of which can be written over, and what to check in it. */
export function DraftRow({
	number,
	statement,
	checks,
	correction,
	correct,
	active,
	point,
}: {
	readonly number: number;
	/** As drafted. */
	readonly statement: Statement;
	readonly checks: readonly string[];
	readonly correction: Correction;
	readonly correct: (number: number, change: Correction) => void;
	readonly active: boolean;
	readonly point: (number: number) => void;
}) {
	const say = useSay();
	const { indicator = statement.indicator, phrase = statement.phrase } = correction;
	const { year = statement.year, leftOut = false } = correction;
	const label = (of: Localized) => `${say(of)} ${number + 1}`;
	const states = [active && 'active', leftOut && 'out'].filter(Boolean).join(' ');
	return (
		<li className={states} onFocus={() => point(number)} onMouseEnter={() => point(number)}>
			<input
				type="checkbox"
				aria-label={label(words.use)}
				title={say(words.use)}
				checked={!leftOut}
				onChange={({ target }) => correct(number, { leftOut: !target.checked })}
			/>
			<textarea
				id={nameField(number)}
				className="name"
				rows={1}
				aria-label={label(words.indicator)}
				value={indicator}
				onChange={({ target }) => correct(number, { indicator: oneLine(target.value) })}
			/>
			<textarea
				rows={1}
				aria-label={label(words.target)}
				value={phrase}
				onChange={({ target }) => correct(number, { phrase: oneLine(target.value) })}
			/>
			<YearField
				label={label(words.year)}
				year={year}
				change={(changed) => correct(number, { year: changed })}
			/>
			{checks.length > 0 && (
				<p className="checks">
					{say(words.toCheck)}
					<bdi>{checks.join(say({ zh: '；', en: '; ' }))}</bdi>
				</p>
			)}
		</li>
	);
}

/** Where a marked phrase leads. */
export function nameField(number: number): string {
	return `draft-name-${number}`;
}

function oneLine(text: string): string {
	return text.replaceAll(/[\r\n]+/g, '');
}
