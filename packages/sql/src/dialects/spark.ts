import type { Grammar } from '../grammar.js';
import { columnOf } from './column.js';
import { byCode } from './quoted.js';

const types = { text: 'STRING', integer: 'INT', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

export const spark: Grammar = {
	types,
	column: columnOf(types),
	text: byCode,
	storage: () => ' USING PARQUET',
	storageByArea: () => ' USING PARQUET',
	latest: (value, time, condition) => `MAX_BY(${value}, ${time}) FILTER (WHERE ${condition})`,
	settings: '',
};
