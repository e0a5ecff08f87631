import { PlanError } from '../error/plan-error.js';
import type { Direction } from '../model/indicator.js';
import type { Comparator, Measure, Strength } from '../model/target.js';
import { plain, printedNumber } from '../wording/printed-number.js';
import { comparison, isCeiling, mirrored, strengthOf } from './comparison.js';
import { inUnit } from './unit-of-phrase.js';

/** What the reader knows of the indicator besides the phrase. */
export interface ReadingContext {
	/** The year growth counts from: the end of the year before the plan begins. */
	readonly baseYear: number;
	readonly unit?: string;
	/** Where it is known; otherwise the words say, or nothing does and more is taken to be better. */
	readonly direction?: Direction;
}

/** A target as its phrase states it, without its year. */
export interface ReadTarget {
	readonly measure: Measure;
	readonly comparator: Comparator;
	readonly strength: Strength;
	readonly direction: Direction;
	/** As printed in the phrase: the indicator's, where nothing else gives one. */
	readonly unit?: string;
	/** The value before the plan, where the phrase has it: 5 of 从5提高到8. */
	readonly from?: number;
	/** The higher mark of 15%以上，力争20%, in the number of the kind. */
	readonly stretch?: { readonly value: number; readonly wording: string };
	/** What no word of the phrase says. */
	readonly inferred: readonly ('direction' | 'mode')[];
}

/**
 * Whether a cell says that there is nothing: blank, —, -, /, 无.
 *
 * @example
 * isNothing('—') //=> true
 */
export function isNothing(text: string): boolean {
	return /^[-—–―/／\\*…\s]*$|^(?:无|暂无|空|n\/?a|none|null)$/i.test(text.trim());
}

/**
 * Reads a target as a plan prints it: `≥2000`, `下降13.5%`, `年均增长8%左右`, `〔18〕`, `翻一番`.
 *
 * @param phrase - The phrase or the cell, without the year.
 * @returns Kind, number, comparator, strength and direction; rates as fractions, other numbers in the
 * indicator's unit.
 * @throws PlanError `not-a-number` where no target can be read, `unit-mismatch` where its unit is not the
 * indicator's
 * @example
 * readTarget('年均增长8%左右', { baseYear: 2020 }).measure
 * //=> { kind: 'growth', rate: 0.08, mode: 'average', baseYear: 2020 }
 */
export function readTarget(phrase: string, context: ReadingContext): ReadTarget {
	const text = plain(String(phrase)).replace(/\s/g, '');
	const [main = '', further] = text.split(/[,，、;；](?=力争|争取)/);
	if (isNothing(main)) throw unreadable(phrase);
	const read = inWords(main, context) ?? inNumbers(main, context, phrase);
	const better = further === undefined ? undefined : inNumbers(further, context, phrase);
	const value = better && numberIn(better.measure);
	if (
		further !== undefined &&
		(value === undefined || better?.measure.kind !== read.measure.kind)
	) {
		throw unreadable(phrase);
	}
	return value === undefined ? read : { ...read, stretch: { value, wording: further ?? '' } };
}

/** What is promised without a number of its own. */
function inWords(text: string, { direction }: ReadingContext): ReadTarget | undefined {
	const about = { comparator: comparison(text) ?? 'gte', strength: strengthOf(text) } as const;
	const down = /下降|降低|减少|缩小|下行/.test(text);
	const say = (measure: Measure, given?: Direction): ReadTarget => ({
		...about,
		measure,
		direction: given ?? direction ?? 'up',
		inferred: given === undefined && direction === undefined ? ['direction'] : [],
	});
	const other =
		/(?:与|同|和)(.+?)(?:基本|保持|大体)*(?:同步|持平|相当|一致|匹配)|(?:不?[高低优]于|超过|快于|达到)((?:全国|全省|全市|全区|全球|国家|同期|上年|周边|[\u4e00-\u9fff]{2,6}).*?(?:平均|水平|增速|增长|增幅|均值).*?)(?:[\d.]+个?百分点)?$/.exec(
			text,
		);
	const to = other?.[1] ?? other?.[2];
	if (to !== undefined) {
		const margin = printedNumber(text)?.value;
		const measure = { kind: 'relative', to: { zh: to, en: to } } as const;
		return say(margin === undefined ? measure : { ...measure, margin });
	}
	if (/\d/.test(text) || printedNumber(text)) return undefined;
	const trend =
		/(?:逐年|逐步|持续|稳步|不断|进一步|稳中|明显|显著|有所|大幅)[^\d]*(?:提高|提升|增加|增长|上升|扩大|改善|好转|下降|降低|减少|缩小|有升|有降)/;
	if (trend.test(text)) {
		return say(
			{ kind: 'trend', direction: down ? 'down' : 'up' },
			direction ?? (down ? 'down' : 'up'),
		);
	}
	return /[\u4e00-\u9fff]{2}|[a-z]{3,}\s*[a-z]*/i.test(text) && !/^[a-z]+$/i.test(text)
		? say({ kind: 'qualitative' })
		: undefined;
}

