/** Traditional characters and the simplified ones they stand for. */
export type Traditional = Readonly<Record<string, string>>;

/** @returns The form in which names are compared: a name is found only if its form is the same. */
export function normalise(name: string, traditional: Traditional): string {
	const plain = name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\p{Cf}“”‘’"'「」『』《》·]/gu, '')
		.replace(/[\p{Pd}−~～]+/gu, '-');
	return Array.from(plain, (character) => traditional[character] ?? character).join('');
}

/** The same for a plan's name, in which 青浦, 青浦区 and Qingpu District are one. */
export function normalisePlan(name: string, traditional: Traditional): string {
	const plain = normalise(name, traditional);
	return plain.replace(/(?<=.)(区|县|市|district)$/, '');
}
