import type { Language } from '@plan-indicators/core';
import type { TableRows } from '@plan-indicators/core/table';
import { pastedDraft } from '@plan-indicators/draft';
import { useEffect, useState } from 'react';
import { words } from '../words.js';
import { DraftReview } from './draft-review.js';

interface Props {
	readonly put: (rows: TableRows) => void;
	readonly language: Language;
}

/** How long nothing is typed before the text is read, in milliseconds. */
const pause = 300;

/** A pasted text and the draft of its targets, to be corrected and put into the sheet. */
export function DraftSection({ put, language }: Props) {
	const [typed, setTyped] = useState('');
	const [read, setRead] = useState({ text: '', times: 0 });
	useEffect(() => {
		const timer = setTimeout(
			() => setRead((last) => ({ text: typed, times: last.times + 1 })),
			pause,
		);
		return () => clearTimeout(timer);
	}, [typed]);
	return (
		<details className="draft">
			<summary>
				<h2>{words.draft[language]}</h2>
			</summary>
			<label htmlFor="draft-text">{words.draftText[language]}</label>
			{/* What is typed is not handed back to it: a long text is slow to set. */}
			<textarea
				id="draft-text"
				rows={5}
				spellCheck={false}
				onChange={({ target }) => setTyped(target.value)}
			/>
			{read.text.trim() !== '' && (
				<Read key={read.times} text={read.text} put={put} language={language} />
			)}
		</details>
	);
}

function Read({ text, put, language }: Props & { readonly text: string }) {
	const [found] = useState(() => pastedDraft(text));
	switch (found.kind) {
		case 'too-long':
			return <p role="alert">{found.messages[language]}</p>;
		case 'nothing':
			return <p role="status">{found.messages[language]}</p>;
		case 'draft':
			return (
				<>
					{found.more && <p role="status">{found.more[language]}</p>}
					<DraftReview text={text} draft={found.draft} put={put} language={language} />
				</>
			);
	}
}
