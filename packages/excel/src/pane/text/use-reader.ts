import type { Localized } from '@plan-indicators/core';
import { useEffect, useState } from 'react';
import { words } from '../words.js';

export type Reader = typeof import('./reader.js');

/** The reader of texts once its script is here; while it is on its way, nothing; or why it did not come. */
export type Loaded = { readonly reader: Reader } | { readonly failed: Localized } | undefined;

export function useReader(): Loaded {
	const [loaded, setLoaded] = useState<Loaded>();
	useEffect(() => {
		import('./reader.js').then(
			(reader) => setLoaded({ reader }),
			(error: unknown) => {
				const reason = error instanceof Error ? error.message : String(error);
				const { zh, en } = words.textFailed;
				setLoaded({ failed: { zh: zh + reason, en: en + reason } });
			},
		);
	}, []);
	return loaded;
}
