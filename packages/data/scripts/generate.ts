import { writeFileSync } from 'node:fs';
import { publicIds } from '../lints/permanent-ids.js';
import { plans } from '../src/plans.js';
import { traditionalSource } from './traditional-source.js';

const root = new URL('../', import.meta.url);
writeFileSync(new URL('src/traditional.ts', root), traditionalSource(plans));
writeFileSync(new URL('lints/ids.json', root), `${JSON.stringify(publicIds(plans), null, '\t')}\n`);
