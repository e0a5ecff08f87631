/** Ids in use, and under each the last number by which it was told from others. */
export type Ids = Map<string, number>;

/**
 * An id made of a name that no other has: letters and digits of any script; what stands between them is
 * a hyphen.
 *
 * @param ids - Those in use; the new one is added.
 */
export function idOfName(name: string, ids: Ids): string {
	const plain = name
		.normalize('NFKC')
		.toLowerCase()
		// Outside of brackets: there the build for engines of 2017 sees that they do not know these classes.
		.replace(/(?:(?!\p{L}|\p{N})[\s\S])+/gu, '-');
	const slug = plain.replace(/^-|-$/g, '') || 'plan';
	// Where the last of a name ended the next begins: thousands of one name are not counted through anew.
	const last = ids.get(slug);
	let n = last === undefined ? 1 : last + 1;
	while (n > 1 && ids.has(`${slug}-${n}`)) n += 1;
	ids.set(slug, n);
	if (n === 1) return slug;
	ids.set(`${slug}-${n}`, 1);
	return `${slug}-${n}`;
}

/** Whether a text is what `idOfName` makes: letters and digits of any script, joined by single hyphens. */
export function isId(text: string): boolean {
	return /^(?:\p{L}|\p{N})+(?:-(?:\p{L}|\p{N})+)*$/u.test(text);
}
