import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { plans } from '../src/plans.js';
import { indicatorRows } from './indicator-rows.js';
import { simplifications } from './traditional-source.js';

const dist = new URL('../dist/', import.meta.url);

writeFileSync(new URL('plans.json', dist), `${JSON.stringify(plans, null, '\t')}\n`);
writeFileSync(
	new URL('indicators.csv', dist),
	stringify([...indicatorRows(plans)], { bom: true, record_delimiter: 'windows' }),
);
writeFileSync(
	new URL('traditional.json', dist),
	`${JSON.stringify(Object.fromEntries(simplifications()))}\n`,
);
