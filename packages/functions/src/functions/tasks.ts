import { PlanError, planTitle } from '@plan-indicators/core';
import { language, plan } from '../arguments/parameters.js';
import { optional, text } from '../arguments/readers.js';
import { defineFunction } from '../define-function.js';
import { spill } from '../spill.js';

export const tasks = defineFunction({
	id: 'TASKS',
	family: 'plan',
	label: { zh: '任务', en: 'tasks' },
	description: { zh: '一份规划的任务及其章节', en: 'the tasks of a plan and where they stand' },
	parameters: {
		plan,
		keyword: optional(
			text({
				id: 'keyword',
				name: { zh: '关键词', en: 'keyword' },
				description: { zh: '只列含有此词的任务', en: 'only tasks that contain this word' },
			}),
		),
		language,
	},
	result: 'matrix',
	examples: ['=PLAN.TASKS("静安","众创空间")', '=PLAN.TASKS("静安",,"en")'],
	answer: ({ plan, keyword = '', language }, catalog) => {
		const chosen = catalog.plan(plan);
		const { tasks } = chosen;
		const word = keyword.toLowerCase();
		const found = tasks.filter(({ name }) =>
			[name.zh, name.en].some((text) => text.toLowerCase().includes(word)),
		);
		if (found.length === 0) throw none(planTitle(chosen, 'zh'), planTitle(chosen, 'en'), keyword);
		return spill(found, language, [
			[{ zh: '序号', en: 'No.' }, ({ number = '' }) => number],
			[{ zh: '任务', en: 'Task' }, ({ name }, language) => name[language]],
			[{ zh: '章节', en: 'Section' }, ({ source }) => source.section.join(' › ')],
		]);
	},
});

function none(zh: string, en: string, keyword: string): PlanError {
	const shown = JSON.stringify(keyword.slice(0, 60));
	return new PlanError('not-stated', {
		zh: `${zh} 没有含有 ${shown} 的任务；关键词留空则列出全部`,
		en: `${en} has no task with ${shown}; leave the keyword out to see all`,
	});
}
