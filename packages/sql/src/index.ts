export { type Dialect, dialects } from './dialect.js';
export { createTable, createTableByArea, createView, insertInto } from './statements.js';
export { statementsOf } from './statements-of.js';
export type { Cell, Column, ColumnType, Table } from './table.js';
export { ownTables } from './tables/own-tables.js';
export { tablesOf } from './tables/tables-of.js';
export { type View, viewsOf } from './views-of.js';