function inNumbers(text: string, context: ReadingContext, phrase: string): ReadTarget {
	const bracketed = /^[〔[【]\s*([^〔[【〕\]】]+?)\s*[〕\]】](%?)$/.exec(text);
	const inner = bracketed ? `${bracketed[1]}${bracketed[2]}` : text;
	const number = printedNumber(inner);
	if (!number) throw unreadable(phrase);
	const cumulative = bracketed !== null || /累计|合计|总计/.test(inner);
	const { baseYear, unit, direction } = context;
	const fall = number.sign === -1 || (number.value < 0 && (cumulative || number.unit === '%'));
	const percent = number.unit === '%' || (number.unit === undefined && unit === '%');
	const amount = Math.abs(number.value);
	const worded = comparison(inner);
	const strength = strengthOf(text);
	const finish = (
		measure: Measure,
		given: Direction | undefined,
		comparator?: Comparator,
	): ReadTarget => {
		const way = direction ?? given ?? 'up';
		return {
			measure,
			comparator: comparator ?? worded ?? (way === 'down' ? 'lte' : 'gte'),
			strength,
			direction: way,
			...(number.unit === undefined ? {} : { unit: number.unit }),
			...(number.from === undefined ? {} : { from: inUnit(number.from, number.unit, unit) }),
			inferred: (direction ?? given) ? [] : ['direction'],
		};
	};
	const fallen = worded === undefined ? 'lte' : mirrored(worded);
	const inOwnUnit = (value: number) => inUnit(value, number.unit, unit);

	if (number.max !== undefined) {
		const [min, max] = [inOwnUnit(number.value), inOwnUnit(number.max)];
		if (min > max) throw unreadable(phrase);
		if (growthWords.test(inner) && percent) throw unreadable(phrase);
		return finish({ kind: 'range', min, max }, isCeiling(inner) ? 'down' : undefined);
	}
	if (/翻.{0,2}番|倍增/.test(inner) || (number.unit?.startsWith('倍') && unit !== '倍')) {
		return finish({ kind: 'multiple', factor: amount, baseYear }, undefined);
	}
	if (/保持|稳定在|维持|不低于.*(?:每年|各年)/.test(inner) && !/保持.*增长/.test(inner)) {
		return finish(
			{ kind: 'maintain', bound: inOwnUnit(number.value) },
			isCeiling(inner) ? 'down' : undefined,
		);
	}
	const yearly = /每年|逐年|年均|年增|各年/.test(inner);
	const grows = growthWords.test(inner) || (number.value < 0 && percent && unit !== '%');
	if (
		percent &&
		(number.unit === '%' || unit === undefined) &&
		(grows || fall) &&
		number.from === undefined
	) {
		const mode = /每年|逐年|各年/.test(inner) ? 'everyYear' : yearly ? 'average' : 'total';
		const rate = Number((amount / 100).toPrecision(15)) * (fall ? -1 : 1);
		const measure = { kind: 'growth', rate, mode, baseYear } as const;
		const read = finish(measure, fall ? 'down' : 'up', fall ? fallen : undefined);
		return /累计|年|期/.test(inner) ? read : { ...read, inferred: [...read.inferred, 'mode'] };
	}
	if (fall || (changeWords.test(inner) && number.from === undefined && !/倍/.test(inner))) {
		const signed = fall ? -amount : amount;
		if (yearly && !fall) return finish({ kind: 'perYear', amount: inOwnUnit(signed) }, undefined);
		const other = number.unit !== undefined && /点$/.test(number.unit) ? { unit: number.unit } : {};
		const value = 'unit' in other ? signed : inOwnUnit(signed);
		const measure = { kind: 'increment', amount: value, ...other } as const;
		return finish(measure, fall ? 'down' : 'up', fall ? fallen : undefined);
	}
	if (yearly) return finish({ kind: 'perYear', amount: inOwnUnit(number.value) }, undefined);
	const rank = /前\d|第[\d一二三四五六七八九十]|前[一二三四五六七八九十]|[位名]次/.test(inner);
	const level = { kind: 'level', value: inOwnUnit(number.value) } as const;
	const measure = cumulative ? ({ ...level, cumulative } as const) : level;
	if (rank) return finish(measure, 'down', worded ?? 'lte');
	return finish(measure, isCeiling(inner) ? 'down' : undefined);
}

/** Growth by so much, not to so much. */
const growthWords =
	/(?:增长|增幅|增速|递增|增加|提高|提升|上升|下降|降低|减少|负增长|年增)(?![到至为率])/;
const changeWords = /(?:新增|净增|增加|增长|提高|提升|上升|扩大|压减|削减)(?![到至为率])/;

function numberIn(measure: Measure): number | undefined {
	switch (measure.kind) {
		case 'level':
			return measure.value;
		case 'growth':
			return measure.rate;
		default:
			return undefined;
	}
}

function unreadable(phrase: unknown): PlanError {
	const came = String(phrase).slice(0, 40);
	return new PlanError(
		'not-a-number',
		{
			zh: `读不出目标：“${came}”；可写成 ≥2000、2000以上、15左右、8—10、下降13.5%、年均增长8%、翻一番、〔18〕`,
			en: `no target can be read from “${came}”; write it as ≥2000, 2000以上, 15左右, 8—10, 下降13.5%, 年均增长8%, 翻一番 or 〔18〕`,
		},
		{ argument: 'target', received: phrase },
	);
}
