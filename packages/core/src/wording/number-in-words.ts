import { numeral } from './numerals.js';

/** A number in words, or made of two, and the rest of the phrase. */
export interface NumberInWords {
	readonly value: number;
	readonly decimals: number;
	readonly unit?: string;
	/** True where it is a part of a whole as a fraction: 三分之一, 1/3. */
	readonly share?: true;
	/** The phrase without it. */
	readonly rest: string;
}

/** 翻两番 is 4, 两成 is 20 %, 百分之十五 is 15 %, 三分之一 and 1/3 are a third, 2.1:1 is 2.1. */
export function numberInWords(text: string): NumberInWords | undefined {
	for (const [form, read] of forms) {
		const found = form.exec(text);
		const number = found && read(found[1] ?? '', found[2] ?? '');
		if (number) return { ...number, rest: text.replace(found[0], ' ') };
	}
	return undefined;
}

type Read = (one: string, other: string) => Omit<NumberInWords, 'rest'> | undefined;

const digits = '[零一二两三四五六七八九十百千万亿]{1,20}|\\d{1,20}(?:\\.\\d{1,20})?';

const forms: readonly (readonly [RegExp, Read])[] = [
	[
		/翻了?([一二两三四五六七八九]|\d)?番/,
		(count) => exact(2 ** (numeral(count === '' ? '一' : count)?.value ?? 1)),
	],
	[/倍增/, () => exact(2)],
	[/零增长/, () => ({ ...exact(0), unit: '%' })],
	[/一半/, () => ({ ...exact(50), unit: '%' })],
	[
		/(?<![\d.])([一二两三四五六七八九]|\d(?:\.\d)?)成(?![立为效果品本长员功都套])/,
		(tenths) => {
			const read = numeral(tenths);
			return read && { value: tenfold(read.value), decimals: read.decimals - 1, unit: '%' };
		},
	],
	[new RegExp(`(${digits})分之(${digits})`), partOf],
	[
		/(?<![\d./])(\d{1,2})\/(\d{1,3})(?![\d./])/,
		(part, whole) =>
			Number(whole) > Number(part) ? fraction(Number(part) / Number(whole)) : undefined,
	],
	[/(?<![\d.:])(\d{1,20}(?:\.\d{1,20})?):1(?![\d.:])/, (antecedent) => numeral(antecedent)],
];

/** 百分之十五 is 15 %, 千分之三 is 3 ‰, 三分之一 is a third. */
function partOf(whole: string, part: string): ReturnType<Read> {
	const read = numeral(part);
	if (!read) return undefined;
	if (whole === '百') return { ...read, unit: '%' };
	if (whole === '千') return { ...read, unit: '‰' };
	const all = numeral(whole);
	return all && all.value > 0 ? fraction(read.value / all.value) : undefined;
}

function exact(value: number) {
	return { value, decimals: 0 };
}

function fraction(value: number) {
	return { ...exact(value), share: true as const };
}

function tenfold(value: number): number {
	return Number((value * 10).toPrecision(15));
}
