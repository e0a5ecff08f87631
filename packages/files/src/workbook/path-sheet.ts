import { isSum, outcome, path, planTitle } from '@plan-indicators/core';
import type { WriteSheet } from 'hucre';
import { formula, number, quoted, type SheetCell, sheetLink, text } from './cells.js';
import type { Entry } from './entry.js';
import { firstYear } from './lookup-sheet.js';
import { methods } from './method.js';
import { asPrinted, asWarranted, computed, year } from './number-format.js';
import { letter, sheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { faint, head, input, shownAs, title } from './styles.js';
import { say } from './words.js';

const top = 3;
const fixed = ['规划', '指标', '单位', '方法', '起点年', '起点值', '终点年', '终点值'];

/** Where each indicator with a baseline would stand year by year on an even way to its target. */
export function pathSheet(entries: readonly Entry[]): WriteSheet {
	const shown = entries.filter(
		(entry) => 'value' in outcome(() => path(entry.indicator, firstYear(entry))),
	);
	const years = span(shown);
	return sheet({
		name: sheetNames.paths,
		widths: [18, 34, 9, 9, 9, 11, 9, 13, ...years.map(() => 11)],
		lines: [
			[text(sheetNames.paths, title)],
			[
				sheetLink('返回“说明”', sheetNames.about),
				text(
					'从基期到目标均匀推进时各年末应有的数，由本表推算，规划没有写；“方法”可改为线性或几何',
					faint,
				),
			],
			[
				...fixed.map((header) => text(header, head)),
				...years.map((each) => ({ value: each, style: shownAs(year, head) })),
			],
			...shown.map((entry, i) => line(entry, shown[i - 1], top + 1 + i, years)),
		],
		freezePane: { rows: top, columns: 2 },
		dataValidations: [methodList(shown.length)],
	});
}

function line(
	entry: Entry,
	above: Entry | undefined,
	row: number,
	years: readonly number[],
): readonly SheetCell[] {
	const { plan, indicator, target, sheet: on, row: at } = entry;
	// An indicator with several horizons goes on from the one before.
	const goesOn = above !== undefined && above.indicator === indicator;
	const ofSum = isSum(indicator, target);
	const first = goesOn ? above.target.year : firstYear(entry);
	const start = path(indicator, first).value;
	const end = path(indicator, target.year).value;
	const from = (column: string) => `${quoted(on)}!${column}${at}`;
	return [
		text(planTitle(plan, 'zh')),
		text(indicator.name.zh),
		text(indicator.unit ?? ''),
		text(methods[path(indicator, target.year).method], input),
		...(ofSum
			? [number(first, year), number(start, 'General')]
			: [
					formula(goesOn ? `G${row - 1}` : from('C'), first, year),
					formula(goesOn ? `H${row - 1}` : from('D'), start, startFormat(entry)),
				]),
		formula(from('E'), target.year, year),
		formula(from('H'), end, asWarranted(end, indicator)),
		...years.map((each, i) => {
			const within = each >= first && each <= target.year;
			const result = within ? path(indicator, each).value : '';
			const format = asWarranted(within ? path(indicator, each).value : 0, indicator);
			return formula(onTheWay(row, letter(fixed.length + i)), result, format);
		}),
	];
}

function onTheWay(row: number, column: string): string {
	const share = `((${column}$${top}-$E${row})/($G${row}-$E${row}))`;
	const linear = `$F${row}+($H${row}-$F${row})*${share}`;
	const geometric = `IF(AND($F${row}>0,$H${row}>0),$F${row}*($H${row}/$F${row})^${share},${say('sign-change')})`;
	const outside = `OR(${column}$${top}<$E${row},${column}$${top}>$G${row})`;
	return `IF(${outside},"",IF($D${row}="${methods.geometric}",${geometric},${linear}))`;
}

function span(shown: readonly Entry[]): readonly number[] {
	const first = Math.min(...shown.map(firstYear));
	const last = Math.max(...shown.map(({ target }) => target.year));
	return shown.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function startFormat({ indicator: { baseline } }: Entry): string {
	return baseline ? asPrinted(baseline.value, baseline.wording) : computed;
}

function methodList(count: number) {
	return {
		type: 'list',
		values: Object.values(methods),
		range: `D${top + 1}:D${top + Math.max(count, 1)}`,
		showErrorMessage: true,
		errorTitle: '方法',
		errorMessage: '请选择线性或几何',
	} as const;
}
