import { writeFileSync } from 'node:fs';
import { plans } from '../src/plans.js';
import { traditionalSource } from './traditional-source.js';

writeFileSync(new URL('../src/traditional.ts', import.meta.url), traditionalSource(plans));
