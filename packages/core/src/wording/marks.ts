import type { Language, Localized } from '../model/localized.js';

/** What has to be known of a number that the document does not print as it is shown. */
export type Mark = 'inferred' | 'computed' | 'disputed' | 'presumed';

/** The sign of each mark where there is little room, its word where there is more, its meaning. */
export const marks = {
	inferred: {
		sign: '*',
		word: { zh: '推定', en: 'inferred' },
		meaning: {
			zh: '推定：文件没有写明年份；目标取规划的最后一年，事实取规划的前一年',
			en: 'inferred: the document does not state the year; of a target it is the last of the plan, of a fact the one before it',
		},
	},
	computed: {
		sign: '†',
		word: { zh: '推算', en: 'computed' },
		meaning: {
			zh: '推算：由文件的数字算出，文件没有写明',
			en: 'computed from figures of the document, not stated by it',
		},
	},
	disputed: {
		sign: '‡',
		word: { zh: '存疑', en: 'in doubt' },
		meaning: {
			zh: '存疑：所据的基期值口径不一，或目标另有读法',
			en: 'in doubt: the baseline may be of another series, or the target can be read otherwise',
		},
	},
	presumed: {
		sign: '§',
		word: { zh: '方向推定', en: 'direction inferred' },
		meaning: {
			zh: '方向推定：文件只有数字；若越低越好，请写 ≤ 或填“方向”一列',
			en: 'direction inferred: the document has the number alone; where less is better, write ≤ or a column 方向',
		},
	},
} as const satisfies Record<
	Mark,
	{ readonly sign: string; readonly word: Localized; readonly meaning: Localized }
>;

/**
 * A text with the signs of its marks behind it.
 *
 * @example
 * marked('2022', ['inferred']) //=> '2022*'
 */
export function marked(text: string, of: readonly Mark[]): string {
	return text + of.map((mark) => marks[mark].sign).join('');
}

/**
 * What the signs in a text or a table mean; a line for each that is there.
 *
 * @example
 * legend('9.00 %†', 'en') //=> ['†  computed from figures of the document, not stated by it']
 */
export function legend(shown: string, language: Language): readonly string[] {
	return Object.values(marks)
		.filter(({ sign }) => shown.includes(sign))
		.map(({ sign, meaning }) => `${sign}  ${meaning[language]}`);
}
