import type { Column, Table } from '../table.js';

const column = (name: string, type: Column['type'], nullable = false): Column => ({
	name,
	type,
	nullable,
});

const key = ['area', 'plan', 'indicator'] as const;

/** The tables that the user fills: what was seen, and what an area itself was in the base year. */
export const ownTables = [
	{
		name: 'actuals',
		key: [...key, 'time'],
		columns: [
			column('area', 'text'),
			column('plan', 'text'),
			column('indicator', 'text'),
			column('time', 'number'),
			column('value', 'number'),
		],
		rows: [],
	},
	{
		name: 'baselines',
		key,
		columns: [
			column('area', 'text'),
			column('plan', 'text'),
			column('indicator', 'text'),
			column('year', 'number', true),
			column('value', 'number'),
		],
		rows: [],
	},
] as const satisfies readonly Table[];
