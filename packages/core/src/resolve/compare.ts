import { leadingTarget } from '../level/leading-target.js';
import type { Indicator } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import { kinds, scopes, temporalities } from '../wording/words.js';
import type { Found } from './found.js';

/** What indicators of one concept differ in, so that they are not to be compared as they stand. */
export interface Difference {
	readonly aspect: 'scope' | 'year' | 'unit' | 'temporality' | 'kind';
	readonly messages: Localized;
}

/** The indicators of several plans that measure the same thing. */
export interface Comparison {
	readonly entries: readonly Found[];
	/** Empty where nothing speaks against comparing them. */
	readonly differences: readonly Difference[];
}

/** Puts indicators of one concept beside each other, with what stands against comparing them. */
export function comparison(entries: readonly Found[]): Comparison {
	return {
		entries,
		differences: aspects.flatMap(({ aspect, name, of }) => {
			const values = new Map(entries.map(of).map((value) => [value.en, value]));
			if (values.size < 2) return [];
			const list = [...values.values()];
			const messages = {
				zh: `${name.zh}不同：${list.map(({ zh }) => zh).join('、')}`,
				en: `${name.en} differs: ${list.map(({ en }) => en).join(', ')}`,
			};
			return [{ aspect, messages }];
		}),
	};
}

const aspects: readonly {
	readonly aspect: Difference['aspect'];
	readonly name: Localized;
	readonly of: (found: Found) => Localized;
}[] = [
	{ aspect: 'scope', name: { zh: '范围', en: 'scope' }, of: ({ plan }) => scopes[plan.scope] },
	{
		aspect: 'year',
		name: { zh: '目标年', en: 'target year' },
		of: ({ indicator }) => years(indicator),
	},
	{
		aspect: 'unit',
		name: { zh: '单位', en: 'unit' },
		of: ({ indicator }) => plain(indicator.unit ?? '—'),
	},
	{
		aspect: 'temporality',
		name: { zh: '时间性', en: 'temporality' },
		of: ({ indicator }) => temporalities[indicator.temporality],
	},
	{
		aspect: 'kind',
		name: { zh: '目标类型', en: 'kind' },
		of: ({ indicator }) => kinds[leadingTarget(indicator).kind],
	},
];

/** What an indicator measures: its concept, or without one its name. An id says nothing across plans. */
export function conceptOf({ concept, name }: Indicator): string {
	return concept ?? `“${name.zh}”`;
}

function years({ targets }: Indicator): Localized {
	return plain(targets.map(({ year }) => year).join('/'));
}

function plain(text: string): Localized {
	return { zh: text, en: text };
}
