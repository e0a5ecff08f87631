export { type Draft, draft } from './draft.js';
export type { Doubt, Statement, StatementKind, YearSource } from './statement.js';
