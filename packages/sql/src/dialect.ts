/** The databases that the review can be written for. */
export const dialects = ['duckdb', 'clickhouse', 'postgres', 'spark'] as const;

export type Dialect = (typeof dialects)[number];
