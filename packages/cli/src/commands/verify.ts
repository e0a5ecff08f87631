import {
	type DocumentFault,
	type Language,
	type Plan,
	standsInDocument,
	type UnclaimedFigure,
	unclaimedFigures,
} from '@plan-indicators/core';
import { usageError } from '../arguments/usage-error.js';
import type { Command } from '../command.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { documentText } from '../plans/document-text.js';
import { onePlan } from '../plans/one-plan.js';
import { readingOptions } from '../plans/read-options.js';
import { planHead } from '../shown/plan-head.js';
import { table } from '../shown/table.js';

/** Whether each wording of a plan stands in its document, and which figures of that no indicator has. */
export const verify: Command = {
	name: 'verify',
	words: 'PLAN --text FILE',
	about: {
		zh: '逐条核对：规划里的每个短语是否在原文相应章节中；原文还有哪些数没有收入',
		en: 'whether each wording stands in the document; the figures in it that nothing was read from',
	},
	options: ['text', 'plan', ...readingOptions],
	examples: [
		{
			line: 'verify mine.yaml --text document.txt',
			about: { zh: '有短语对不上时退出码为 1', en: 'ends with 1 where a wording is not there' },
		},
	],
	run: async (given, context) => {
		const plan = onePlan(await chosenPlans(given, context));
		const file = given.text('text');
		if (file === undefined)
			throw usageError('请用 --text FILE 给出原文', 'give the document with --text FILE', {
				argument: 'text',
			});
		const read = await documentText(file, given.text('encoding'), context.folder);
		const document = read.replace(/\r\n?/g, '\n');
		const missing = standsInDocument(plan, document);
		const unclaimed = unclaimedFigures(plan, document);
		await context.print({
			json: () => ({ plan: plan.id, missing, unclaimed }),
			text: () => text(plan, missing, unclaimed, context.language),
		});
		return missing.length > 0 ? 1 : 0;
	},
};

const words = {
	zh: {
		all: '每个短语都在原文的相应位置。',
		missing: '对不上的',
		where: ['规划里的位置', '问题'],
		unclaimed: '原文中没有收入规划的数',
		line: ['行', '短语', '上下文'],
		none: '原文中的数都已收入。',
	},
	en: {
		all: 'Every wording stands where it should.',
		missing: 'Not found',
		where: ['In the plan', 'Problem'],
		unclaimed: 'Figures of the document that nothing was read from',
		line: ['Line', 'Phrase', 'Around it'],
		none: 'Every figure of the document is in the plan.',
	},
} as const;

function text(
	plan: Plan,
	missing: readonly DocumentFault[],
	unclaimed: readonly UnclaimedFigure[],
	language: Language,
): string {
	const say = words[language];
	const faults = missing.map(({ path, messages }) => [named(path, plan), messages[language]]);
	const figures = unclaimed.map(({ line, phrase, context }) => [String(line), phrase, context]);
	return [
		...planHead(plan, language),
		'',
		...(faults.length === 0
			? [`  ${say.all}`]
			: [`  ${say.missing} ${faults.length}`, '', table(say.where, faults)]),
		'',
		...(figures.length === 0
			? [`  ${say.none}`]
			: [`  ${say.unclaimed} ${figures.length}`, '', table(say.line, figures)]),
	].join('\n');
}

/** The path with the name of its indicator. */
function named(path: string, { indicators }: Plan): string {
	const index = /^indicators\.(\d+)/.exec(path)?.[1];
	const name = index === undefined ? undefined : indicators[Number(index)]?.name.zh;
	return name === undefined ? path : `${name} (${path})`;
}
