import { mkdirSync, writeFileSync } from 'node:fs';
import { functions } from '../src/index.js';
import { functionsPage } from './functions-page.js';

const docs = new URL('../../../docs/', import.meta.url);
mkdirSync(docs, { recursive: true });
writeFileSync(new URL('functions.md', docs), functionsPage(functions));
