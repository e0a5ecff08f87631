export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Element[];
	readonly text: string;
}

interface Open extends Element {
	readonly children: Element[];
	text: string;
}

const token =
	/<\?[^>]*\?>|<\/(?<end>[\w:.-]+)>|<(?<start>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/g;

/** The elements of a document without comments and entities of its own; anything else is refused. */
export function xmlTree(document: string): Element {
	const root: Open = { name: '', attributes: {}, children: [], text: '' };
	const path: Open[] = [root];
	let read = 0;
	for (const { 0: all, index, groups = {} } of document.matchAll(token)) {
		if (index !== read) break;
		read += all.length;
		const parent = path.at(-1) ?? root;
		const { start, end, attributes = '', empty, text } = groups;
		if (text !== undefined) parent.text += text.trim();
		if (end !== undefined && path.pop()?.name !== end) throw new SyntaxError(`</${end}>`);
		if (start === undefined) continue;
		const element = { name: start, attributes: attributesIn(attributes), children: [], text: '' };
		parent.children.push(element);
		if (empty === '') path.push(element);
	}
	const [element] = root.children;
	if (read !== document.length || path.length !== 1 || !element) {
		throw new SyntaxError(`not XML at ${read}: ${document.slice(read, read + 40)}`);
	}
	return element;
}

export function child({ children }: Element, name: string): Element {
	const found = children.find((each) => each.name === name);
	if (!found) throw new Error(`no ${name}`);
	return found;
}

/** The element and everything in it. */
export function all(element: Element): readonly Element[] {
	return [element, ...element.children.flatMap(all)];
}

function attributesIn(text: string): Record<string, string> {
	const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
	return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}
