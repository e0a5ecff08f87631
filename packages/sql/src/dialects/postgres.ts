import type { Grammar } from '../grammar.js';
import { columnOf } from './column.js';
import { doubled } from './quoted.js';

const types = {
	text: 'text',
	integer: 'integer',
	number: 'double precision',
	boolean: 'boolean',
} as const;

export const postgres: Grammar = {
	types,
	column: columnOf(types),
	text: doubled,
	storage: () => '',
	storageByArea: () => '',
	latest: (value, time, condition) =>
		`(ARRAY_AGG(${value} ORDER BY ${time} DESC) FILTER (WHERE ${condition}))[1]`,
	settings: '',
};
