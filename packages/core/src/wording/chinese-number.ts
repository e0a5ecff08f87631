/**
 * A whole number in Chinese numerals: 十二 is 12, 一千二百 is 1200, 三万五千 is 35000, 一亿 is 1e8.
 *
 * @returns Undefined for what is no numeral, such as digits in a row (三五), and for 一千二, which may be
 * 1200 or 1002.
 */
export function chineseNumber(printed: string): number | undefined {
	if (colloquial.test(printed)) return undefined;
	return large(printed, [
		['亿', 1e8],
		['万', 1e4],
	]);
}

const colloquial = /[百千万亿][一二两三四五六七八九](?:[万亿]|$)/;

/** Parts before and after 亿, then before and after 万; each below ten thousand of its size. */
function large(
	printed: string,
	[unit, ...smaller]: readonly (readonly [name: string, size: number])[],
): number | undefined {
	if (!unit) return belowTenThousand(printed);
	const [name, size] = unit;
	const parts = printed.split(name);
	const [before = '', after] = parts;
	if (after === undefined) return large(printed, smaller);
	const high = before === '' ? 1 : large(before, smaller);
	const low = after === '' ? 0 : large(after.replace(/^零/, ''), smaller);
	return parts.length > 2 || high === undefined || low === undefined
		? undefined
		: high * size + low;
}

function belowTenThousand(printed: string): number | undefined {
	const parts = pattern.exec(printed);
	if (!parts || printed === '') return undefined;
	const [, thousands, hundreds, tens, ones = '零'] = parts;
	return 1000 * times(thousands) + 100 * times(hundreds) + 10 * times(tens) + digit(ones);
}

const pattern =
	/^([一二两三四五六七八九]?千)?零?([一二两三四五六七八九]?百)?零?([一二三四五六七八九]?十)?([一二两三四五六七八九])?$/;

/** 三百 is 3, 百 alone is 1, nothing is 0. */
function times(printed: string | undefined): number {
	if (printed === undefined) return 0;
	return printed.length === 1 ? 1 : digit(printed);
}

/** The first character as a digit. */
function digit(printed: string): number {
	const [first = '零'] = printed;
	return '零一二三四五六七八九'.indexOf(first === '两' ? '二' : first);
}
