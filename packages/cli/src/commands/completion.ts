import { fewWords } from '../arguments/few-words.js';
import { usageError } from '../arguments/usage-error.js';
import type { Command } from '../command.js';
import { isShell, shells } from '../help/completions.js';

/** A script that lets a shell complete our commands and options. */
export const completion: Command = {
	name: 'completion',
	words: 'bash|zsh|fish',
	about: { zh: '命令行补全的脚本', en: 'a script for the completion of a shell' },
	options: [],
	examples: [
		{
			line: 'completion bash >> ~/.bashrc',
			about: { zh: '下次打开终端起有效', en: 'from the next terminal on' },
		},
		{
			line: 'completion zsh > "$fpath[1]/_plan-indicators"',
			about: { zh: 'zsh', en: 'zsh' },
		},
		{
			line: 'completion fish > ~/.config/fish/completions/plan-indicators.fish',
			about: { zh: 'fish', en: 'fish' },
		},
	],
	run: async (given, context) => {
		fewWords(given.words, 1);
		const [shell = ''] = given.words;
		if (!isShell(shell)) {
			const names = Object.keys(shells).join(', ');
			throw usageError(`补全的脚本有 ${names}`, `there are scripts for ${names}`, {
				received: shell,
			});
		}
		const { commands } = await import('../commands.js');
		const script = shells[shell](commands, context.language);
		await context.print({ json: () => ({ shell, script }), text: () => script });
		return 0;
	},
};
