import type { Plan } from '@plan-indicators/core';
import { canonicalTable } from './canonical-table.js';

/** The canonical table as the only sheet of a workbook; every cell a value, none a formula. */
export async function planXlsx(plans: readonly Plan[]): Promise<Uint8Array> {
	const { writeXlsx } = await import('hucre/xlsx');
	const { header, rows } = canonicalTable(plans);
	return writeXlsx({
		sheets: [
			{
				name: '指标',
				rows: [header, ...rows].map((row) => [...row]),
				freezePane: { rows: 1 },
			},
		],
	});
}
