import type { Localized } from '@plan-indicators/core';

/** A choice an argument allows, with its label in both languages; either is accepted. */
export interface Option {
	readonly value: string;
	readonly label: Localized;
}

/** A parameter as it is described to people and to a host. */
export interface Parameter {
	/** ASCII, unique in its function. */
	readonly id: string;
	readonly name: Localized;
	readonly description: Localized;
	readonly type: 'text' | 'number' | 'any';
	readonly optional: boolean;
	/** Takes a range of cells rather than one. */
	readonly range: boolean;
	/** Takes a whole table, in which blank cells mean something. */
	readonly isTable?: true;
	readonly options?: readonly Option[];
}

/** A parameter together with how its argument is read. */
export interface Reader<Value> extends Parameter {
	/** @throws PlanError where the argument cannot be meant, naming the parameter. */
	read(argument: unknown): Value;
}
