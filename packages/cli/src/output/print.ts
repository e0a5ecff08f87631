import type { Given } from '../arguments/given.js';
import type { Answer, Host } from '../command.js';
import { harmless } from './harmless.js';

/** Prints what a command answers, as data or as text. */
export function printer(given: Given, host: Host): (answer: Answer) => Promise<void> {
	return ({ json, text }) =>
		host.out(
			given.flag('json') ? `${JSON.stringify(json(), undefined, 2)}\n` : `${harmless(text())}\n`,
		);
}
