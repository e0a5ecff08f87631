import { baseYear, growth, isSum, outcome } from '@plan-indicators/core';
import { answer } from './answer.js';
import { formula, number, type SheetCell, text } from './cells.js';
import type { Entry } from './entry.js';
import { points, share } from './number-format.js';
import { percent } from './shape.js';
import { shownAs } from './styles.js';
import { none, say, words } from './words.js';

/**
 * The yearly growth that a target asks for.
 *
 * A power rather than RRI, which Excel has only since 2013: every program calculates it.
 */
export function growthCell({ single, target, row }: Entry): SheetCell {
	const rate = answer(() => growth(single).rate);
	if (target.kind === 'growth' && target.mode !== 'total') {
		return number(target.rate, share);
	}
	if (target.kind === 'growth') {
		return formula(overYears(`(1+${percent(target.rate)})`, row, target.baseYear), rate, share);
	}
	if (target.kind === 'multiple') {
		return formula(overYears(`${target.factor}`, row, target.baseYear), rate, share);
	}
	if (isSum(single, target) || rate === words['not-numeric']) return text(none, shownAs(share));
	const from = single.baseline ? `C${row}` : `${baseYear(single)}`;
	if (single.unit === '%' || single.unit === '‰') return pointsCell(single, row, from);
	const source = `(H${row}/D${row})^(1/(E${row}-${from}))-1`;
	if (typeof rate === 'number') return formula(source, rate, share);
	if (rate !== words['no-baseline']) return text(rate);
	const guarded = `IF(AND(D${row}>0,H${row}>=0),${source},${say('sign-change')})`;
	return formula(`IF(COUNT(D${row},H${row})=2,${guarded},"${none}")`, none, share);
}

/** Of an indicator in %, the points a year: its rate of growth would be read as those. */
function pointsCell(single: Entry['single'], row: number, from: string): SheetCell {
	const source = `(H${row}-D${row})/(E${row}-${from})`;
	const gained = outcome(() => growth(single).points);
	if ('value' in gained) return formula(source, gained.value ?? none, points);
	return formula(`IF(COUNT(D${row},H${row})=2,${source},"${none}")`, none, points);
}

function overYears(factor: string, row: number, base: number): string {
	return `${factor}^(1/(E${row}-${base}))-1`;
}
