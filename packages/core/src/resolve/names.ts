import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';

/** Every name a plan answers to. */
export function planNames(plan: Plan): string[] {
	const { id, name, shortName, aliases, document } = plan;
	return [
		...placeNames(plan),
		...(document.number ? [document.number] : []),
		...[id, name.zh, name.en, shortName.zh, shortName.en, document.title, ...aliases],
	];
}

/** The names of its area, with and without its years; 虹口区 is the district, never a park in it. */
function placeNames({ district, scope, period }: Plan): string[] {
	if (!district) return [];
	const { zh, en, code, pinyin } = district;
	const places = [...(scope === 'park' ? [] : [zh]), withoutRank(zh), en];
	return [
		...places,
		...places.map((place) => `${place}${period.start}-${period.end}`),
		...(pinyin ? spellings(pinyin) : []),
		...(code ? [code] : []),
	];
}

/** 青浦区 and Qingpu District without what kind of division they are. */
export function withoutRank(name: string): string {
	const [, place] = ranks.exec(name.trim()) ?? [];
	return place?.trimEnd() ?? name;
}

const ranks =
	/^(.+?)(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|省|市|区|县|旗|盟|province|municipality|city|district|county)$/i;

/** Every name an indicator answers to. */
export function indicatorNames({ id, name, aliases }: Indicator): string[] {
	return [id, name.zh, name.en, ...aliases];
}

/** Pinyin as people type it: `qing pu` is qingpu or qp. */
export function spellings(pinyin: string): string[] {
	const syllables = pinyin.split(' ');
	return [syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join('')];
}
