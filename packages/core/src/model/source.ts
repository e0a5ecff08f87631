/** A place in a plan's document. */
export interface Locator {
	/** The headings above the statement, outermost first, as printed. */
	readonly section: readonly string[];
	/** The row of a table, counted as the document numbers it. */
	readonly row?: number;
}

/** Where a statement in words stands; `wording` only where the print differs from the name. */
export interface Mention extends Locator {
	readonly wording?: string;
}

/** Where a figure stands: its place and the number phrase as printed there. */
export interface Source extends Locator {
	/** Only the number phrase, a contiguous string of the document: `突破1000家`, `≥2000`. */
	readonly wording: string;
	/** A word that governs the phrase from elsewhere in the sentence: `分别达到`, `每年`. */
	readonly qualifier?: string;
}

/** A printed figure: its number, and the phrase it was read from. */
export interface Figure {
	readonly value: number;
	readonly wording: string;
}
