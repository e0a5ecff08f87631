import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema } from './json-schema.js';

const dist = new URL('../dist/', import.meta.url);
mkdirSync(dist, { recursive: true });
writeFileSync(new URL('plan.schema.json', dist), `${JSON.stringify(jsonSchema(), undefined, 2)}\n`);
