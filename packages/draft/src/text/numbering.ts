/** How a heading is numbered, outermost first. */
const numbering: readonly RegExp[] = [
	/^第[一二三四五六七八九十百\d]{1,4}[编篇章部](?:分)?/,
	/^第[一二三四五六七八九十百\d]{1,4}节/,
	/^[一二三四五六七八九十]{1,3}、/,
	/^\([一二三四五六七八九十]{1,3}\)/,
	/^\d{1,2}(?:[.、](?!\d)|\.\d{1,2}(?:\.\d{1,2})?(?=[\u4e00-\u9fff]))/,
	/^\(\d{1,2}\)/,
];

/** The level of what the text begins with, 1 the outermost; undefined where it begins nothing. */
export function levelOf(text: string): number | undefined {
	const marked = /^#{1,6}(?=\s?\S)/.exec(text)?.[0].length;
	if (marked !== undefined) return marked / 10;
	const level = numbering.findIndex((pattern) => pattern.test(text));
	if (level !== -1) return level + 1;
	return /^专栏[一二三四五六七八九十\d]/.test(text) ? boxLevel : undefined;
}

const boxLevel = 8;
/** Of a heading that runs into its paragraph behind a dash. */
export const dashLevel = 9;
/** Of 主要目标 without a number. */
export const plainLevel = 7;

/** Whether a line has a quantity: then it is an item of a list (1. 单位GDP能耗下降13.5%) and no heading. */
export function states(line: string): boolean {
	return /\d(?:%|‰|[余多]?[百千]?[万亿]?(?:个|家|项|件|元|亩|户|名|人|吨|公里|平方|立方|座|所|处|条|台|辆|场|套|倍))|(?:达到?|增长|下降|提高到|超过|突破|不低于|控制在)\d/.test(
		line,
	);
}
