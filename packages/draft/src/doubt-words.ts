import type { Localized } from '@plan-indicators/core';
import type { Doubt } from './statement.js';

/** What a person should look at, one line for each doubt. */
export const doubtWords = {
	'year-inferred': {
		zh: '年份不在句中，取自标题或章节',
		en: 'the year is not in the sentence; it is that of the title or section',
	},
	'no-year': { zh: '没有年份', en: 'no year' },
	'name-carried': { zh: '名称取自前文', en: 'the name stands in an earlier clause' },
	'name-short': { zh: '名称可能不全', en: 'the name may lack something' },
	'name-long': { zh: '名称可能太长', en: 'the name may be too long' },
	'level-or-sum': {
		zh: '可能是期内数量，也可能是总量',
		en: 'an amount of these years, or a level',
	},
	'comparator-shared': {
		zh: '“左右”“以上”等写在并列的最后一项',
		en: '左右 or 以上 stands behind the last of the list only',
	},
	proposed: { zh: '由其他程序提出', en: 'proposed by another reader' },
	'mode-inferred': {
		zh: '增速是年均还是累计，表中没有写明',
		en: 'whether the rate is a year’s or the whole period’s is not said',
	},
} as const satisfies Record<Doubt, Localized>;
