export type Attributes = Readonly<Record<string, string>>;

/** An element of XML, its children on lines of their own. */
export function element(
	name: string,
	attributes: Attributes = {},
	...children: readonly string[]
): string {
	const start = [
		name,
		...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
	].join(' ');
	if (children.length === 0) return `<${start}/>`;
	return `<${start}>\n${children.map(indented).join('\n')}\n</${name}>`;
}

/** An element that holds a text. */
export function text(name: string, content: string): string {
	return `<${name}>${escaped(content)}</${name}>`;
}

function escaped(content: string): string {
	return content
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function indented(lines: string): string {
	return lines.replaceAll(/^/gm, '  ');
}
