/// <reference types="office-js" />
import type { TableRows } from '@plan-indicators/core/table';
import { type Notice, notice } from '../notice.js';
import { contentOf } from './content-of.js';
import { freeRange } from './free-range.js';

/** Writes a table from the selected cell on, if its range is free, and selects it. */
export function insertTable(rows: TableRows): Promise<Notice> {
	return Excel.run(async (context) => {
		const columns = Math.max(...rows.map((row) => row.length));
		const free = await freeRange(context, { rows: rows.length, columns });
		if ('intent' in free) return free;
		free.range.values = rows.map((row) => row.map((cell) => contentOf(cell ?? '')));
		free.range.select();
		await context.sync();
		const { address } = free.range;
		return notice(
			'success',
			`示例已写入 ${address}：左边是指标表，右边是实际值。`,
			`An example is in ${address}: the table at the left, its actuals at the right.`,
		);
	});
}
