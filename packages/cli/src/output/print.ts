import type { Given } from '../arguments/given.js';
import type { Answer, Host } from '../command.js';
import { harmless } from './harmless.js';

/** Prints what a command answers, as data or as text. */
export function printer(given: Given, host: Host): (answer: Answer) => Promise<void> {
	const write = writer(host);
	return ({ json, text }) =>
		given.flag('json') ? host.out(`${JSON.stringify(json(), undefined, 2)}\n`) : write(text());
}

/** Writes lines of text. */
export function writer({ out }: Host): (text: string) => Promise<void> {
	return (text) => out(`${harmless(text)}\n`);
}
