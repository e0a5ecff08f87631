import { readFileSync, writeFileSync } from 'node:fs';
import { publicIds } from '../lints/permanent-ids.js';
import { plans } from '../src/plans.js';
import { methodsPage } from './methods-page.js';
import { withPlanTable } from './readme-table.js';
import { traditionalSource } from './traditional-source.js';

const root = new URL('../', import.meta.url);
const readme = new URL('../../README.md', root);
writeFileSync(new URL('src/traditional.ts', root), traditionalSource(plans));
writeFileSync(new URL('lints/ids.json', root), `${JSON.stringify(publicIds(plans), null, 2)}\n`);
writeFileSync(readme, withPlanTable(readFileSync(readme, 'utf8'), plans));
writeFileSync(new URL('../../docs/methods.md', root), methodsPage());
