import type { Catalog } from '@plan-indicators/core';
import { catalog } from '@plan-indicators/data';
import type { Reader } from './arguments/parameter.js';
import type { Answer, PlanFunction } from './function.js';

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** The arguments of a function by the names of its parameters. */
type Values<Parameters extends Readers> = {
	readonly [Name in keyof Parameters]: ReturnType<Parameters[Name]['read']>;
};

interface Definition<Parameters extends Readers> extends Omit<PlanFunction, 'parameters' | 'call'> {
	/** In the order of the arguments. */
	readonly parameters: Parameters;
	/** What the plans of a catalog answer: the shipped ones, or the plan in a range. */
	readonly answer: (values: Values<Parameters>, catalog: Catalog) => Answer;
}

/** A function from its description and an answer that takes its arguments by name, already read. */
export function defineFunction<const Parameters extends Readers>({
	parameters,
	answer,
	...definition
}: Definition<Parameters>): PlanFunction {
	const names = Object.keys(parameters);
	const readers = Object.values(parameters);
	const read = (args: readonly unknown[]) => {
		const values: Record<string, unknown> = {};
		readers.forEach((reader, i) => {
			values[names[i] ?? ''] = reader.read(args[i]);
		});
		return values as Values<Parameters>;
	};
	return {
		...definition,
		parameters: readers,
		call: (args, of = catalog) => answer(read(args), of),
	};
}
