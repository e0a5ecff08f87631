import type { Direction } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Comparator, Growth, Measure } from '../model/target.js';
import { adds, falls, grows } from '../wording/change-words.js';
import { mirrored } from '../wording/mirrored.js';
import { type PrintedNumber, printedNumber } from '../wording/printed-number.js';
import { comparison, isCeiling, isUpper, strengthOf } from './comparison.js';
import type { ReadingContext, ReadTarget } from './read-target.js';
import { isPoints, valueIn } from './unit-of-phrase.js';
import { unreadable } from './unreadable.js';

/** What the words of a phrase say besides its number. */
interface Words {
	readonly text: string;
	readonly number: PrintedNumber;
	readonly context: ReadingContext;
	/** In brackets, or 累计. */
	readonly cumulative: boolean;
	readonly percent: boolean;
	readonly falls: boolean;
	/** Each year on its own, or a yearly mean. */
	readonly yearly: 'every' | 'mean' | undefined;
	readonly statedBase: number | undefined;
	readonly refuse: (why: Localized) => never;
}

/** A target with a number of its own. */
export function inNumbers(printed: string, context: ReadingContext, phrase: string): ReadTarget {
	const text = printed.replace(/[〔[【〕\]】]/g, '');
	const number = printedNumber(text);
	const outside = printed.replace(/[〔[【][^〔[【〕\]】]*[〕\]】]/g, '');
	const bracketed = text !== printed;
	if (!number || (bracketed && /\d/.test(outside))) throw unreadable(phrase);
	const { unit } = context;
	const cumulative = bracketed || /累计|合计|总计/.test(text);
	const percent =
		number.unit === '%' || (number.unit === undefined && unit === '%' && !number.share);
	const words: Words = {
		...{ text, number, context, cumulative, percent, yearly: yearly(text) },
		falls: falls(text) || (number.value < 0 && (percent || cumulative || isPoints(number.unit))),
		statedBase: baseYearIn(text),
		refuse: (why) => {
			throw unreadable(phrase, why);
		},
	};
	return finished(words, measureIn(words));
}

type Read = readonly [measure: Measure, given?: Direction | undefined, comparator?: Comparator];

/** What kind of promise it is; the first that its words fit. */
function measureIn(words: Words): Read {
	if (words.number.max !== undefined) return range(words);
	return multiple(words) ?? growth(words) ?? yearlyBound(words) ?? change(words) ?? level(words);
}

function range(words: Words): Read {
	const { number, text, yearly: each, refuse } = words;
	if (grows(text) || adds(text) || falls(text) || each) refuse(rangeOfChange);
	const [min, max] = [own(words), own(words, number.max)];
	if (min > max) refuse(fallingRange);
	return [{ kind: 'range', min, max }, isCeiling(text) ? 'down' : undefined];
}

function multiple(words: Words): Read | undefined {
	const { number, text, context } = words;
	const inTimes = number.unit?.startsWith('倍') === true && context.unit !== '倍';
	if (!inTimes && !/翻.{0,2}番|倍增/.test(text)) return undefined;
	if (words.falls || number.value <= 0) words.refuse(noMultiple);
	const baseYear = words.statedBase ?? context.baseYear;
	return [
		{ kind: 'multiple', factor: number.value, baseYear },
		number.value > 1 ? 'up' : undefined,
	];
}

function growth(words: Words): Read | undefined {
	const { number, text, context, percent } = words;
	if (!percent || number.from !== undefined) return undefined;
	if (!words.falls && !grows(text)) return undefined;
	const mode = modeOf(words);
	const rate = Number((Math.abs(number.value) / 100).toPrecision(15)) * (words.falls ? -1 : 1);
	const baseYear = words.statedBase ?? context.baseYear;
	const measure: Growth = { kind: 'growth', rate, mode, baseYear };
	if (rate === 0) return [{ ...measure, rate: 0 }, undefined, unchanged(words)];
	return [measure, ...changed(words)];
}

function modeOf({ text, yearly: each, cumulative }: Words): Growth['mode'] {
	if (each === 'mean') return 'average';
	if (each === 'every' || /保持/.test(text)) return 'everyYear';
	return /增速/.test(text) && !cumulative ? 'average' : 'total';
}

/** 零增长 is of what is not to grow, unless more is known to be better. */
function unchanged({ text, context: { direction } }: Words): Comparator {
	return comparison(text) ?? (direction === 'up' ? 'gte' : 'lte');
}

/** Which way is better, and on which side the promise is kept: of a fall, seen from below. */
function changed({ text, falls: down, context: { direction } }: Words): [Direction, Comparator] {
	const said = comparison(text);
	const upper = isUpper(said) !== down;
	const plainly = direction === 'down' && !down ? 'lte' : down ? 'lte' : 'gte';
	return [upper ? 'down' : 'up', said === undefined ? plainly : down ? mirrored(said) : said];
}

/** A bound to be kept in every year, or an amount due in each. */
function yearlyBound(words: Words): Read | undefined {
	const { number, text, yearly: each, percent, context, refuse } = words;
	const way = isCeiling(text) || isRank(text) ? 'down' : undefined;
	if (isPoints(number.unit) && each) refuse(yearlyPoints);
	if (/保持|稳定在|维持/.test(text)) return [{ kind: 'maintain', bound: own(words) }, way];
	if (!each) return undefined;
	const ratio = percent || /[/‰]/.test(`${number.unit ?? ''}${context.unit ?? ''}`);
	if (ratio && each === 'mean') {
		return percent ? refuse(meanPercent) : [{ kind: 'level', value: own(words) }, way];
	}
	if (ratio) return [{ kind: 'maintain', bound: own(words) }, way];
	if (words.falls) refuse(yearlyFall);
	return [{ kind: 'perYear', amount: own(words) }, way];
}

