import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The text of a page as people see it: a line for each heading, paragraph, item and row of a table. */
export async function htmlText(html: string): Promise<string> {
	const { parse } = await import('parse5');
	const lines: string[] = [''];
	const waiting: (Node | string)[] = [parse(html)];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (typeof next === 'string') {
			write(lines, next);
			continue;
		}
		if (next.nodeName === '#text' && 'value' in next) {
			write(lines, next.value.replace(/\s+/g, ' '));
			continue;
		}
		const { nodeName } = next;
		if (unseen.has(nodeName)) continue;
		const children = 'childNodes' in next ? next.childNodes : [];
		const [before, after] = around(nodeName);
		if (after !== '') waiting.push(after);
		for (let i = children.length - 1; i >= 0; i -= 1) {
			const child = children[i];
			if (child) waiting.push(child);
		}
		write(lines, before);
	}
	return lines
		.map((line) =>
			line.replace(betweenCells, ' | ').replace(cellMarks, '').replace(/\s+/g, ' ').trim(),
		)
		.filter((line) => line !== '')
		.join('\n');
}

const unseen: ReadonlySet<string> = new Set([
	'script',
	'style',
	'head',
	'template',
	'noscript',
	'svg',
]);

const ownLine: ReadonlySet<string> = new Set([
	...['p', 'div', 'br', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'tr', 'table', 'section', 'article'],
	...['blockquote', 'pre', 'header', 'footer', 'caption', 'hr'],
]);

/** What a heading, a line of its own or a cell is written between; a heading has the marks of Markdown. */
function around(name: string): readonly [before: string, after: string] {
	if (name === 'td' || name === 'th') return [cellBegins, cellEnds];
	const level = /^h([1-6])$/.exec(name)?.[1];
	if (level !== undefined) return [`\n${'#'.repeat(Number(level))} `, '\n'];
	return ownLine.has(name) ? ['\n', '\n'] : ['', ''];
}

const cellBegins = '\u0001';
const cellEnds = '\u0002';
const betweenCells = new RegExp(`${cellEnds}\\s*${cellBegins}`, 'g');
const cellMarks = new RegExp(`[${cellBegins}${cellEnds}]`, 'g');

/** Within a cell nothing begins a line: a row is one. */
function write(lines: string[], text: string): void {
	const last = lines.length - 1;
	const line = lines[last] ?? '';
	const inCell = line.lastIndexOf(cellBegins) > line.lastIndexOf(cellEnds);
	const begins = text.startsWith('\n');
	if (begins && !inCell && line !== '') lines.push(text.slice(1));
	else lines[last] = line + (begins ? ` ${text.slice(1)}` : text);
}
