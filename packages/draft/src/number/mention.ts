/** A number in a passage, with the words that belong to it. */
export interface Mention {
	/** From the sign or the numeral to the end of its unit and of 以上, 左右. */
	readonly start: number;
	readonly end: number;
	/** As printed: 13.5, 2 for 翻番. */
	readonly number: number;
	/** The upper end of a range. */
	readonly max: number | undefined;
	readonly unit: string | undefined;
	/** What the unit is: a measure (万元, %), a word that counts (家), or neither. */
	readonly unitKind: 'measure' | 'counter' | 'share' | 'none';
	/** ≥, 前, 约 in front; 以上, 左右 behind. */
	readonly before: string;
	readonly after: string;
	/** 翻番, 一半, 七成: a number in words. */
	readonly inWords: boolean;
}
