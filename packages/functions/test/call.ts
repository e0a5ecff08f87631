import type { Catalog } from '@plan-indicators/core';
import { functions, type Matrix } from '../src/index.js';

/** What functions answer by their ids, asked of a catalog or of the shipped plans. */
export function asking(catalog?: Catalog) {
	const call = (id: string, ...args: readonly unknown[]) => {
		const asked = functions.find((each) => each.id === id);
		if (!asked) throw new Error(`there is no function ${id}`);
		return asked.call(args, catalog);
	};
	/** A spill as rows by their headers. */
	const rows = (id: string, ...args: readonly unknown[]) => {
		const answer = call(id, ...args);
		if (!Array.isArray(answer)) throw new Error(`${id} does not spill`);
		const [head = [], ...lines]: Matrix = answer;
		return lines.map((line) => Object.fromEntries(line.map((cell, i) => [String(head[i]), cell])));
	};
	return { call, rows };
}

export const { call, rows } = asking();
