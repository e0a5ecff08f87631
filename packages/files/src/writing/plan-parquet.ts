import type { Plan } from '@plan-indicators/core';
import type { TableCell } from '@plan-indicators/core/table';
import { canonicalTable } from './canonical-table.js';
import { type ColumnType, columnType } from './column-type.js';

/** The canonical table as Parquet, each column of its type whatever is in it. */
export async function planParquet(plans: readonly Plan[]): Promise<Uint8Array> {
	const { parquetWriteBuffer } = await import('hyparquet-writer');
	const { header, rows } = canonicalTable(plans);
	const columnData = header.map((name, column) => {
		const type = columnType(String(name));
		return {
			name: String(name),
			data: rows.map((row) => cellOf(row[column] ?? null, type)),
			type: parquetTypes[type],
			nullable: true,
		};
	});
	return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const parquetTypes = {
	string: 'STRING',
	integer: 'INT32',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>;

function cellOf(cell: TableCell, type: ColumnType): TableCell {
	return type === 'string' && cell !== null ? String(cell) : cell;
}
