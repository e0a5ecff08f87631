/// <reference types="office-js" />
import { type Notice, notice } from '../notice.js';
import type { Spill } from '../workbook.js';
import { freeRange } from './free-range.js';

export function insertChart(spill: Spill, title: string): Promise<Notice> {
	return Excel.run(async (context) => {
		const free = await freeRange(context, spill);
		if ('intent' in free) return free;
		const { anchor, range } = free;
		anchor.formulas = [[spill.formula]];
		// In a scatter chart the years are the axis; in a line chart they would be a second line.
		const chart = anchor.worksheet.charts.add('XYScatterLines', range, 'Columns');
		chart.title.text = title;
		chart.legend.visible = false;
		chart.setPosition(
			anchor.getOffsetRange(0, spill.columns + 1),
			anchor.getOffsetRange(14, spill.columns + 7),
		);
		await context.sync();
		return notice(
			'success',
			`已写入 ${range.address}，图表在旁边。`,
			`${range.address} is filled, with the chart beside it.`,
		);
	});
}
