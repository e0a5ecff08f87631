import { parseArgs } from 'node:util';
import { type Option, type OptionName, options } from './options.js';
import { usageError } from './usage-error.js';

type NameOf<Type extends Option['type']> = {
	[Name in OptionName]: (typeof options)[Name]['type'] extends Type ? Name : never;
}[OptionName];

/** What was typed after the name of a command. */
export interface Given {
	/** The words that are no options. */
	readonly words: readonly string[];
	flag(name: NameOf<'flag'>): boolean;
	text(name: NameOf<'text'>): string | undefined;
	all(name: NameOf<'texts'>): readonly string[];
	/** The text of an option as a number; throws `unknown-option` where it is none. */
	number(name: NameOf<'text'>): number | undefined;
}

/**
 * Reads words and options.
 *
 * @param taken - The options there are; any other is refused.
 * @throws PlanError `unknown-option`
 */
export function given(args: readonly string[], taken: readonly OptionName[]): Given {
	const { values, positionals } = parsed(args, taken);
	const text = (name: OptionName) => {
		const value = values[name];
		return typeof value === 'string' ? value : undefined;
	};
	for (const name of taken) chosen(name, text(name));
	return {
		words: positionals,
		flag: (name) => values[name] === true,
		text,
		all: (name) => {
			const value = values[name];
			return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
		},
		number: (name) => {
			const typed = text(name);
			return typed === undefined ? undefined : numberOf(name, typed);
		},
	};
}

function parsed(args: readonly string[], taken: readonly OptionName[]) {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options: declared(taken) });
	} catch (error) {
		if (!(error instanceof TypeError && 'code' in error)) throw error;
		const [, typed = ''] = /'(?:-\w, )?(-{1,2}[^\s'=]*)/.exec(error.message) ?? [];
		const known = taken.map((name) => `--${name}`);
		const facts = { argument: typed, received: typed, options: known };
		if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
			throw usageError(
				`选项 ${typed} 的写法不对；值以 - 开头时写作 ${typed}=-5`,
				`option ${typed} is not written so; a value that begins with - is written ${typed}=-5`,
				facts,
			);
		throw usageError(
			`没有选项 ${typed}；可用的有 ${known.join(' ')}；用法见 --help`,
			`there is no option ${typed}; there are ${known.join(' ')}; see --help`,
			facts,
		);
	}
}

/** The words of a line, whatever the options are, to find the command among them. */
export function wordsOf(args: readonly string[]): readonly string[] {
	const all = declared(Object.keys(options).filter(isOption));
	return parseArgs({ args: [...args], allowPositionals: true, strict: false, options: all })
		.positionals;
}

function isOption(name: string): name is OptionName {
	return name in options;
}

function declared(names: readonly OptionName[]) {
	return Object.fromEntries(
		names.map((name) => {
			const { type, short }: Option = options[name];
			const of = { type: type === 'flag' ? ('boolean' as const) : ('string' as const) };
			return [
				name,
				{ ...of, multiple: type === 'texts', ...(short === undefined ? {} : { short }) },
			];
		}),
	);
}

function chosen(name: OptionName, typed: string | undefined): void {
	const { choices }: Option = options[name];
	if (!choices || typed === undefined || choices.includes(typed)) return;
	const list = choices.join(', ');
	throw usageError(
		`--${name} 应为 ${list} 之一，不是 ${JSON.stringify(typed)}`,
		`--${name} is one of ${list}, not ${JSON.stringify(typed)}`,
		{ argument: name, received: typed, options: choices },
	);
}

function numberOf(name: OptionName, typed: string): number {
	const number = typed.trim() === '' ? Number.NaN : Number(typed);
	if (Number.isFinite(number)) return number;
	throw usageError(
		`--${name} 应为数字，不是 ${JSON.stringify(typed)}`,
		`--${name} should be a number, not ${JSON.stringify(typed)}`,
		{ argument: name, received: typed },
	);
}
