import type { Attribute, IndicatorDefinition, InferredField } from '../model/indicator.js';
import type { Localized } from '../model/localized.js';
import type { Period, PlanReference } from '../model/plan-reference.js';
import type { Measure, Target } from '../model/target.js';
import { idOfName } from '../reading/id-of-name.js';
import { temporalityOf } from '../reading/temporality-of.js';
import type { scopes } from '../wording/words.js';
import type { ColumnName } from './columns.js';
import { comparatorWords, detailsIn, strengthWords } from './details.js';
import { type Fields, fieldsOf, shown } from './fields.js';
import { separated } from './list-text.js';
import { measureIn } from './measure-fields.js';
import type { Origin, ReadRows } from './read-rows.js';
import { isBlank, type TableCell, type TableRow, type TableRows, textOf } from './table-cell.js';
import type { Report } from './table-problem.js';
import { backwards } from './title-and-period.js';

interface ReadIndicator {
	readonly definition: IndicatorDefinition;
	readonly origin: Origin;
	/** The columns that were asked for it, and that its further rows repeat. */
	readonly repeated: ReadonlySet<string>;
}

/** Whether a row is the header of the canonical table. */
export function isCanonical(row: TableRow): boolean {
	const names = row.map(nameIn);
	return ['kind', 'comparator', 'name_zh'].every((name) => names.includes(name));
}

/** The rows below the header of the canonical table, a row a target. */
export function canonicalRows(rows: TableRows, header: number, report: Report): ReadRows {
	const at = new Map((rows[header] ?? []).map((name, column) => [nameIn(name), column]));
	const read = new Map<string, ReadIndicator>();
	let plan: Partial<PlanReference> | undefined;
	let planId: string | undefined;
	for (const [row, cells] of rows.entries()) {
		if (row <= header || cells.every(isBlank)) continue;
		const spot = (name: string) => ({ row, column: at.get(name) ?? 0 });
		const asked = new Set<string>();
		const fields = fieldsOf(
			(name) => {
				asked.add(name);
				return cells[at.get(name) ?? -1] ?? null;
			},
			(name, code, messages) => report(spot(name), 'error', code, messages),
		);
		const id = fields.text('plan_id');
		if (plan && id !== planId) {
			report(spot('plan_id'), 'error', 'several-plans', {
				zh: `一张表只读一份规划“${planId ?? ''}”，这一行是“${id ?? ''}”`,
				en: `one table is one plan, “${planId ?? ''}”, but this row is of “${id ?? ''}”`,
			});
			continue;
		}
		planId = id;
		plan ??= reference(fields);
		const target = targetIn(fields);
		const name = fields.neededText('name_zh');
		if (!target || name === undefined) continue;
		const indicatorId = fields.id('indicator_id') ?? idOfName(name, new Map());
		const targetCell = spot('value');
		const known = read.get(indicatorId);
		if (known) {
			const { definition, origin, repeated } = known;
			if (textOf(definition.name.zh) !== textOf(name)) {
				report(spot('indicator_id'), 'error', 'ambiguous-indicator', {
					zh: `“${shown(indicatorId)}”在第 ${origin.name.row + 1} 行是“${shown(definition.name.zh)}”，这一行是“${shown(name)}”，没有读`,
					en: `“${shown(indicatorId)}” is “${shown(definition.name.zh)}” in row ${origin.name.row + 1} but “${shown(name)}” here; this row was not read`,
				});
				continue;
			}
			for (const name of repeated) {
				const [first = null, again = null] = [origin.name.row, row].map(
					(each) => rows[each]?.[at.get(name) ?? -1],
				);
				if (isBlank(again) || textOf(again) === textOf(first)) continue;
				report(spot(name), 'warning', 'ambiguous-indicator', {
					zh: `“${shown(definition.name.zh)}”的 ${name} 在第 ${origin.name.row + 1} 行是“${shown(first)}”，这一行的“${shown(again)}”没有采用`,
					en: `${name} of “${shown(definition.name.zh)}” is “${shown(first)}” in row ${origin.name.row + 1}; “${shown(again)}” of this row was not used`,
				});
			}
			const [first, ...others] = definition.targets;
			read.set(indicatorId, {
				repeated,
				definition: { ...definition, targets: [first, ...others, target] },
				origin: { ...origin, targets: [...origin.targets, targetCell] },
			});
			continue;
		}
		asked.clear();
		read.set(indicatorId, {
			definition: definitionIn(fields, indicatorId, name, target),
			repeated: asked,
			origin: { name: spot('name_zh'), baseline: spot('baseline_value'), targets: [targetCell] },
		});
	}
	const all = [...read.values()];
	return {
		plan: plan ?? {},
		definitions: all.map(({ definition, origin }) => {
			const { partOf, ...whole } = definition;
			if (partOf === undefined || read.has(partOf)) return definition;
			report(
				{ row: origin.name.row, column: at.get('part_of') ?? 0 },
				'error',
				'unknown-indicator',
				{
					zh: `part_of 应为本表中有的 indicator_id，“${shown(partOf)}”没有`,
					en: `part_of should be an indicator_id of this table; there is no “${shown(partOf)}”`,
				},
			);
			return whole;
		}),
		origins: all.map(({ origin }) => origin),
	};
}

