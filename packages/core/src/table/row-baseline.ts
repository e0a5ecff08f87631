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
	/** A sum of the period before stands in 〔〕; a change is in words: 增长5.4%. Neither is a level. */
	readonly holds: 'level' | 'sum' | 'change';
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
	const found = ofYear.exec(text);
	const own = found && found[0] !== text ? found : undefined;
	const figure = own ? text.replace(own[0], '') : text;
	const read = error ? undefined : printedNumber(figure.replace(/[*★]/g, ''));
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
	const changes = change.test(figure);
	const value = outcome(() => (changes ? read.value : inUnit(read.value, read.unit, about.unit)));
	if (!('value' in value)) {
		report(spot, 'error', 'unit-mismatch', value.messages);
		return undefined;
	}
	const starred = /[*★]/.test(text) ? about.starYear : undefined;
	const year = own ? Number(own[1]) : (starred ?? about.year);
	const comparator = comparison(figure);
	return {
		baseline: {
			year: year ?? about.yearBefore,
			...(year === undefined ? { yearStated: false } : {}),
			value: value.value,
			wording: writtenIn(cell),
			...(comparator === undefined ? {} : { comparator }),
		},
		...(read.unit === undefined || about.unit !== undefined || changes ? {} : { unit: read.unit }),
		holds: changes ? 'change' : /^[〔[【]/.test(text) ? 'sum' : 'level',
	};
}

/** A year beside a figure: 2019年, （2019年数据）, (2019). A bare 2019 is a figure. */
const ofYear = /\(?(?<![\d.,])((?:19|20)\d{2})(?:年(?:末|底|数据|数)?\)?|(?:数据|数)?\))/;

/** Words of a change; 提高到 is a level. */
const change =
	/同比|环比|(?:增长|增速|增幅|上升|提高|提升|下降|降低|减少)(?![到至为])|增加(?![值到至为])/;
