import { calls } from './calls.js';
import { names } from './names.js';
import type { Part } from './part.js';
import { planFiles } from './plan-files.js';
import { tables } from './tables.js';

/** Every way in which the library is tried. */
export const parts: readonly Part[] = [calls, planFiles, tables, names];
