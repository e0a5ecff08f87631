/** What stands where on the site: built parts, by where they are built. */
export const parts: Readonly<Record<string, string>> = {
	'docs/.vitepress/dist': '',
	'examples/playground/dist': 'playground/',
	'packages/excel/dist': 'excel/',
	'packages/hosts/dist': '',
	'packages/files/dist/plan-indicators.xlsx': 'plan-indicators.xlsx',
};

/** Where a path of the repository stands on the site; undefined where it is not served. */
export function placeOf(path: string): string | undefined {
	for (const [from, to] of Object.entries(parts)) {
		if (path === from || path === from.replace(/\/dist$/, '')) return to;
		if (path.startsWith(`${from}/`)) return `${to}${path.slice(from.length + 1)}`;
	}
	return undefined;
}
