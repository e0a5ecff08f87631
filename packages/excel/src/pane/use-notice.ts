import { useCallback, useState } from 'react';
import { type Notice, notice as said } from './notice.js';
import { words } from './words.js';

/** What the last button did, and a way to run the next one; what goes wrong is said too. */
export function useNotice() {
	const [notice, setNotice] = useState<Notice>();
	const act = useCallback((action: () => Promise<Notice>) => {
		action().then(setNotice, (error: unknown) => {
			const reason = error instanceof Error ? error.message : String(error);
			setNotice(said('error', words.failed.zh + reason, words.failed.en + reason));
		});
	}, []);
	const dismiss = useCallback(() => setNotice(undefined), []);
	return { notice, act, dismiss };
}
