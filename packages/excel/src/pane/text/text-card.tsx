import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Card } from '../card.js';
import { useSay } from '../language.js';
import type { OwnPlan } from '../own/own-plan.js';
import { words } from '../words.js';
import { DraftReview } from './draft-review.js';
import { type ChangePasted, type PastedText, readText } from './pasted-text.js';
import { useReader } from './use-reader.js';

/** How long nothing is typed before the text is read, in milliseconds. */
const pause = 300;

/** A pasted text and the draft of its targets, to be corrected and put into the sheet. */
export function TextCard({
	pasted: state,
	onPasted,
	onOwn,
	onClose,
}: {
	readonly pasted: PastedText;
	readonly onPasted: ChangePasted;
	readonly onOwn: (own: OwnPlan) => void;
	readonly onClose: () => void;
}) {
	const say = useSay();
	const loaded = useReader();
	const reader = loaded && 'reader' in loaded ? loaded.reader : undefined;
	const [typed, setTyped] = useState<string>();
	useEffect(() => {
		if (typed === undefined || !reader) return;
		const timer = setTimeout(() => {
			onPasted(readText(reader, typed));
			setTyped(undefined);
		}, pause);
		return () => clearTimeout(timer);
	}, [typed, reader, onPasted]);
	const { pasted } = state;
	return (
		<Card title={say(words.fromText)} onClose={onClose}>
			<label htmlFor="plan-text">{say(words.planText)}</label>
			{/* What is typed is not handed back to it: a long text is slow to set. */}
			<textarea
				id="plan-text"
				rows={5}
				spellCheck={false}
				defaultValue={state.text}
				onChange={({ target }) => setTyped(target.value)}
			/>
			{loaded && 'failed' in loaded && (
				<MessageBar intent="error" layout="multiline">
					<MessageBarBody>{say(loaded.failed)}</MessageBarBody>
				</MessageBar>
			)}
			{pasted && pasted.kind !== 'draft' && <p role="alert">{say(pasted.messages)}</p>}
			{pasted?.kind === 'draft' && reader && (
				<DraftReview
					// What was typed into a row of another text is nothing to this one.
					key={state.text}
					reader={reader}
					pasted={pasted}
					state={state}
					onState={onPasted}
					onOwn={onOwn}
				/>
			)}
		</Card>
	);
}
