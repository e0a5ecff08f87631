/** An indicator as it is typed or pasted into the review sheet. */
export interface ReviewLine {
	readonly name: string;
	readonly unit?: string;
	readonly attribute?: '约束性' | '预期性';
	readonly baseline?: number;
	/** As printed: ≥2000, 下降13.5%, 〔18〕; or the number. */
	readonly target?: string | number;
	readonly direction?: 'up' | 'down';
	readonly actual?: number;
	/** Where it is not of the time of the review: a year, its end, or an ISO date. */
	readonly when?: number | string;
}

/** What stands above the table of the review sheet. */
export interface ReviewSetting {
	/** First and last year of the plan. */
	readonly first: number;
	readonly last: number;
	/** The time of the review: a year, its end, or an ISO date. */
	readonly when: number | string;
	/** How far from even progress still counts as expected; ours, no official number exists. */
	readonly band: number;
}
