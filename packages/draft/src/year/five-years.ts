/** The first and the last year of a plan. */
export interface Years {
	readonly start: number;
	readonly end: number;
}

/**
 * The years of a national five-year plan by its short name.
 *
 * @example
 * fiveYears('十四五') //=> { start: 2021, end: 2025 }
 */
export function fiveYears(name: string): Years | undefined {
	const nth = ordinals.indexOf(name.slice(0, -1));
	return nth === -1 ? undefined : { start: 2001 + nth * 5, end: 2005 + nth * 5 };
}

const ordinals: readonly string[] = ['十', '十一', '十二', '十三', '十四', '十五', '十六'];
