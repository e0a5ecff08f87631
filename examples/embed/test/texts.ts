/** Every Chinese text in a plan long enough to be its own: names, titles, notes, wordings. */
export function texts(value: unknown): readonly string[] {
	if (typeof value === 'string')
		return value.length > 7 && /\p{Script=Han}/u.test(value) ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(texts);
}
