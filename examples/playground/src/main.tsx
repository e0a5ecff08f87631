import type { Language } from '@plan-indicators/core';
import { createRoot } from 'react-dom/client';
import { Panel } from './panel/panel.js';
import { moveFocus } from './sheet/move-focus.js';
import { createStore } from './store.js';
import './style.css';

const store = createStore({ language: userLanguage(), sheet: 'loading' });
const panel = document.getElementById('panel');
const sheet = document.getElementById('sheet');
if (panel && sheet) {
	moveFocus(sheet, panel);
	createRoot(panel).render(<Panel store={store} />);
	openSheet(sheet).catch((reason: unknown) => {
		store.set({ sheet: { failed: reason instanceof Error ? reason.message : String(reason) } });
	});
}

/** The engine is a script of its own, so that the panel can say when it fails to load. */
async function openSheet(container: HTMLElement): Promise<void> {
	const { startSheet } = await import('./sheet/start-sheet.js');
	await startSheet(container, store);
}

function userLanguage(): Language {
	return /^(zh\b|$)/i.test(navigator.language) ? 'zh' : 'en';
}
