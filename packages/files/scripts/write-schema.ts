import { mkdirSync, writeFileSync } from 'node:fs';
import { reviewJsonSchema } from './review-json-schema.js';

const dist = new URL('../dist/', import.meta.url);
mkdirSync(dist, { recursive: true });
writeFileSync(
	new URL('review.schema.json', dist),
	`${JSON.stringify(reviewJsonSchema(), undefined, 2)}\n`,
);
