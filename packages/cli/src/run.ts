import { PlanError } from '@plan-indicators/core';
import { given, wordsOf } from './arguments/given.js';
import { everywhere } from './arguments/options.js';
import type { Command, Exit, Host } from './command.js';
import { commands, usual } from './commands.js';
import { exitOf } from './exit-of.js';
import { commandHelp, help } from './help/help.js';
import { languageNamed, languageOf } from './language.js';
import { harmless } from './output/harmless.js';
import { printer, writer } from './output/print.js';
import { version } from './version.js';

/**
 * Runs the command line.
 *
 * @param args - What was typed after the name of the program.
 * @returns How it ended, for the process to exit with.
 * @example
 * await run(['target', '青浦', '高企'], host) //=> 0
 */
export async function run(args: readonly string[], host: Host): Promise<Exit> {
	// A script runner may hand on the -- that divided its own arguments from ours.
	const typed = args[0] === '--' ? args.slice(1) : args;
	const [first] = wordsOf(typed);
	const named = commands.find(({ name }) => name === first);
	const rest = named && first !== undefined ? without(typed, first) : typed;
	try {
		return await runCommand(named, rest, host);
	} catch (error) {
		if (!(error instanceof PlanError)) throw error;
		await complain(error, typed, host);
		return exitOf[error.code];
	}
}

async function runCommand(
	named: Command | undefined,
	args: readonly string[],
	host: Host,
): Promise<Exit> {
	const command = named ?? usual;
	const all = named ? command.options : ([...command.options, 'version'] as const);
	const typed = given(args, [...all, ...everywhere]);
	const language = languageOf(typed.text('lang'), host.environment);
	if (typed.flag('version')) {
		await host.out(`${version}\n`);
		return 0;
	}
	if (typed.flag('help')) {
		const { program } = host;
		const text = named ? commandHelp(named, program, language) : help(program, language);
		await host.out(`${text}
`);
		return 0;
	}
	let found: Exit = 0;
	const exit = await command.run(typed, {
		...host,
		language,
		found: () => {
			found = 1;
		},
		print: printer(typed, host),
		write: writer(host),
	});
	return exit === 0 ? found : exit;
}

/** Without the first time the word is there. */
function without(args: readonly string[], word: string): readonly string[] {
	const at = args.indexOf(word);
	return [...args.slice(0, at), ...args.slice(at + 1)];
}

/** In both languages where nothing names one; as data where data were asked for. */
async function complain(
	{ code, messages, facts }: PlanError,
	args: readonly string[],
	host: Host,
): Promise<void> {
	if (args.includes('--json')) {
		await host.out(`${JSON.stringify({ error: { code, messages, facts } }, undefined, 2)}\n`);
		return;
	}
	const asked = /(?:^|\s)--lang[= ](zh|en)(?:\s|$)/.exec(args.join(' '))?.[1];
	const language = languageNamed(asked, host.environment);
	const lines = language ? [messages[language]] : [...new Set([messages.zh, messages.en])];
	host.err(`${harmless(lines.join('\n'))}\n`);
}
