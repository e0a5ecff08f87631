import type { Attribute, Direction } from '../model/indicator.js';
import { isNothing } from '../reading/read-target.js';
import { shown } from './fields.js';
import { type TableCell, textOf } from './table-cell.js';
import type { Report, Spot } from './table-problem.js';

/** 约束性 or 预期性, in either language; another word is reported. */
export function attributeIn(
	cell: TableCell | undefined,
	spot: Spot,
	report: Report,
): Attribute | undefined {
	const text = textOf(cell).toLowerCase();
	if (isNothing(text)) return undefined;
	if (/(?<!非)约束|(?<!non-? ?)binding/.test(text)) return '约束性';
	if (/预期|expected|anticipatory|indicative/.test(text)) return '预期性';
	return unknown(cell, '约束性、预期性', '约束性 (binding) or 预期性 (expected)', spot, report);
}

/** Which way is better, as a column says it; another word is reported. */
export function directionIn(
	cell: TableCell | undefined,
	spot: Spot,
	report: Report,
): Direction | undefined {
	const text = textOf(cell).toLowerCase();
	if (isNothing(text) && text !== '-' && text !== 'none') return undefined;
	if (/^(?:正|越高越好|越大越好|上升|提高|up|positive|higher|\+|↑)/.test(text)) return 'up';
	if (/^(?:逆|负|反向|越低越好|越小越好|下降|降低|down|negative|lower|-|↓)/.test(text)) {
		return 'down';
	}
	if (/^(?:适度|中性|区间|不分|none|neutral)/.test(text)) return 'none';
	return unknown(cell, '正向、逆向', '正向 (up) or 逆向 (down)', spot, report);
}

function unknown(
	cell: TableCell | undefined,
	zh: string,
	en: string,
	spot: Spot,
	report: Report,
): undefined {
	const came = shown(cell ?? null);
	report(spot, 'warning', 'unknown-word', {
		zh: `应为${zh}，收到的是“${came}”，没有采用`,
		en: `${en} was expected; “${came}” was not used`,
	});
	return undefined;
}
