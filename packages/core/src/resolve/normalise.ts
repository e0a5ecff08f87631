/** Traditional characters and the simplified ones they stand for. */
export type Traditional = Readonly<Record<string, string>>;

/** @returns The form in which names are compared: a name is found only if its form is the same. */
export function normalise(name: string, traditional: Traditional): string {
	const plain = name
		.normalize('NFKC')
		.toLowerCase()
		.replace(ignored, '')
		.replace(dashes, '-')
		.replace(/[〔【]/g, '[')
		.replace(/[〕】]/g, ']');
	return plain.replace(beyondLatin, (character) => traditional[character] ?? character);
}

const beyondLatin = /[^\0-\u02ff]/gu;

/** Spaces, invisible marks of direction and width, quotation marks, middle dots. */
const ignored =
	/[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff“”‘’"'「」『』《》·]/g;

const dashes = /[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d~～]+/g;
