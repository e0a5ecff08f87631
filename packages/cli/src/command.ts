import type { Language, Localized } from '@plan-indicators/core';
import type { Given } from './arguments/given.js';
import type { OptionName } from './arguments/options.js';

/** 0 all is well, 1 something was found, 2 it could not be done as it was typed. */
export type Exit = 0 | 1 | 2;

/** Where a command runs: what it writes to, and what it is told by its surroundings. */
export interface Host {
	/** Resolves when more can be taken. */
	out(chunk: string | Uint8Array): Promise<void>;
	err(text: string): void;
	/** How the program was called: `plan-indicators`, or the script that runs it. */
	readonly program: string;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Paths are relative to it. */
	readonly folder: string;
	/** Whether a person watches what goes to `err`. */
	readonly watched: boolean;
}

/** What a command is given besides its arguments. */
export interface Context extends Host {
	readonly language: Language;
	/** Something was found beside the answer: the program ends with 1 at least. */
	found(): void;
	/** Prints the data where `--json` was given, else the text. */
	print(answer: Answer): Promise<void>;
	/** Writes a line of text, with nothing in it that a terminal obeys. */
	write(text: string): Promise<void>;
}

export interface Answer {
	/** Plain data; its schema is that of the command in `output.schema.json`. */
	readonly json: () => unknown;
	readonly text: () => string;
}

type Run = (given: Given, context: Context) => Promise<Exit>;

/** One command: what the help and the completion say of it, and its program. */
export interface Command {
	readonly name: string;
	/** In the order they are typed: `PLAN [INDICATOR]`. */
	readonly words: string;
	readonly about: Localized;
	/** Besides those taken everywhere. */
	readonly options: readonly OptionName[];
	readonly examples: readonly { readonly line: string; readonly about: Localized }[];
	/** Loads what is heavy when it is called, so that no command waits for the libraries of another. */
	readonly run: Run;
}