function nameIn(cell: TableCell | undefined): string {
	return textOf(cell).toLowerCase();
}

function reference(fields: Fields): Partial<PlanReference> {
	const id = fields.id('plan_id');
	const name = both(fields, 'plan_name', 'plan_name_en');
	const shortName = both(fields, 'plan_short_name', 'plan_short_name_en');
	const period = periodIn(fields);
	const inferredFrom = fields.text('period_inferred_from');
	const from = inferredFrom === undefined ? {} : { inferredFrom };
	return {
		...(id === undefined ? {} : { id }),
		...(name && { name }),
		...(shortName && { shortName }),
		...(fields.text('scope') === undefined ? {} : scopeIn(fields)),
		...(period && { period: { ...period, ...from } }),
	};
}

function periodIn(fields: Fields): Period | undefined {
	const start = fields.year('period_start');
	const end = fields.year('period_end');
	if (start === undefined || end === undefined) return undefined;
	if (start <= end) return { start, end };
	fields.report('period_end', 'year-out-of-order', backwards({ start, end }));
	return undefined;
}

/** Whether growth is counted from a year before the target's, and a range ends where it begins or above. */
function isInOrder(measure: Measure, year: number, fields: Fields): boolean {
	if ('baseYear' in measure && measure.baseYear >= year) {
		fields.report('base_year', 'year-out-of-order', {
			zh: `base_year ${measure.baseYear} 应早于目标年 ${year}`,
			en: `base_year ${measure.baseYear} should be before the target year ${year}`,
		});
		return false;
	}
	if (measure.kind === 'range' && measure.max < measure.min) {
		fields.report('max', 'number-not-read', {
			zh: `max ${measure.max} 不应小于 value ${measure.min}`,
			en: `max ${measure.max} should not be below value ${measure.min}`,
		});
		return false;
	}
	return true;
}

function scopeIn(fields: Fields): Partial<PlanReference> {
	const scope = fields.word('scope', scopeWords);
	return scope === undefined ? {} : { scope };
}

const scopeWords = [
	'nation',
	'province',
	'city',
	'district',
	'park',
	'sector',
	'organisation',
] as const satisfies readonly (keyof typeof scopes)[];

function targetIn(fields: Fields): Target | undefined {
	const measure = measureIn(fields);
	const comparator = fields.word('comparator', comparatorWords);
	const strength = fields.word('strength', strengthWords);
	const year = fields.neededYear('target_year');
	if (!measure || !comparator || !strength || year === undefined) return undefined;
	if (!isInOrder(measure, year, fields)) return undefined;
	const qualifier = fields.text('qualifier');
	const row = fields.count('row');
	return {
		...measure,
		comparator,
		strength,
		year,
		yearStated: fields.flag('year_stated') ?? true,
		...detailsIn(fields),
		source: {
			section: listIn(fields, 'section', / › /),
			...(row === undefined ? {} : { row }),
			wording: fields.text('wording') ?? '—',
			...(qualifier === undefined ? {} : { qualifier }),
		},
	};
}

