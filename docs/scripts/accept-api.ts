import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accepted, apiReport, entries } from './api-report.js';

rmSync(accepted, { recursive: true, force: true });
mkdirSync(accepted, { recursive: true });
for (const entry of entries())
	writeFileSync(join(accepted, `${entry.id}.api.md`), apiReport(entry));
