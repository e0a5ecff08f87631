import { serialDate } from '../time/serial-date.js';
import { type TableCell, textOf } from './table-cell.js';

/** What a header cell says: its words, what stands in its brackets, and the years it names. */
export interface HeaderText {
	/** Without spaces, years and brackets: 目标值 of “目标值\n(2025年)”. */
	readonly words: string;
	/** What stands in brackets, without the year: % of 年均增速(%). */
	readonly inBrackets: readonly string[];
	/** Those in brackets where no other is: 2025 of 2025年（2020年价）. */
	readonly years: readonly number[];
}

export function headerText(cell: TableCell | undefined): HeaderText {
	const text = textOf(cell)
		.replace(/\s/g, '')
		.toLowerCase()
		.replace(/(?<=[^([〔【])%$/, '(%)');
	const inBrackets: string[] = [];
	const outside = text.replace(/[([〔【]([^()[\]〔〕【】]*)[)\]〕】]/g, (_, inside: string) => {
		const rest = inside.replace(year, '');
		if (rest !== '') inBrackets.push(rest);
		return '';
	});
	const years = yearsIn(outside);
	return {
		words: outside.replace(year, '').replace(/[:*_]/g, ''),
		inBrackets,
		years: years.length > 0 ? years : yearsIn(text),
	};
}

function yearsIn(text: string): readonly number[] {
	return [...text.matchAll(year)].map(([, digits]) => Number(digits));
}

/** A year and what belongs to it: 到2025年底, the second of 2021—2025年. The 年 of 2021—2025年均 does not. */
const year = /(?:截?[至到]|[-—–~])?(?<!\d)((?:19|20|21)\d{2})(?!\d)(?:年[度底末]|年(?!均))?/g;

/** The year that a number is: itself, or that of the date whose serial it is. */
export function yearOfNumber(value: number): number | undefined {
	if (Number.isInteger(value) && value >= 1900 && value <= 2200) return value;
	return value >= 20000 && value < 80000 ? Number(serialDate(value).slice(0, 4)) : undefined;
}
