import type { Catalog } from '@plan-indicators/core';

/** What a server for assistants offers: a question, the form of its arguments and of its answer. */
export interface Tool {
	/** `target`, `review`: in lower case, with underscores. */
	readonly name: string;
	readonly title: string;
	/** In both languages: an assistant may be asked in either. */
	readonly description: string;
	/** JSON Schema of an object. */
	readonly inputSchema: ObjectSchema;
	readonly outputSchema: ObjectSchema;
	/** @throws PlanError where there is no answer. */
	readonly answer: (args: Arguments, catalog: Catalog) => Readonly<Record<string, unknown>>;
}

export type Arguments = Readonly<Record<string, unknown>>;

export interface ObjectSchema {
	readonly [key: string]: unknown;
	readonly type: 'object';
	readonly properties?: Readonly<Record<string, object>>;
	readonly required?: string[];
}
