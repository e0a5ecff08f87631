import { numberOf, target as targetLevel } from '@plan-indicators/core';
import { answer } from './answer.js';
import { formula, number, type SheetCell, text } from './cells.js';
import type { Entry } from './entry.js';
import { asPrinted, asWarranted, computed } from './number-format.js';
import { type Shape, shape } from './shape.js';
import { say, words } from './words.js';

/** The level of a target: the printed number, or a formula on the cell of its baseline. */
export function levelCell({ single, target, row }: Entry): SheetCell {
	const result = answer(() => targetLevel(single, target.year).value);
	const from = single.baseline ? `C${row}` : fixedYear(target.year, target);
	const of = shape(single, target, from, `E${row}`);
	if (!of) return text(typeof result === 'string' ? result : words['not-numeric']);
	if (of.factor === undefined) {
		return number(of.amount, asPrinted(numberOf(target) ?? of.amount, target.source.wording));
	}
	const source = onBaseline(of, `D${row}`);
	// Where the plan gives no baseline, the user can fill it in.
	if (single.baseline) {
		const format = typeof result === 'number' ? asWarranted(result, single) : computed;
		return formula(source, result, format);
	}
	const grown =
		of.amount === 0
			? `IF(D${row}=0,${say('zero-baseline')},IF(D${row}<0,${say('sign-change')},${source}))`
			: source;
	return formula(`IF(ISNUMBER(D${row}),${grown},${say('no-baseline')})`, result, computed);
}

function onBaseline({ factor = '0', amount }: Shape, baseline: string): string {
	const grown = factor === '1' ? baseline : `${baseline}*${factor}`;
	if (amount === 0) return grown;
	return amount < 0 ? `${grown}-${-amount}` : `${grown}+${amount}`;
}

function fixedYear(otherwise: number, target: Entry['target']): string {
	return String('baseYear' in target ? target.baseYear : otherwise);
}
