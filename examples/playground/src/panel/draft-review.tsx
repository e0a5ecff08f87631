import type { Language } from '@plan-indicators/core';
import { planFromTable, type TableRows } from '@plan-indicators/core/table';
import {
	type Correction,
	type Corrections,
	correctedTable,
	type Draft,
	type PeriodYears,
} from '@plan-indicators/draft';
import { useState } from 'react';
import { words } from '../words.js';
import { DraftRow } from './draft-row.js';
import { MarkedText } from './marked-text.js';
import { PeriodFields } from './period-fields.js';
import { TableProblems } from './table-problems.js';

interface Props {
	readonly text: string;
	readonly draft: Draft;
	readonly put: (rows: TableRows) => void;
	readonly language: Language;
}

/** The targets of a text beside their places in it; what is corrected is read again at once. */
export function DraftReview({ text, draft, put, language }: Props) {
	const [corrections, setCorrections] = useState<Corrections>(new Map());
	const [period, setPeriod] = useState<PeriodYears>(draft.period ?? {});
	const [active, setActive] = useState<number>();
	const correct = (i: number, change: Correction) =>
		setCorrections((all) => new Map(all).set(i, { ...all.get(i), ...change }));
	const made = correctedTable(draft, corrections, { language, period });
	const rows = made.kind === 'table' ? made.rows : undefined;
	return (
		<>
			<MarkedText
				text={text}
				statements={draft.statements}
				active={active}
				point={setActive}
				language={language}
			/>
			<PeriodFields period={period} change={setPeriod} language={language} />
			<table>
				<caption className="unseen">{words.draftTable[language]}</caption>
				<thead>
					<tr>
						<th scope="col">{words.indicator[language]}</th>
						<th scope="col">{words.target[language]}</th>
						<th scope="col">{words.year[language]}</th>
						<th scope="col">{words.use[language]}</th>
					</tr>
				</thead>
				{draft.statements.map((statement, i) => (
					<DraftRow
						key={`${statement.start} ${statement.indicator}`}
						number={i}
						statement={statement}
						correction={corrections.get(i) ?? {}}
						correct={correct}
						active={active === i}
						point={setActive}
						language={language}
					/>
				))}
			</table>
			{rows && <TableProblems problems={planFromTable(rows).problems} language={language} />}
			{made.kind === 'no-period' && <p role="status">{words.noPeriod[language]}</p>}
			<button type="button" disabled={!rows} onClick={() => rows && put(rows)}>
				{words.putIntoSheet[language]}
			</button>
		</>
	);
}
