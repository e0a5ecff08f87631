import { fiveYears, type Years } from './five-years.js';

/** A year that words give, and where they stand. */
export interface YearMark {
	readonly at: number;
	readonly end: number;
	readonly year: number;
	/** The first of several: 2021 of 2021—2025年. */
	readonly from?: number;
	/** 到2025年, 今年: words that look forward by themselves. */
	readonly ahead: boolean;
	/** 比2020年, 从2020年的, 在2023年基数上: what something is measured from. */
	readonly base: boolean;
}

const marks =
	/(到|至|截至|截止|力争)?(?:(20[0-4]\d)年?[—\-至到](20[0-4]\d)年|(20[0-4]\d)(?:年底|年末|年度|年前|年)|“?(十[一二三四五六]?五)”?(?=时期|期间|末|期末|规划期?|”|以来|开|起|初期|中期|收官|各年|国民|第一年|主要|发展|经济)|(今年|本年度|(?<![\d一二三四五六七八九十两])年内|全年|明年)|(?:今后|未来)([五三两四])年)/g;

/**
 * The years that a passage names.
 *
 * @param now - The year the document speaks in, which is 今年.
 * @param period - Of the document: 今后五年 ends with it.
 */
export function yearMarks(
	text: string,
	now: number | undefined,
	period: Years | undefined,
): readonly YearMark[] {
	const found: YearMark[] = [];
	for (const match of text.matchAll(marks)) {
		const [whole, to = '', first, last, one, five, word, coming] = match;
		const at = match.index;
		const end = at + whole.length;
		const before = text.slice(Math.max(0, at - 2), at);
		const after = text.slice(end, end + 4);
		const base = to === '' && isBase(before, after);
		const add = (year: number, ahead: boolean, from?: number) =>
			found.push({ at, end, year, ahead, base, ...(from === undefined ? {} : { from }) });
		if (first !== undefined && last !== undefined) add(Number(last), false, Number(first));
		else if (one !== undefined) add(Number(one), /[到至]|力争/.test(to) && !/截/.test(to));
		else if (five !== undefined) {
			const years = fiveYears(five);
			if (years && !/^”?(?:开好局|开局|起步|起好步|收官|第一年|良好|首战|各项)/.test(after)) {
				add(years.end, to !== '', years.start);
			}
		} else if (word !== undefined && now !== undefined) {
			add(word === '明年' ? now + 1 : now, word !== '全年');
		} else if (coming !== undefined && period) add(period.end, true);
	}
	return found;
}

function isBase(before: string, after: string): boolean {
	return (
		/(?<![占对])[比较从由自以按]$/.test(before) ||
		/^(?:的(?!目标)|基[数础]|以来|水平|不变价|可比价)/.test(after) ||
		(/在$/.test(before) && /^基/.test(after))
	);
}