/** Points are always a change; other numbers where the words say so. */
function change(words: Words): Read | undefined {
	const { number, text, context, statedBase, refuse } = words;
	const points = isPoints(number.unit) && !isPoints(context.unit);
	const moves = words.falls || adds(text) || (points && context.unit !== undefined);
	if (!moves || number.from !== undefined) return undefined;
	if (statedBase !== undefined && statedBase !== context.baseYear)
		refuse(otherBase(statedBase, context.baseYear));
	const sign = words.falls ? -1 : 1;
	if (points) {
		const unit = number.unit?.replace(/^个?点$/, '个百分点') ?? '';
		return [{ kind: 'increment', amount: sign * Math.abs(number.value), unit }, ...changed(words)];
	}
	return [{ kind: 'increment', amount: sign * Math.abs(own(words)) }, ...changed(words)];
}

function level(words: Words): Read {
	const { text, cumulative } = words;
	const value = own(words);
	const measure = { kind: 'level', value } as const;
	if (isRank(text)) return [measure, 'down', comparison(text) ?? 'lte'];
	return [
		cumulative ? { ...measure, cumulative } : measure,
		isCeiling(text)
			? 'down'
			: /(?:提高|提升|增加|增长|上升|扩大|增|升)[到至为]/.test(text)
				? 'up'
				: undefined,
	];
}

/** A target of 0 that no word explains promises something only where less is better. */
function unsaid({ number, text }: Words): Direction {
	return number.value === 0 && comparison(text) === undefined ? 'down' : 'up';
}

function finished(words: Words, [measure, given, comparator]: Read): ReadTarget {
	const { number, text, context, statedBase, cumulative } = words;
	const direction = context.direction ?? given ?? unsaid(words);
	const plainly = { up: 'gte', down: 'lte', none: 'approx' } as const;
	const inferred: ReadTarget['inferred'][number][] = [];
	if ((context.direction ?? given) === undefined) inferred.push('direction');
	const dated = cumulative || words.yearly !== undefined || /年|期/.test(text);
	if (measure.kind === 'growth' && !dated) inferred.push('mode');
	return {
		measure,
		comparator: comparator ?? comparison(text) ?? plainly[direction],
		strength: strengthOf(text),
		direction,
		...(number.unit === undefined ? {} : { unit: number.unit }),
		...(number.from === undefined ? {} : { from: own(words, number.from) }),
		...(statedBase !== undefined && 'baseYear' in measure ? { baseYearStated: true } : {}),
		inferred,
	};
}

/** A number of the phrase in the indicator's unit. */
function own({ number, context }: Words, value = number.value): number {
	return valueIn(number, context.unit, value);
}

function isRank(text: string): boolean {
	return /前\d|第[\d一二三四五六七八九十]|前[一二三四五六七八九十]|[位名]次/.test(text);
}

function yearly(text: string): Words['yearly'] {
	if (/每年|逐年|各年/.test(text)) return 'every';
	return /年均|年平均|(?<![\d一二三四五六七八九十])年(?:新增|增|递增)/.test(text)
		? 'mean'
		: undefined;
}

/** The year that the phrase itself counts from: 比2020年, 在2020年基础上, 是2020年的2倍. */
function baseYearIn(text: string): number | undefined {
	const found =
		/(?:比|较)((?:19|20)\d{2})年|[以在]((?:19|20)\d{2})年(?:为基|的?基[础数期])|(?:是|为|达到|相当于)((?:19|20)\d{2})年的/.exec(
			text,
		);
	const year = found?.slice(1).find((each) => each !== undefined);
	return year === undefined ? undefined : Number(year);
}

const rangeOfChange = {
	zh: '变化的区间不是一个目标，请写较低的一端，另一端写成力争：增长5%以上，力争6%',
	en: 'a range of change is not one target; give the lower end, and the other as a stretch: 增长5%以上，力争6%',
};
const fallingRange = {
	zh: '区间应由小到大，如 8—10',
	en: 'a range goes from the smaller to the larger, as in 8—10',
};
const noMultiple = {
	zh: '减少不能用倍数，请写成百分比，如 下降50%',
	en: 'a fall is no multiple; give it in percent, as in 下降50%',
};
const meanPercent = {
	zh: '若是增长率，请写 年均增长5%；若是每年都要达到，请写 每年5%以上',
	en: 'for a rate of growth write 年均增长5%, for a bound of every year 每年5%以上',
};
const yearlyPoints = {
	zh: '每年的百分点请写成规划期累计，如 累计提高5个百分点，或写最后一年的水平',
	en: 'give points a year as those of the whole period (累计提高5个百分点), or the level of the last year',
};
const yearlyFall = {
	zh: '每年减少的量请写成规划期累计，如 累计减少50万吨，或写最后一年的水平',
	en: 'give a yearly cut as that of the whole period (累计减少50万吨), or the level of the last year',
};

function otherBase(year: number, baseYear: number): Localized {
	return {
		zh: `增量以 ${year} 年为基数，而规划的基期是 ${baseYear} 年；请写最后一年的水平`,
		en: `the change counts from ${year}, but the plan from ${baseYear}; give the level of the last year`,
	};
}
