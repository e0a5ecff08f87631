import type { Edition } from './edition.js';

export const iconSizes = [16, 32, 64, 80] as const;

/** Addresses of what an edition serves. Script and metadata change together, so they share a folder. */
export function files({ baseUrl, version }: Edition) {
	const at = (path: string) => new URL(path, baseUrl).href;
	return {
		pane: at('taskpane.html'),
		script: at(`${version}/functions.js`),
		metadata: { en: at(`${version}/functions.json`), zh: at(`${version}/functions.zh-CN.json`) },
		icon: (size: (typeof iconSizes)[number]) => at(`icons/icon-${size}.png`),
		origin: new URL(baseUrl).origin,
		support: at('index.html'),
	};
}
