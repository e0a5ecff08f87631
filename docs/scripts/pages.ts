import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { correctionsPage } from './corrections-page.js';
import { placeOf } from './parts.js';

const docs = fileURLToPath(new URL('../', import.meta.url));
const repository = 'https://github.com/plan-indicators/plan-indicators/blob/main/';

/** Where the site's sources are written: Chinese at the top, English in `en`. */
export const pagesFolder = join(docs, '.vitepress/pages');

/** A page of the documentation in each language; one that mixes both is the same in each. */
interface Page {
	readonly path: string;
	readonly zh: string;
	readonly en: string;
}

/** Every page: what stands in docs, and what is made of the data. */
export function pages(): readonly Page[] {
	const written = readdirSync(docs)
		.filter((name) => name.endsWith('.md'))
		.map((name) => inLanguages(name, readFileSync(join(docs, name), 'utf8')));
	return [...written, inLanguages('corrections.md', correctionsPage())];
}

/** @param text - Chinese, a rule, then an English title and all the rest; or both mixed. */
function inLanguages(path: string, text: string): Page {
	const rule = /\n---\n+(?=# )/.exec(text);
	const halves = rule
		? { zh: text.slice(0, rule.index), en: text.slice(rule.index + rule[0].length) }
		: { zh: text, en: text };
	const clean = (half: string, top: string) =>
		outward(half.replace(/^\[[^\]]+\]\(#[^)]*\)\n+/m, ''), top);
	return { path, zh: clean(halves.zh, './'), en: clean(halves.en, '../') };
}

/**
 * Files of the repository that are no pages are shown where the site serves them, else where the repository is.
 *
 * @param top - The way from the page to the top of the site.
 */
function outward(text: string, top: string): string {
	return text.replaceAll(/\]\(\.\.\/([^)]+)\)/g, (_, path: string) => {
		const place = placeOf(path);
		// With a target it is no page to the router of the site.
		return place === undefined ? `](${repository}${path})` : `](${top}${place}){target="_self"}`;
	});
}

export function writePages(): void {
	rmSync(pagesFolder, { recursive: true, force: true });
	for (const { path, zh, en } of pages()) {
		write(join(pagesFolder, path), zh);
		write(join(pagesFolder, 'en', path), en);
	}
	for (const folder of [pagesFolder, join(pagesFolder, 'en')]) {
		if (existsSync(join(docs, 'images'))) {
			cpSync(join(docs, 'images'), join(folder, 'images'), { recursive: true });
		}
	}
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
