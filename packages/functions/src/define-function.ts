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
	readonly answer: (values: Values<Parameters>) => Answer;
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
	return { ...definition, parameters: readers, call: (args) => answer(read(args)) };
}
