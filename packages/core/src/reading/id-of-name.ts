/**
 * An id made of a name that no other has: letters and digits of any script; what stands between them is
 * a hyphen.
 *
 * @param ids - Those in use; the new one is added.
 */
export function idOfName(name: string, ids: Set<string>): string {
	const plain = name
		.normalize('NFKC')
		.toLowerCase()
		// Outside of brackets: there the build for engines of 2017 sees that they do not know these classes.
		.replace(/(?:(?!\p{L}|\p{N})[\s\S])+/gu, '-');
	const slug = plain.replace(/^-|-$/g, '') || 'plan';
	let free = slug;
	for (let n = 2; ids.has(free); n += 1) free = `${slug}-${n}`;
	ids.add(free);
	return free;
}

/** Whether a text is what `idOfName` makes: letters and digits of any script, joined by single hyphens. */
export function isId(text: string): boolean {
	return /^(?:\p{L}|\p{N})+(?:-(?:\p{L}|\p{N})+)*$/u.test(text);
}
