import type { Localized } from '../model/localized.js';
import type { Period } from '../model/plan-reference.js';
import { textOf } from './table-cell.js';

/** The title among the lines above a table: the longest that is no unit, no years and no number of a table. */
export function titleIn(lines: readonly string[]): string | undefined {
	const titles = lines
		.map((line) =>
			textOf(line).replace(/^(?:附?表|专栏|table)\s*[\d一二三四五六七八九十]*\s*[:：.、]?\s*/i, ''),
		)
		.filter((line) => line.length > 3 && !/单位\s*[:：]|^规划期|^注/.test(line));
	return titles.reduce<string | undefined>(
		(longest, line) => (longest === undefined || line.length > longest.length ? line : longest),
		undefined,
	);
}

/** The years that a text names: 规划期 2021—2025, 2023-2025年, “十四五”. */
export function periodIn(text: string): Period | undefined {
	const plain = textOf(text);
	const [, start = 1, end = 0] =
		/(?<!\d)((?:19|20)\d{2})\s*年?\s*[-–—―~～至到]{1,2}\s*((?:19|20)\d{2})(?!\d)/
			.exec(plain)
			?.map(Number) ?? [];
	if (start <= end) return { start, end };
	const digit = /十([一二三四五六七])(?:五|个五年)/.exec(plain)?.[1];
	if (digit === undefined) return undefined;
	const first = 2006 + 5 * '一二三四五六七'.indexOf(digit);
	return { start: first, end: first + 4, inferredFrom: `“十${digit}五”` };
}

/** Said of a period that ends before it begins. */
export function backwards({ start, end }: Period): Localized {
	return {
		zh: `规划期的最后一年 ${end} 不应早于第一年 ${start}`,
		en: `the last year ${end} of the period should not be before the first, ${start}`,
	};
}