function definitionIn(
	fields: Fields,
	id: string,
	name: string,
	target: Target,
): IndicatorDefinition {
	const optional = <Key extends string>(
		column: ColumnName,
		key: Key,
		read: (name: string) => string | undefined = fields.text,
	) => {
		const text = read(column);
		return text === undefined ? {} : ({ [key]: text } as Readonly<Record<Key, string>>);
	};
	const localized = <Key extends string>(key: Key, zh: ColumnName, en: ColumnName) => {
		const text = both(fields, zh, en);
		return text ? ({ [key]: text } as Readonly<Record<Key, Localized>>) : {};
	};
	const given = fields.text('temporality');
	const unit = fields.text('unit');
	const row = fields.count('indicator_row');
	const inferred = listIn(fields, 'inferred', /；/).flatMap((each) => {
		const known = inferredFields.filter((field) => field === each);
		if (known.length === 0) {
			fields.report('inferred', 'unknown-word', {
				zh: `inferred 应为 ${inferredFields.join('、')} 中的几项，收到的是“${shown(each)}”`,
				en: `inferred should be some of ${inferredFields.join(', ')}, but “${shown(each)}” came`,
			});
		}
		return known;
	});
	const attribute = fields.text('attribute');
	return {
		id,
		...optional('concept', 'concept', fields.id),
		name: { zh: name, en: fields.text('name_en') ?? name },
		aliases: listIn(fields, 'aliases', /；/),
		...optional('pinyin', 'pinyin'),
		...optional('unit', 'unit'),
		temporality:
			(given === undefined ? undefined : fields.word('temporality', ['stock', 'flow', 'ratio'])) ??
			temporalityOf(name, unit, target),
		direction: fields.word('direction', ['up', 'down', 'none']) ?? 'up',
		...localized('denominator', 'denominator', 'denominator_en'),
		...(attribute === undefined ? {} : attributeIn(fields)),
		...baselineIn(fields),
		targets: [target],
		...localized('category', 'category', 'category_en'),
		...localized('area', 'area', 'area_en'),
		...optional('part_of', 'partOf', fields.id),
		...optional('responsible', 'responsible'),
		...localized('note', 'note', 'note_en'),
		...(inferred.length > 0 ? { inferred } : {}),
		source: {
			section: listIn(fields, 'indicator_section', / › /),
			...(row === undefined ? {} : { row }),
		},
	};
}

const inferredFields: readonly InferredField[] = [
	'temporality',
	'direction',
	'baselineYear',
	'targetYear',
	'mode',
];

function attributeIn(fields: Fields): { readonly attribute?: Attribute } {
	const attribute = fields.word('attribute', ['约束性', '预期性']);
	return attribute === undefined ? {} : { attribute };
}

function baselineIn(fields: Fields): Pick<IndicatorDefinition, 'baseline'> {
	const value = fields.number('baseline_value');
	if (value === undefined) return {};
	const year = fields.neededYear('baseline_year');
	if (year === undefined) return {};
	const comparator =
		fields.text('baseline_comparator') === undefined
			? undefined
			: fields.word('baseline_comparator', comparatorWords);
	return {
		baseline: {
			year,
			value,
			wording: fields.text('baseline_wording') ?? String(value),
			...(fields.flag('baseline_year_stated') === false ? { yearStated: false } : {}),
			...(comparator === undefined ? {} : { comparator }),
		},
	};
}

function both(fields: Fields, zh: ColumnName, en: ColumnName): Localized | undefined {
	const chinese = fields.text(zh);
	const english = fields.text(en);
	const one = chinese ?? english;
	return one === undefined ? undefined : { zh: chinese ?? one, en: english ?? one };
}

function listIn(fields: Fields, column: ColumnName, separator: RegExp): readonly string[] {
	return separated(fields.text(column) ?? '', separator);
}
