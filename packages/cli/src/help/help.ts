import type { Language } from '@plan-indicators/core';
import stringWidth from 'string-width';
import { everywhere, type Option, type OptionName, options } from '../arguments/options.js';
import type { Command } from '../command.js';
import { commands } from '../commands.js';

const words = {
	zh: {
		intro: '规划写了哪些数、写在哪里、完成得怎么样。',
		usage: '用法',
		commands: '命令',
		options: '选项',
		examples: '例',
		more: '每个命令都有 --help。退出码：0 无问题，1 有发现，2 用法有误。',
	},
	en: {
		intro: 'What plans promise in numbers, where it is written, and how far it is kept.',
		usage: 'Usage',
		commands: 'Commands',
		options: 'Options',
		examples: 'Examples',
		more: 'Every command has --help. Exit codes: 0 fine, 1 something found, 2 not typed so.',
	},
} as const;

/** What there is, when no command is named. */
export function help(program: string, language: Language): string {
	const say = words[language];
	const rows = commands.map(
		({ name, words, about }): Row => [`${name} ${words}`.trim(), about[language]],
	);
	return [
		say.intro,
		'',
		`${say.usage}`,
		`  ${program} [PLAN] [INDICATOR]`,
		`  ${program} COMMAND …`,
		'',
		say.commands,
		...columns(rows),
		'',
		say.options,
		...columns([...everywhere, 'version' as const].map((name) => optionRow(name, language))),
		'',
		say.more,
	].join('\n');
}

/** How one command is used. */
export function commandHelp(command: Command, program: string, language: Language): string {
	const say = words[language];
	const { name, words: after, about, options: own, examples } = command;
	return [
		about[language],
		'',
		say.usage,
		`  ${program} ${name} ${after}`.trimEnd(),
		'',
		say.options,
		...columns([...own, ...everywhere].map((option) => optionRow(option, language))),
		'',
		say.examples,
		...columns(examples.map(({ line, about }) => [`${program} ${line}`, about[language]])),
	].join('\n');
}

type Row = readonly [left: string, right: string];

function optionRow(name: OptionName, language: Language): Row {
	const { short, value, about }: Option = options[name];
	const dashes = `${short ? `-${short}, ` : ''}--${name}`;
	return [value === undefined ? dashes : `${dashes} ${value}`, about[language]];
}

function columns(rows: readonly Row[]): string[] {
	const width = Math.max(...rows.map(([left]) => stringWidth(left)));
	return rows.map(([left, right]) =>
		`  ${left}${' '.repeat(width - stringWidth(left))}  ${right}`.trimEnd(),
	);
}
