import { assertNever } from '../error/assert-never.js';
import type { Language } from '../model/localized.js';
import type { Comparator, Growth, Measure } from '../model/target.js';
import { boundText } from './bound-text.js';
import { figureWithUnit } from './figure-with-unit.js';
import { mirrored } from './mirrored.js';
import type { Promised } from './promised.js';
import { comparators, kinds } from './words.js';

/**
 * What a promise comes to, in words and with its figure; so a target and its other readings can be
 * told apart: 当年 1000 家, 五年合计 1000 家, 每年 1000 家.
 *
 * @param measure - The target itself, or one of its readings.
 * @param of - The target whose year, comparator and unit the reading shares.
 * @example
 * meaning({ kind: 'level', value: 1000, cumulative: true }, promises(catalog.find('青浦', '新增孵化企业'))[0], 'zh') //=> '五年合计 1000 家'
 */
export function meaning(
	measure: Measure,
	of: Pick<Promised, 'indicator' | 'target'>,
	language: Language,
): string {
	const { indicator, target } = of;
	const { unit } = indicator;
	const chinese = language === 'zh';
	const bound = (value: number, comparator = target.comparator) =>
		boundText(
			comparator,
			figureWithUnit(measure.kind, value, unit),
			target.source.wording,
			language,
		);
	switch (measure.kind) {
		case 'level': {
			const figure = bound(measure.value);
			if (measure.cumulative) return inAll(figure, years(of), chinese);
			if (indicator.temporality !== 'flow' || indicator.baseline) return figure;
			return chinese ? `${target.year} 年当年 ${figure}` : `${figure} in ${target.year} alone`;
		}
		case 'growth':
			return growing(measure, bound, years(of), chinese, target.comparator);
		case 'multiple': {
			const { factor, baseYear } = measure;
			return chinese
				? `增至 ${baseYear} 年的 ${bound(factor)} 倍`
				: `${bound(factor)} times the level of ${baseYear}`;
		}
		case 'increment': {
			const { amount } = measure;
			const figure = boundText(
				amount < 0 ? mirrored(target.comparator) : target.comparator,
				figureWithUnit(measure.kind, Math.abs(amount), measure.unit ?? unit),
				target.source.wording,
				language,
			);
			if (chinese) return `${amount < 0 ? '减少' : '新增'} ${figure}`;
			return `${amount < 0 ? 'a cut' : 'an addition'} of ${figure}`;
		}
		case 'perYear':
			return chinese ? `每年 ${bound(measure.amount)}` : `${bound(measure.amount)} a year`;
		case 'maintain':
			return chinese ? `每年 ${bound(measure.bound)}` : `${bound(measure.bound)} every year`;
		case 'range': {
			const dash = chinese ? '—' : '–';
			return `${measure.min}${dash}${figureWithUnit(measure.kind, measure.max, unit)}`;
		}
		case 'relative': {
			const margin =
				measure.margin === undefined ? '' : ` ${points(measure.margin, unit, chinese)}`;
			const words = comparators[target.comparator][language];
			return `${words}${chinese ? '' : ' '}${measure.to[language]}${margin}`;
		}
		case 'trend':
			return directions[measure.direction][language];
		case 'qualitative':
			return kinds.qualitative[language];
		default:
			return assertNever(measure);
	}
}

function growing(
	{ rate, mode }: Growth,
	bound: (value: number, comparator?: Comparator) => string,
	span: number,
	chinese: boolean,
	comparator: Comparator,
): string {
	// A fall of more than 13.5 % is a rate below −13.5 %.
	const figure = rate < 0 ? bound(-rate, mirrored(comparator)) : bound(rate);
	if (chinese) {
		const period = { average: '年均', everyYear: '每年', total: `${inChinese(span)}年` }[mode];
		return `${period}${rate < 0 ? '下降' : '增长'} ${figure}`;
	}
	const [what, when] = {
		average: ['average ', 'a year'],
		everyYear: ['', 'every year'],
		total: ['', `in ${span} years`],
	}[mode];
	return `${what}${rate < 0 ? 'fall' : 'growth'} of ${figure} ${when}`;
}

/** The years of the plan up to the target's. */
function years({ indicator, target }: Pick<Promised, 'indicator' | 'target'>): number {
	return target.year - indicator.plan.period.start + 1;
}

function inAll(figure: string, span: number, chinese: boolean): string {
	return chinese ? `${inChinese(span)}年合计 ${figure}` : `${figure} in all over ${span} years`;
}

function inChinese(count: number): string {
	return '一二三四五六七八九十'[count - 1] ?? String(count);
}

function points(margin: number, unit: string | undefined, chinese: boolean): string {
	if (unit !== '%') return figureWithUnit('level', margin, unit);
	return chinese ? `${margin} 个百分点` : `by ${margin} percentage points`;
}

const directions = {
	up: { zh: '逐步提高', en: 'rising' },
	down: { zh: '逐步下降', en: 'falling' },
} as const;
