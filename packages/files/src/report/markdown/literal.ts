/**
 * A text that Markdown shows as it is: no sign in it begins a link, a heading, a cell or HTML.
 *
 * @example
 * literal('a|b <i>') //=> 'a\\|b \\<i\\>'
 */
export function literal(text: string): string {
	return text
		.replaceAll(/[\\`*_[\]<>|&~]/g, '\\$&')
		.replace(/^[-+#=]/, '\\$&')
		.replace(/^(\d+)(?=[.)]\s)/, '$1\\');
}
