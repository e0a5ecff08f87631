/** Traditional characters and the simplified ones they stand for. */
export type Traditional = Readonly<Record<string, string>>;

/** Brings names to the form in which they are compared: one is found only if its form is the same. */
export function normaliser(traditional: Traditional): (name: string) => string {
	const known = Object.keys(traditional).filter((each) => beyondLatin.test(each));
	const replaced = known.length > 0 ? new RegExp(`[${known.join('')}]`, 'gu') : undefined;
	return (name) => {
		const plain = name
			.normalize('NFKC')
			.toLowerCase()
			.replace(ignored, '')
			.replace(dashes, '-')
			.replace(/[〔【]/g, '[')
			.replace(/[〕】]/g, ']');
		return replaced ? plain.replace(replaced, (each) => traditional[each] ?? each) : plain;
	};
}

/** One character, and no half of one. */
const beyondLatin = /^[^\0-\u02ff\ud800-\udfff]$/u;

/** Spaces, invisible marks of direction and width, quotation marks, middle dots. */
const ignored =
	/[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff“”‘’"'「」『』《》·]/g;

const dashes = /[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d~～]+/g;
