import { useEffect, useSyncExternalStore } from 'react';
import type { Store } from '../store.js';
import { words } from '../words.js';
import { CellSection } from './cell-section.js';
import { DraftSection } from './draft-section.js';
import { LanguageSwitch } from './language-switch.js';
import { PathSection } from './path-section.js';
import { ReviewSection } from './review-section.js';

/** What stands beside the sheet. */
export function Panel({ store }: { readonly store: Store }) {
	const { language, sheet, cell, whatIf, own, putDraft } = useSyncExternalStore(
		store.subscribe,
		store.get,
	);
	useEffect(() => {
		document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
		document.title = words.title[language];
	}, [language]);
	return (
		<div data-sheet={typeof sheet === 'string' ? sheet : 'failed'}>
			<header>
				<h1>{words.title[language]}</h1>
				<LanguageSwitch language={language} choose={(language) => store.set({ language })} />
			</header>
			{typeof sheet === 'object' && (
				<p role="alert">
					{words.failed[language]} <code>{sheet.failed}</code>
				</p>
			)}
			{sheet === 'loading' && <p role="status">{words.loading[language]}</p>}
			{sheet === 'ready' && <p>{words.hint[language]}</p>}
			{sheet === 'ready' && <CellSection cell={cell} language={language} />}
			{own && <ReviewSection own={own} language={language} />}
			{!own && whatIf && <PathSection whatIf={whatIf} language={language} />}
			{putDraft && <DraftSection put={putDraft} language={language} />}
		</div>
	);
}
