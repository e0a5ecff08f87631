/** 三 is 3, 十二 is 12, 三十五 is 35, 一百 is 100; undefined for digits in a row such as 三五. */
export function chineseNumber(printed: string): number | undefined {
	const parts = pattern.exec(printed);
	if (!parts || printed === '') return undefined;
	const [, hundreds = '', tens = '', ones = ''] = parts;
	return 100 * digit(hundreds) + 10 * digit(tens.length === 1 ? '一' : tens) + digit(ones);
}

const pattern =
	/^([一二两三四五六七八九]百)?零?([一二三四五六七八九]?十)?([一二两三四五六七八九])?$/;

/** The first character as a digit; 0 where there is none. */
function digit(printed: string): number {
	const [first = '零'] = printed;
	return '零一二三四五六七八九'.indexOf(first === '两' ? '二' : first);
}
