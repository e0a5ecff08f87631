import type { Command } from '../command.js';
import { chosenPlans } from '../plans/chosen-plans.js';
import { readingOptions } from '../plans/read-options.js';

/** A server for assistants. */
export const mcp: Command = {
	name: 'mcp',
	words: '[FILE …]',
	about: {
		zh: '供智能助手用的服务（Model Context Protocol，标准输入输出）',
		en: 'a server for assistants (Model Context Protocol on stdio)',
	},
	options: ['plan', ...readingOptions],
	examples: [
		{ line: 'mcp', about: { zh: '内置的规划', en: 'the shipped plans' } },
		{
			line: 'mcp mine.csv',
			about: { zh: '再加自己的规划', en: 'and a plan of your own' },
		},
	],
	run: async (given, context) => {
		const { catalog } = await chosenPlans(given, context);
		const { serve } = await import('../mcp/serve.js');
		await serve(catalog);
		return 0;
	},
};
