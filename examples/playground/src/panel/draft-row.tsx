import type { Language } from '@plan-indicators/core';
import { type Correction, type Statement, toCheck } from '@plan-indicators/draft';
import { words } from '../words.js';
import { YearField } from './year-field.js';

interface Props {
	readonly number: number;
	/** As drafted. */
	readonly statement: Statement;
	readonly correction: Correction;
	readonly correct: (number: number, change: Correction) => void;
	readonly active: boolean;
	readonly point: (number: number) => void;
	readonly language: Language;
}

/** A drafted target, each part of which can be written over, and what to check in it. */
export function DraftRow(props: Props) {
	const { number, statement, correction, correct, active, point, language } = props;
	const { indicator = statement.indicator, phrase = statement.phrase } = correction;
	const { year = statement.year, leftOut = false } = correction;
	const checks = toCheck(statement, language);
	const label = (of: keyof typeof words) => `${words[of][language]} ${number + 1}`;
	return (
		<tbody
			className={active ? 'active' : undefined}
			onFocus={() => point(number)}
			onMouseEnter={() => point(number)}
		>
			<tr>
				<td>
					<textarea
						id={`draft-name-${number}`}
						rows={1}
						aria-label={label('indicator')}
						value={indicator}
						onChange={({ target }) => correct(number, { indicator: oneLine(target.value) })}
					/>
				</td>
				<td>
					<textarea
						rows={1}
						aria-label={label('target')}
						value={phrase}
						onChange={({ target }) => correct(number, { phrase: oneLine(target.value) })}
					/>
				</td>
				<td>
					<YearField
						label={label('year')}
						year={year}
						change={(year) => correct(number, { year })}
					/>
				</td>
				<td>
					<input
						type="checkbox"
						aria-label={label('use')}
						checked={!leftOut}
						onChange={({ target }) => correct(number, { leftOut: !target.checked })}
					/>
				</td>
			</tr>
			{checks.length > 0 && (
				<tr>
					<td className="checks" colSpan={4}>
						{words.toCheck[language]}
						<bdi>{checks.join(language === 'zh' ? '；' : '; ')}</bdi>
					</td>
				</tr>
			)}
		</tbody>
	);
}

function oneLine(text: string): string {
	return text.replaceAll(/[\r\n]+/g, '');
}
