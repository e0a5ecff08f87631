import { leadingTarget, PlanError, phrase } from '@plan-indicators/core';
import { language } from '../arguments/parameters.js';
import { text } from '../arguments/readers.js';
import { defineFunction } from '../define-function.js';
import { spill } from '../spill.js';

export const findIndicators = defineFunction({
	id: 'FIND',
	family: 'plan',
	label: { zh: '查找', en: 'search' },
	description: {
		zh: '在全部规划中查找指标：中文、英文、拼音或首字母，多个词以空格分开',
		en: 'looks for indicators in all plans: Chinese, English, pinyin or initials, words apart by spaces',
	},
	parameters: {
		text: text({
			id: 'text',
			name: { zh: '文字', en: 'text' },
			description: {
				zh: '要找的文字，如“高企”“gxjs”',
				en: 'what to look for, such as 高企 or gxjs',
			},
		}),
		language,
	},
	result: 'matrix',
	examples: ['=PLAN.FIND("小巨人")', '=PLAN.FIND("gxjsqy")'],
	answer: ({ text, language }, catalog) => {
		const found = catalog
			.search(text)
			.flatMap(({ plan, indicator }) => (indicator ? [{ plan, indicator }] : []));
		if (found.length === 0) throw nothing(text);
		return spill(found, language, [
			[{ zh: '规划', en: 'Plan' }, ({ plan }, language) => plan.shortName[language]],
			[{ zh: '指标', en: 'Indicator' }, ({ indicator }, language) => indicator.name[language]],
			[{ zh: '单位', en: 'Unit' }, ({ indicator }) => indicator.unit ?? ''],
			[
				{ zh: '目标（原文）', en: 'Target as printed' },
				({ indicator }) => phrase(leadingTarget(indicator).source),
			],
			[{ zh: 'id', en: 'id' }, ({ plan, indicator }) => `${plan.id}/${indicator.id}`],
		]);
	},
});

function nothing(text: string): PlanError {
	const shown = JSON.stringify(text.slice(0, 60));
	return new PlanError('unknown-indicator', {
		zh: `没有含有 ${shown} 的指标；LIST 列出全部规划，TABLE 列出一份规划的指标`,
		en: `no indicator contains ${shown}; LIST shows the plans, TABLE the indicators of one`,
	});
}
