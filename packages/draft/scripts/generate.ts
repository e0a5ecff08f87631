import { writeFileSync } from 'node:fs';
import { traditionalSource } from './traditional-source.js';

writeFileSync(new URL('../src/text/traditional.ts', import.meta.url), traditionalSource());
