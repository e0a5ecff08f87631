import { mkdirSync, writeFileSync } from 'node:fs';
import { outputSchema } from '../src/schema/answers.js';

const dist = new URL('../dist/', import.meta.url);
mkdirSync(dist, { recursive: true });
writeFileSync(
	new URL('output.schema.json', dist),
	`${JSON.stringify(outputSchema(), undefined, 2)}\n`,
);
