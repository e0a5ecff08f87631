import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { plans } from '@plan-indicators/data';
import { writeXlsx } from 'hucre';
import { workbook } from '../src/workbook/workbook.js';

const root = new URL('../', import.meta.url);
const { version }: { version: string } = JSON.parse(
	readFileSync(new URL('package.json', root), 'utf8'),
);

mkdirSync(new URL('dist/', root), { recursive: true });
writeFileSync(
	new URL('dist/plan-indicators.xlsx', root),
	await writeXlsx(workbook(plans, version)),
);
