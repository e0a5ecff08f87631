import type { Grammar } from '../grammar.js';
import { escaped } from './quoted.js';

const types = { text: 'String', integer: 'Int32', number: 'Float64', boolean: 'Bool' } as const;

export const clickhouse: Grammar = {
	types,
	column: ({ name, type, nullable }) =>
		`${name} ${nullable ? `Nullable(${types[type]})` : types[type]}`,
	text: escaped,
	storage: ({ key }) => ` ENGINE = MergeTree ORDER BY (${key.join(', ')})`,
	// By the first two digits of an area's code, its province: one partition an area would be far too many.
	storageByArea: ({ key }) =>
		` ENGINE = MergeTree PARTITION BY substring(area, 1, 2) ORDER BY (${key.join(', ')})`,
	latest: (value, time, condition) => `argMaxIf(${value}, ${time}, ${condition})`,
	// Without it a row that has no partner has 0 and '' where others have NULL.
	settings: '\nSETTINGS join_use_nulls = 1',
};
