/** What the cells of a column of the canonical table are; text unless it is here. */
const types = {
	baseline_year: 'integer',
	baseline_value: 'number',
	target_year: 'integer',
	year_stated: 'boolean',
	base_year: 'integer',
	value: 'number',
	max: 'number',
	stretch: 'number',
	level: 'number',
	row: 'integer',
	indicator_row: 'integer',
	cumulative: 'boolean',
	period_start: 'integer',
	period_end: 'integer',
	baseline_year_stated: 'boolean',
	base_year_stated: 'boolean',
	margin: 'number',
} as const;

export type ColumnType = 'string' | (typeof types)[keyof typeof types];

export function columnType(name: string): ColumnType {
	return new Map<string, ColumnType>(Object.entries(types)).get(name) ?? 'string';
}
