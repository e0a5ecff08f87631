export type ColumnType = 'text' | 'integer' | 'number' | 'boolean';

export type Cell = string | number | boolean | null;

export interface Column {
	readonly name: string;
	/** `number` is a double; `integer` has 32 bits. */
	readonly type: ColumnType;
	readonly nullable: boolean;
}

/** A table as every writer needs it: SQL, Parquet, CSV. */
export interface Table {
	readonly name: string;
	readonly columns: readonly Column[];
	/** The columns that tell its rows apart. */
	readonly key: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

/** A column of what a row is made from. */
export interface Field<Row> extends Column {
	of(row: Row): Cell | undefined;
}

/** @returns The table of the rows, a cell that is not there as null. */
export function tableOf<Row>(
	name: string,
	key: readonly string[],
	fields: readonly Field<Row>[],
	rows: readonly Row[],
): Table {
	return {
		name,
		key,
		columns: fields.map((field) => ({
			name: field.name,
			type: field.type,
			nullable: field.nullable,
		})),
		rows: rows.map((row) => fields.map((field) => field.of(row) ?? null)),
	};
}

const field =
	(type: ColumnType, nullable: boolean) =>
	<Row>(name: string, of: Field<Row>['of']): Field<Row> => ({ name, type, nullable, of });

export const text = field('text', false);
export const integer = field('integer', false);
export const number = field('number', false);
export const boolean = field('boolean', false);

/** The same where a row may have none. */
export const perhaps = {
	text: field('text', true),
	integer: field('integer', true),
	number: field('number', true),
} as const;
