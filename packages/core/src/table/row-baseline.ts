import { outcome } from '../error/outcome.js';
import type { Baseline } from '../model/indicator.js';
import { comparison } from '../reading/comparison.js';
import { isNothing } from '../reading/read-target.js';
import { inUnit } from '../reading/unit-of-phrase.js';
import { printedNumber } from '../wording/printed-number.js';
import { shown } from './fields.js';
import { errorIn, type TableCell, textOf, writtenIn } from './table-cell.js';
import type { Report, Spot } from './table-problem.js';

/** What a cell says an indicator was; `unit` where the cell has one and the row has none. */
export interface RowBaseline {
	readonly baseline: Baseline;
	readonly unit?: string;
	/** 〔〕: the figure is a sum, of the period before. */
	readonly bracketed: boolean;
}

interface About {
	readonly unit: string | undefined;
	/** Of the column or the row; the one before the plan where neither says. */
	readonly year: number | undefined;
	readonly yearBefore: number;
	/** What a star at the figure means. */
	readonly starYear: number | undefined;
}

export function rowBaseline(
	cell: TableCell | undefined,
	about: About,
	spot: Spot,
	report: Report,
): RowBaseline | undefined {
	const text = textOf(cell);
	if (isNothing(text)) return undefined;
	const error = errorIn(cell);
	const own = /\(?((?:19|20)\d{2})年?(?:数据|数)?\)?/.exec(text.replace(/^[\d.]+$/, ''));
	const figure = own && text !== own[0] ? text.replace(own[0], '') : text;
	const read =
		typeof cell === 'boolean' || error ? undefined : printedNumber(figure.replace(/[*★]/g, ''));
	if (!read || read.max !== undefined) {
		report(spot, 'error', error ? 'error-in-cell' : 'number-not-read', {
			zh: error
				? `单元格是错误值 ${error}，基期值没有读`
				: `基期值应为数字，收到的是“${shown(cell ?? null)}”，没有读`,
			en: error
				? `the cell holds the error ${error}; the baseline was not read`
				: `a baseline should be a number; “${shown(cell ?? null)}” was not read`,
		});
		return undefined;
	}
	const value = outcome(() => inUnit(read.value, read.unit, about.unit));
	if (!('value' in value)) {
		report(spot, 'error', 'unit-mismatch', value.messages);
		return undefined;
	}
	const starred = /[*★]/.test(text) ? about.starYear : undefined;
	const ownYear = own && own[0] !== text ? Number(own[1]) : undefined;
	const year = ownYear ?? starred ?? about.year;
	const comparator = comparison(figure);
	return {
		baseline: {
			year: year ?? about.yearBefore,
			...(year === undefined ? { yearStated: false } : {}),
			value: value.value,
			wording: writtenIn(cell),
			...(comparator === undefined ? {} : { comparator }),
		},
		...(read.unit === undefined || about.unit !== undefined ? {} : { unit: read.unit }),
		bracketed: /^[〔[【]/.test(text),
	};
}
