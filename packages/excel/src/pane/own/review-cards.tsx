import { phrase, type ReviewRow } from '@plan-indicators/core';
import { type Fact, Facts } from '../facts.js';
import { useLanguage, useSay } from '../language.js';
import { numberText } from '../number-text.js';
import { words } from '../words.js';
import { measured, shares, tone } from './shares.js';

/** Every indicator with its word, or with the reason why it has none. */
export function ReviewCards({ rows }: { readonly rows: readonly ReviewRow[] }) {
	const say = useSay();
	const language = useLanguage();
	return (
		<ul className="reviewed">
			{rows.map((row) => {
				const { indicator, status, refusal } = row;
				return (
					<li key={indicator.id}>
						<h3>
							<bdi className="clamped">{indicator.name[language]}</bdi>
						</h3>
						<p className={`status ${tone(status?.word)}`}>
							{status ? say(status.name) : say(words.notAssessed)}
						</p>
						{refusal && <p className="clamped">{say(refusal.messages)}</p>}
						<Facts facts={facts(row, language)} />
					</li>
				);
			})}
		</ul>
	);
}

function facts(row: ReviewRow, language: 'zh' | 'en'): readonly Fact[] {
	const { indicator, target, actual } = row;
	const { unit = '' } = indicator;
	const { progress, elapsed } = shares(row);
	const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
	const share = (value: number | undefined) =>
		value === undefined ? undefined : percent.format(value);
	const isShare = unit === '%' || unit === '‰';
	const increment = measured(row, 'requiredIncrement');
	const observed =
		actual && 'value' in actual ? `${numberText(actual.value, language)} ${unit}` : undefined;
	const when = actual && ('date' in actual ? actual.date : actual.year);
	return [
		[words.wording, phrase(target.source)],
		[words.actual, observed && `${observed} (${when})`],
		[words.progress, share(progress)],
		[words.elapsed, share(elapsed)],
		[words.required, isShare ? undefined : share(measured(row, 'requiredGrowth'))],
		[
			words.requiredPoints,
			isShare && increment !== undefined
				? `${numberText(Number(increment.toFixed(2)), language)} ${unit === '%' ? words.points[language] : unit}`
				: undefined,
		],
	];
}
