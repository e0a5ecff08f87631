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
		// Outside of brackets, where the build for old engines sees the classes.
		.replace(/(?:(?!\p{L}|\p{N})[^])+/gu, '-');
	const slug = plain.replace(/^-|-$/g, '') || 'plan';
	let free = slug;
	for (let n = 2; ids.has(free); n += 1) free = `${slug}-${n}`;
	ids.add(free);
	return free;
}
