import type { Source } from '../model/source.js';
import type { AlsoStated, Reading, Stretch, Target } from '../model/target.js';
import type { comparators, strengths } from '../wording/words.js';
import { type Fields, fieldsOf } from './fields.js';
import { inJson } from './list-text.js';
import { measureFields, measureIn } from './measure-fields.js';
import type { TableCell } from './table-cell.js';

/** What a target may have any number of, in one cell: its readings, what is also stated, its stretch. */
export function detailsText({ readings, alsoStated, stretch }: Target): string | undefined {
	const details = {
		...(readings && {
			readings: readings.map((reading) => ({ ...measureFields(reading), why: reading.why })),
		}),
		...(alsoStated && {
			also_stated: alsoStated.map(({ source, ...rest }) => ({ ...rest, ...source })),
		}),
		...(stretch && { stretch: stretch.source }),
	};
	return Object.keys(details).length === 0 ? undefined : JSON.stringify(details);
}

export interface Details {
	readonly readings?: readonly Reading[];
	readonly alsoStated?: readonly AlsoStated[];
	readonly stretch?: Stretch;
}

/** The details of a row; the higher mark's number stands in a column of its own. */
export function detailsIn(row: Fields): Details {
	const text = row.text('details');
	const stretch = row.number('stretch');
	const details = text === undefined ? {} : inJson(text);
	if (!isRecord(details)) {
		row.report('details', 'row-not-read', { zh: '应为 JSON', en: 'JSON was expected' });
		return {};
	}
	const fields = (record: Readonly<Record<string, unknown>>) =>
		fieldsOf(
			(name) => cellOf(record[name]),
			(_, code, messages) => row.report('details', code, messages),
		);
	const readings = listIn(details.readings).flatMap((record): Reading[] => {
		const measure = measureIn(fields(record));
		const { zh, en } = isRecord(record.why) ? record.why : {};
		if (!measure) return [];
		if (typeof zh === 'string' && typeof en === 'string') return [{ ...measure, why: { zh, en } }];
		row.report('details', 'row-not-read', {
			zh: 'readings 里的每一项都应有 why，含 zh 和 en',
			en: 'each of readings should have a why with zh and en',
		});
		return [];
	});
	const alsoStated = listIn(details.also_stated).flatMap((record): AlsoStated[] => {
		const also = fields(record);
		const comparator = also.word('comparator', comparatorWords);
		const strength = also.word('strength', strengthWords);
		const value = also.number('value');
		if (comparator === undefined || strength === undefined) return [];
		const number = value === undefined ? {} : { value };
		return [{ comparator, ...number, strength, source: sourceIn(record) }];
	});
	const mark = isRecord(details.stretch) ? details.stretch : {};
	return {
		...(Array.isArray(details.readings) ? { readings } : {}),
		...(Array.isArray(details.also_stated) ? { alsoStated } : {}),
		...(stretch === undefined
			? {}
			: { stretch: { value: stretch, source: { ...sourceIn(mark) } } }),
	};
}

export const comparatorWords = [
	'eq',
	'gte',
	'gt',
	'lte',
	'lt',
	'approx',
] as const satisfies readonly (keyof typeof comparators)[];
export const strengthWords = [
	'firm',
	'aspirational',
] as const satisfies readonly (keyof typeof strengths)[];

function sourceIn({ section, row, wording, qualifier }: Readonly<Record<string, unknown>>): Source {
	return {
		section: Array.isArray(section) ? section.map(String) : [],
		...(Number.isSafeInteger(row) && Number(row) > 0 ? { row: Number(row) } : {}),
		wording: typeof wording === 'string' ? wording : '—',
		...(typeof qualifier === 'string' ? { qualifier } : {}),
	};
}

function listIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): TableCell {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? value
		: null;
}
