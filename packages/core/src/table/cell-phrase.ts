import { plain } from '../wording/plain.js';
import { printedNumber } from '../wording/printed-number.js';
import type { Conventions } from './conventions.js';
import type { NameText } from './name-text.js';
import type { RateColumn } from './plan-columns.js';

/** A cell as a phrase that states a target, with the words that its header or its row's name adds. */
export interface CellPhrase {
	readonly phrase: string;
	/** 年均增长 of a column, 降低 of a name. */
	readonly qualifier?: string;
	/** Whether nothing says over which years a rate is counted. */
	readonly modeGuessed?: true;
}

interface About {
	readonly holds: 'target' | RateColumn['holds'];
	readonly name: NameText;
	readonly unit: string | undefined;
	/** Whether the indicator has a level to which a sum would be an addition. */
	readonly hasBaseline: boolean;
	readonly brackets: Conventions['brackets'];
}

/** The phrase of a cell that holds something. */
export function cellPhrase(written: string, about: About): CellPhrase {
	const text = plain(written).replace(/\s|[*★]/g, '');
	if (!/\d/.test(text) && !printedNumber(text)) return { phrase: text };
	const { inner, meaning } = unbracketed(text, about.brackets);
	const summed = meaning === 'sum' || meaning === 'addition' || about.holds === 'sum';
	const averaged = meaning === 'average' || meaning === 'growth';
	if (ownWords.test(inner))
		return {
			phrase: summed && meaning !== undefined && !/累计/.test(inner) ? `累计${inner}` : inner,
		};
	const { change } = about.name;
	if (change !== undefined && (about.unit === '%' || inner.includes('%')))
		return ofChange(inner, summed, averaged, about);
	if (about.holds === 'target' && meaning === undefined) return { phrase: inner };
	const flows = isFlow(about.name.name);
	if (summed) {
		const isSum = about.holds === 'target' && meaning !== 'addition';
		if (flows || !about.hasBaseline || isSum) return withWords('累计', inner);
		const { falls, number } = unsigned(inner);
		return withWords(falls ? '累计减少' : '累计增加', inPoints(number, about.unit));
	}
	if (meaning === 'average' || (meaning === undefined && about.holds === 'rateOrSum')) {
		if (flows) return withWords('年均', inner);
		if (isShare(about.unit)) return { phrase: `保持${inner}`, qualifier: '年均' };
		if (meaning === 'average') return withWords('年均增长', inner);
	}
	const { falls, number } = unsigned(inner);
	return withWords(falls ? '年均下降' : '年均增长', percented(number));
}

const ownWords =
	/增长|增加|增速|增幅|下降|降低|减少|削减|压减|翻|倍增|年均|每年|累计|提高|提升|上升|新增|净增|保持|从|由/;

/** A number in a row that is itself a growth or a fall in %. */
function ofChange(inner: string, summed: boolean, averaged: boolean, about: About): CellPhrase {
	const { change, mode } = about.name;
	if (change === 'growth' && printedNumber(inner)?.max !== undefined) return { phrase: inner };
	const { falls, number: bare } = unsigned(inner);
	const word = change === 'fall' || falls ? '下降' : '增长';
	const number = percented(bare);
	if (summed || mode === 'total') return withWords(`累计${word}`, number);
	if (averaged || mode === 'average' || about.holds !== 'target')
		return withWords(`年均${word}`, number);
	if (change === 'fall') return { ...withWords(word, number), modeGuessed: true };
	return { ...withWords(`年均${word}`, number), modeGuessed: true };
}

function withWords(words: string, inner: string): CellPhrase {
	return { phrase: `${words}${inner}`, qualifier: words };
}

/** The figure without its brackets, and what they mean; a sum unless a note says otherwise. */
function unbracketed(text: string, brackets: Conventions['brackets']) {
	const [, open, figure, percent] = /^([〔[【(])([^〔[【()〕\]】]+)[〕\]】)](%?)$/.exec(text) ?? [];
	if (open === undefined) return { inner: text };
	const meaning = brackets.get(open) ?? (open === '(' ? undefined : 'sum');
	return meaning === undefined ? { inner: text } : { inner: `${figure}${percent}`, meaning };
}

export function isShare(unit: string | undefined): boolean {
	return unit === '%' || unit === '‰';
}

/** Whether a name is of an amount that is counted year by year. */
export function isFlow(name: string): boolean {
	return /新增|净增|减排量|累计|新建|新开工|培训|改造|造林/.test(name);
}

/** With % behind each number that is no year, unless it has one. */
export function percented(text: string): string {
	return text.includes('%') ? text : behindNumbers(text, '%');
}

/** An addition to a share is in points. */
function inPoints(text: string, unit: string | undefined): string {
	if (!isShare(unit)) return text;
	const sign = /[%‰]/.exec(text)?.[0] ?? unit;
	return behindNumbers(text.replace(/[%‰]/g, ''), sign === '‰' ? '个千分点' : '个百分点');
}

/** The text with a unit behind each number that is no year and no lower end of a range. */
function behindNumbers(text: string, unit: string): string {
	return text.replace(/\d(?![\d年–—~～至到-]|\.\d)/g, `$&${unit}`);
}

/** The figure without its minus, and whether it had one. */
function unsigned(text: string): { readonly falls: boolean; readonly number: string } {
	return { falls: text.startsWith('-'), number: text.replace(/^-/, '') };
}
