import type { Catalog, Localized } from '@plan-indicators/core';
import type { Parameter } from './arguments/parameter.js';

/** What a cell can hold. A blank is an empty string. */
export type Cell = number | string | boolean;

/** A number that carries properties: Excel shows it as a card, and it still sums. */
export interface Card {
	readonly value: number;
	/** In the order in which they are shown; the names are those of `=A1.单位`. */
	readonly properties: readonly (readonly [name: string, value: Cell])[];
	/** The unit behind the number in the cell. */
	readonly unit: string;
}

/** A cell that has no answer inside a result that has others; the host shows its error. */
export interface Refused {
	readonly refused: unknown;
}

export type Matrix = readonly (readonly (Cell | Card | Refused)[])[];

/** Where the undefined mathematics of a function ends: #NUM! as in RRI, or #N/A with words. */
export type Family = 'plan' | 'mathematics';

export type Answer = Cell | Card | Matrix;

/**
 * One function of the add-in, for every host: what it is called, what it takes, and a pure `call`
 * that takes arguments as the host passes them and returns a value or throws a `PlanError`.
 */
export interface PlanFunction {
	/** ASCII, in every language the same: TARGET. */
	readonly id: string;
	readonly family: Family;
	/** What it gives, in a word: 目标值. */
	readonly label: Localized;
	readonly description: Localized;
	/** In their order; parameters are only ever appended. */
	readonly parameters: readonly Parameter[];
	/** Where other arguments decide what the rest mean, as in OWN. */
	readonly parametersFor?: (args: readonly unknown[]) => readonly Parameter[];
	readonly result: 'number' | 'text' | 'boolean' | 'any' | 'matrix' | 'card';
	/** Formulas that show what it is for; the reference computes their results. */
	readonly examples: readonly string[];
	/** Asks the plans of the catalog; the shipped ones unless told. */
	readonly call: (args: readonly unknown[], catalog?: Catalog) => Answer;
}
