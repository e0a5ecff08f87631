import { Button } from '@fluentui/react-components';
import type { TableRows } from '@plan-indicators/core/table';
import type { Correction, PastedDraft } from '@plan-indicators/draft';
import { useMemo, useState } from 'react';
import { useLanguage, useSay } from '../language.js';
import { notice } from '../notice.js';
import type { OwnPlan } from '../own/own-plan.js';
import { useSetting } from '../setting.js';
import { words } from '../words.js';
import { DraftRow } from './draft-row.js';
import { MarkedText } from './marked-text.js';
import type { ChangePasted, PastedText } from './pasted-text.js';
import { PeriodFields } from './period-fields.js';
import { PutTable } from './put-table.js';
import { RowProblems } from './row-problems.js';
import type { Reader } from './use-reader.js';

/** The targets of a text below their places in it; what is corrected is read again at once. */
export function DraftReview({
	reader,
	pasted: { draft, more },
	state,
	onState,
	onOwn,
}: {
	readonly reader: Reader;
	readonly pasted: Extract<PastedDraft, { readonly kind: 'draft' }>;
	readonly state: PastedText;
	readonly onState: ChangePasted;
	readonly onOwn: (own: OwnPlan) => void;
}) {
	const say = useSay();
	const language = useLanguage();
	const { workbook, act } = useSetting();
	const [active, setActive] = useState<number>();
	const { text, corrections, period, put } = state;
	const correct = (i: number, change: Correction) => {
		const changed = new Map(corrections).set(i, { ...corrections.get(i), ...change });
		onState((now) => ({ ...now, corrections: changed }));
	};
	const pieces = useMemo(() => reader.segments(text, draft.statements), [reader, text, draft]);
	const checks = useMemo(
		() => draft.statements.map((statement) => reader.toCheck(statement, language)),
		[reader, draft, language],
	);
	const made = useMemo(
		() => reader.correctedTable(draft, corrections, { language, period }),
		[reader, draft, corrections, language, period],
	);
	const doubtful = checks.filter(({ length }) => length > 0).length;
	const rows = made.kind === 'table' ? made.rows : undefined;
	const insert = async (table: TableRows) => {
		const placed = await workbook.insertTable(table);
		if ('intent' in placed) return placed;
		onState((now) => ({ ...now, put: placed }));
		return notice('success', `表已写入 ${placed.address}。`, `The table is in ${placed.address}.`);
	};
	return (
		<>
			<p role="status">
				{say({
					zh: `读到 ${checks.length} 条目标，${doubtful} 条待核对。不要的请取消勾选。`,
					en: `${checks.length} targets found, ${doubtful} to check. Untick those that you do not want.`,
				})}
			</p>
			{more && <p>{say(more)}</p>}
			<MarkedText pieces={pieces} active={active} point={setActive} />
			<PeriodFields
				period={period}
				change={(years) => onState((now) => ({ ...now, period: years }))}
			/>
			<ol className="drafted" aria-label={say(words.draftedTargets)}>
				{draft.statements.map((statement, i) => (
					<DraftRow
						key={`${statement.start} ${statement.indicator}`}
						number={i}
						statement={statement}
						checks={checks[i] ?? []}
						correction={corrections.get(i) ?? {}}
						correct={correct}
						active={active === i}
						point={setActive}
					/>
				))}
			</ol>
			{rows && <RowProblems rows={rows} />}
			{made.kind === 'no-period' && <p role="alert">{say(words.noPeriod)}</p>}
			{made.kind === 'nothing-used' && <p role="alert">{say(words.nothingUsed)}</p>}
			<Button appearance="primary" disabled={!rows} onClick={() => rows && act(() => insert(rows))}>
				{say(words.insertDraft)}
			</Button>
			{put && <PutTable put={put} ask={reader.levelToAsk(put.rows)} onOwn={onOwn} />}
		</>
	);
}
