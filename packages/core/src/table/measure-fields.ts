import { assertNever } from '../error/assert-never.js';
import { numberOf } from '../level/number-of.js';
import type { Measure } from '../model/target.js';
import type { Fields } from './fields.js';

/** A measure as the columns of a table say it. */
export interface MeasureFields {
	readonly kind: Measure['kind'];
	readonly value?: number;
	readonly max?: number;
	readonly cumulative?: boolean;
	readonly mode?: string;
	readonly base_year?: number;
	readonly base_year_stated?: false;
	readonly amount_unit?: string;
	readonly relative_to?: string;
	readonly relative_to_en?: string;
	readonly margin?: number;
	readonly trend?: string;
}

export function measureFields(measure: Measure): MeasureFields {
	const value = numberOf(measure);
	return { kind: measure.kind, ...(value === undefined ? {} : { value }), ...others(measure) };
}

function others(measure: Measure): Partial<MeasureFields> {
	switch (measure.kind) {
		case 'level':
			return { cumulative: measure.cumulative === true };
		case 'growth':
			return { mode: measure.mode, ...counted(measure) };
		case 'multiple':
			return counted(measure);
		case 'increment':
			return measure.unit === undefined ? {} : { amount_unit: measure.unit };
		case 'range':
			return { max: measure.max };
		case 'relative': {
			const { to, margin } = measure;
			const english = to.en === to.zh ? {} : { relative_to_en: to.en };
			return { relative_to: to.zh, ...english, ...(margin === undefined ? {} : { margin }) };
		}
		case 'trend':
			return { trend: measure.direction };
		case 'perYear':
		case 'maintain':
		case 'qualitative':
			return {};
		default:
			return assertNever(measure);
	}
}

function counted({ baseYear, baseYearStated }: { baseYear: number; baseYearStated?: false }) {
	return {
		base_year: baseYear,
		...(baseYearStated === undefined ? {} : { base_year_stated: baseYearStated }),
	};
}

const kinds = [
	'level',
	'growth',
	'multiple',
	'increment',
	'perYear',
	'maintain',
	'range',
	'relative',
	'trend',
	'qualitative',
] as const satisfies readonly Measure['kind'][];

/** The measure that fields say; undefined where they do not say one, which is reported. */
export function measureIn(fields: Fields): Measure | undefined {
	const kind = fields.word('kind', kinds);
	if (kind === undefined) return undefined;
	const number = () => fields.needed('value');
	const count = () => {
		const baseYear = fields.neededYear('base_year');
		const inferred = fields.flag('base_year_stated') === false;
		return baseYear === undefined
			? undefined
			: { baseYear, ...(inferred ? { baseYearStated: false as const } : {}) };
	};
	const outside = (bound: string) => {
		fields.report('value', 'number-not-read', {
			zh: `value 应大于 ${bound}`,
			en: `value should be above ${bound}`,
		});
		return undefined;
	};
	switch (kind) {
		case 'level': {
			const value = number();
			const sum = fields.flag('cumulative') ? { cumulative: true } : {};
			return value === undefined ? undefined : { kind, value, ...sum };
		}
		case 'growth': {
			const rate = number();
			const from = count();
			const mode = fields.word('mode', ['average', 'everyYear', 'total']);
			if (rate === undefined || from === undefined || mode === undefined) return undefined;
			if (rate <= -1) return outside('-1');
			return { kind, rate, mode, ...from };
		}
		case 'multiple': {
			const factor = number();
			const from = count();
			if (factor === undefined || from === undefined) return undefined;
			return factor > 0 ? { kind, factor, ...from } : outside('0');
		}
		case 'increment': {
			const amount = number();
			const unit = fields.text('amount_unit');
			if (amount === undefined) return undefined;
			return { kind, amount, ...(unit === undefined ? {} : { unit }) };
		}
		case 'perYear': {
			const amount = number();
			return amount === undefined ? undefined : { kind, amount };
		}
		case 'maintain': {
			const bound = number();
			return bound === undefined ? undefined : { kind, bound };
		}
		case 'range': {
			const min = number();
			const max = fields.needed('max');
			return min === undefined || max === undefined ? undefined : { kind, min, max };
		}
		case 'relative': {
			const zh = fields.neededText('relative_to');
			const margin = fields.number('margin');
			if (zh === undefined) return undefined;
			const to = { zh, en: fields.text('relative_to_en') ?? zh };
			return { kind, to, ...(margin === undefined ? {} : { margin }) };
		}
		case 'trend': {
			const direction = fields.word('trend', ['up', 'down']);
			return direction === undefined ? undefined : { kind, direction };
		}
		case 'qualitative':
			return { kind };
		default:
			return assertNever(kind);
	}
}
