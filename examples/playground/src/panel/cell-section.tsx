import type { Language } from '@plan-indicators/core';
import type { SelectedCell } from '../sheet/selected-cell.js';
import { words } from '../words.js';
import { engineErrors } from './engine-errors.js';

interface Props {
	readonly cell: SelectedCell | undefined;
	readonly language: Language;
}

/** The current cell: its formula, its value, and why it has none. */
export function CellSection({ cell, language }: Props) {
	return (
		<section aria-labelledby="cell" aria-live="polite">
			<h2 id="cell">{words.cell[language]}</h2>
			{cell ? <Facts cell={cell} language={language} /> : <p>{words.noCell[language]}</p>}
		</section>
	);
}

function Facts({ cell, language }: { readonly cell: SelectedCell; readonly language: Language }) {
	return (
		<>
			<dl>
				<dt className="unseen">{words.cell[language]}</dt>
				<dd>
					<bdi>{cell.sheet}</bdi> <strong>{cell.address}</strong>
				</dd>
				{cell.spilledFrom && <dt>{words.spilled[language]}</dt>}
				{cell.spilledFrom && <dd>{cell.spilledFrom}</dd>}
				{cell.formula && <dt>{words.formula[language]}</dt>}
				{cell.formula && (
					<dd>
						<code dir="ltr">{cell.formula}</code>
					</dd>
				)}
				<dt>{words.value[language]}</dt>
				<dd className="value">
					<bdi>{cell.value || words.blank[language]}</bdi>
				</dd>
			</dl>
			<Why cell={cell} language={language} />
		</>
	);
}

function Why({ cell, language }: { readonly cell: SelectedCell; readonly language: Language }) {
	const general = engineErrors.get(cell.value);
	if (cell.explanations.length === 0 && !general) return null;
	return (
		<div className="why">
			<h3>{words.why[language]}</h3>
			{cell.explanations.map(({ call, code, messages }) => (
				<p key={call}>
					<strong>{code}</strong> <bdi>{messages[language]}</bdi>
				</p>
			))}
			{cell.explanations.length === 0 && general && <p>{general[language]}</p>}
		</div>
	);
}
