/** A statement that a reader has labelled in a text, in the form of the README of the labelled texts. */
export interface Label {
	readonly doc: string;
	readonly indicator: string;
	readonly comparator: string;
	/** As printed, cuts above zero. */
	readonly value: number;
	readonly targetYear: number | null;
	readonly kind: string;
	/** Scored neither way. */
	readonly borderline: boolean;
	/** 建成 N may be a level or an addition. */
	readonly kindAmbiguous?: boolean;
	readonly start: number;
	readonly end: number;
}
