import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';

/** Every name a plan answers to. */
export function planNames(plan: Plan): string[] {
	const { id, name, shortName, aliases, district, document, period } = plan;
	const places = [district.zh, district.zh.replace(/^(.+)[区县市]$/, '$1'), district.en];
	return [
		...places,
		...places.map((place) => `${place}${period.start}-${period.end}`),
		...spellings(district.pinyin),
		district.code,
		...(document.number ? [document.number] : []),
		...[id, name.zh, name.en, shortName.zh, shortName.en, document.title, ...aliases],
	];
}

/** Every name an indicator answers to. */
export function indicatorNames({ id, name, aliases }: Indicator): string[] {
	return [id, name.zh, name.en, ...aliases];
}

/** Pinyin as people type it: `qing pu` is qingpu or qp. */
export function spellings(pinyin: string): string[] {
	const syllables = pinyin.split(' ');
	return [syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join('')];
}
