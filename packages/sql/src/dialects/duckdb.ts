import type { Grammar } from '../grammar.js';
import { columnOf } from './column.js';
import { doubled } from './quoted.js';

const types = {
	text: 'VARCHAR',
	integer: 'INTEGER',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
} as const;

export const duckdb: Grammar = {
	types,
	column: columnOf(types),
	text: doubled,
	storage: () => '',
	storageByArea: () => '',
	latest: (value, time, condition) => `ARG_MAX(${value}, ${time}) FILTER (WHERE ${condition})`,
	settings: '',
};
