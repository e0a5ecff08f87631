import { fewWords } from '../arguments/few-words.js';
import { usageError } from '../arguments/usage-error.js';
import type { Command } from '../command.js';
import { templateOf } from '../init/template.js';
import { writeWhole } from '../output/write-file.js';

/** A plan of one's own to begin with. */
export const init: Command = {
	name: 'init',
	words: '[FILE]',
	about: {
		zh: '写一个样表，从它开始填自己的规划（.csv .xlsx .yaml .json）',
		en: 'a sample to begin a plan of your own with (.csv .xlsx .yaml .json)',
	},
	options: ['force'],
	examples: [
		{ line: 'init 我的规划.csv', about: { zh: '一张表', en: 'a table' } },
		{ line: 'init plan.yaml', about: { zh: '一个 YAML 文件', en: 'a YAML file' } },
	],
	run: async (given, context) => {
		fewWords(given.words, 1);
		const [file = 'plan.csv'] = given.words;
		const content = await templateOf(file);
		if (content === undefined)
			throw usageError(
				`样表可以是 .csv .xlsx .yaml .json，不是 ${JSON.stringify(file)}`,
				`a sample is .csv, .xlsx, .yaml or .json, not ${JSON.stringify(file)}`,
				{ received: file },
			);
		await writeWhole(file, content, { folder: context.folder, force: given.flag('force') });
		const { program } = context;
		await context.print({
			json: () => ({ file }),
			text: () =>
				context.language === 'zh'
					? `写好了 ${file}。填好后：${program} check ${file}`
					: `${file} is written. Fill it in, then: ${program} check ${file}`,
		});
		return 0;
	},
};
