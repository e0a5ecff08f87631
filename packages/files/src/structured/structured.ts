import type { FileProblem } from '../problem/file-problem.js';

/** A step from data to what is in it: the name of a field, or a place in a list. */
export type Path = readonly (string | number)[];

export interface Position {
	readonly line: number;
	readonly column: number;
}

/** The data of a JSON or YAML file, and where in the text each part of it stands. */
export interface Structured {
	readonly value: unknown;
	/** Of the deepest part of the path that is there; a field by its name. */
	positionOf(path: Path): Position | undefined;
	/** None where there is data. */
	readonly problems: readonly FileProblem[];
}

/** What a text that cannot be read gives. */
export function unread(problems: readonly FileProblem[]): Structured {
	return { value: undefined, positionOf: () => undefined, problems };
}
