import type { Language } from '@plan-indicators/core';
import { everywhere, type Option, type OptionName, options } from '../arguments/options.js';
import type { Command } from '../command.js';

type Script = (commands: readonly Command[], language: Language) => string;

/** The scripts by which shells complete the command line. */
export const shells = { bash, zsh, fish } as const satisfies Record<string, Script>;

export function isShell(name: string): name is keyof typeof shells {
	return Object.hasOwn(shells, name);
}

function optionsOf({ options: own }: Command): readonly OptionName[] {
	return [...own, ...everywhere];
}

function bash(commands: readonly Command[]): string {
	const cases = commands.map(
		(command) =>
			`    ${command.name}) options="${optionsOf(command)
				.map((name) => `--${name}`)
				.join(' ')}" ;;`,
	);
	const choices = choosing().map(
		([name, words]) =>
			`    --${name}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word")); return ;;`,
	);
	return [
		'_plan_indicators() {',
		`  local word="\${COMP_WORDS[COMP_CWORD]}" options=""`,
		`  case "\${COMP_WORDS[COMP_CWORD-1]}" in`,
		...choices,
		'  esac',
		`  case "\${COMP_WORDS[1]}" in`,
		...cases,
		'  esac',
		'  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))',
		`  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${commands
			.map(({ name }) => name)
			.join(' ')}" -- "$word") $(compgen -f -- "$word"))`,
		'  else COMPREPLY=($(compgen -f -- "$word"))',
		'  fi',
		'}',
		'complete -o filenames -F _plan_indicators plan-indicators',
	].join('\n');
}

function zsh(commands: readonly Command[], language: Language): string {
	const names = commands.map(({ name, about }) => `    '${name}:${zshText(about[language])}'`);
	const cases = commands.map((command) => {
		const all = optionsOf(command).map((name) => `      ${zshOption(name, language)}`);
		return [
			`    ${command.name}) _arguments \\`,
			`${all.join(' \\\n')} \\`,
			"      '*:file:_files' ;;",
		].join('\n');
	});
	return [
		'#compdef plan-indicators',
		'_plan_indicators() {',
		'  local -a commands=(',
		...names,
		'  )',
		'  if (( CURRENT == 2 )); then',
		"    _describe 'command' commands",
		'    _files',
		'    return',
		'  fi',
		'  local command=$words[2]',
		'  shift words; (( CURRENT-- ))',
		'  case "$command" in',
		...cases,
		'  esac',
		'}',
		'if [[ "$funcstack[1]" == "_plan_indicators" ]]; then _plan_indicators "$@"; else compdef _plan_indicators plan-indicators; fi',
	].join('\n');
}

function zshOption(name: OptionName, language: Language): string {
	const { type, choices, file, about }: Option = options[name];
	const action = choices ? `(${choices.join(' ')})` : file ? '_files' : '';
	const value = type === 'flag' ? '' : `:${name}:${action}`;
	return `'--${name}[${zshText(about[language])}]${value}'`;
}

function zshText(text: string): string {
	return text.replace(/'/g, '’').replace(/[[\]:]/g, ' ');
}

function fish(commands: readonly Command[], language: Language): string {
	const quoted = (text: string) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
	return commands
		.flatMap((command) => [
			`complete -c plan-indicators -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.about[language])}`,
			...optionsOf(command).map((name) => {
				const { type, short, choices, about }: Option = options[name];
				const letter = short ? ` -s ${short}` : '';
				const value =
					type === 'flag' ? '' : choices ? ` -x -a ${quoted(choices.join(' '))}` : ' -r';
				return `complete -c plan-indicators -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${letter}${value} -d ${quoted(about[language])}`;
			}),
		])
		.join('\n');
}

/** The options whose words are few, with them. */
function choosing(): readonly (readonly [name: string, words: readonly string[]])[] {
	return Object.entries(options).flatMap(([name, option]) => {
		const { choices }: Option = option;
		return choices ? [[name, choices] as const] : [];
	});
}
