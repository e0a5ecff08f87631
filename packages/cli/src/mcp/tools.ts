import { functions } from '@plan-indicators/functions';
import { functionTool } from './function-tool.js';
import { readTableTool } from './read-table-tool.js';
import { reviewTool } from './review-tool.js';
import type { Tool } from './tool.js';

/** Functions that spill over a sheet what the tools here give as data. */
const told: ReadonlySet<string> = new Set(['READ', 'REVIEW']);

/** Every tool of the server: those of the table of functions, the review, and the reader of tables. */
export const tools: readonly Tool[] = [
	...functions.filter(({ id }) => !told.has(id)).map(functionTool),
	reviewTool,
	readTableTool,
];
