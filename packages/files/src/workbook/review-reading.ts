import { comparators, directions } from '@plan-indicators/core';
import { type ReviewColumn, reviewCell } from './review-columns.js';
import {
	averages,
	type Bound,
	boundOrder,
	bounds,
	falls,
	forms,
	mirror,
	nothing,
	opening,
	prefixes,
	suffixes,
	totals,
	written,
} from './review-words.js';
import { none, unreadable } from './words.js';

/** The formulas that read the target of a row, a step a column, as `readingSteps` does. */
export function reviewReading(row: number): Partial<Record<ReviewColumn, string>> {
	const at = (column: ReviewColumn) => reviewCell(column, row);
	const given = at('target');
	const t = at('text');
	const [form, body, prefix, suffix] = [at('form'), at('body'), at('prefix'), at('suffix')];
	const [raw, digits] = [at('raw'), at('digits')];
	const unit = `SUBSTITUTE(${at('unit')}," ","")`;
	const has = (words: readonly string[]) =>
		`OR(${isOneOf(`LEFT(${t},2)`, ofLength(words, 2))},${isOneOf(`LEFT(${t},4)`, ofLength(words, 4))})`;
	const percent = `RIGHT(${raw},1)="%"`;
	const isRate = `OR(${form}="${forms.average}",${form}="${forms.total}")`;
	const falling = `AND(${form}="${forms.total}",${has(falls)})`;
	const used = (value: string) => `IF(${at('counted')}=0,"",${value})`;
	const says = (bound: Bound) =>
		`OR(${isOneOf(prefix, bounds[bound])},${isOneOf(suffix, bounds[bound])})`;
	const worded = (name: (bound: Bound) => string, otherwise: string) =>
		boundOrder.reduce((rest, bound) => `IF(${says(bound)},"${name(bound)}",${rest})`, otherwise);
	const decimals = `IF(ISERROR(FIND(".",${digits})),0,LEN(${digits})-FIND(".",${digits}))`;
	const rounded = (by: '+' | '-') =>
		`IF(${at('comparator')}="${comparators.approx.zh}",${at('number')}${by}0.5/10^${decimals}*IF(${isRate},0.01,1),"")`;
	return {
		counted: `IF(AND(${at('name')}="",${given}=""),0,1)`,
		text: `IF(ISNUMBER(${given}),"",${written.reduce((so, [from, to]) => `SUBSTITUTE(${so},"${from}","${to}")`, given)})`,
		form: used(
			cases(
				[
					[`ISNUMBER(${given})`, `"${forms.level}"`],
					[isOneOf(t, nothing), `"${none}"`],
					[`AND(LEFT(${t},1)="[",RIGHT(${t},1)="]")`, `"${forms.sum}"`],
					[isOneOf(`LEFT(${t},4)`, averages), `"${forms.average}"`],
					[has(totals), `"${forms.total}"`],
				],
				`"${forms.level}"`,
			),
		),
		body: cases(
			[
				[`${form}="${forms.sum}"`, `MID(${t},2,LEN(${t})-2)`],
				[`${form}="${forms.average}"`, `MID(${t},5,99)`],
				[`${form}="${forms.total}"`, `MID(${t},IF(LEFT(${t},2)="累计",5,3),99)`],
			],
			t,
		),
		prefix: cases(
			[3, 2, 1].map((length) => [
				isOneOf(`LEFT(${body},${length})`, ofLength(prefixes, length)),
				`LEFT(${body},${length})`,
			]),
			'""',
		),
		suffix: `IF(${isOneOf(`RIGHT(${body},2)`, suffixes)},RIGHT(${body},2),"")`,
		raw: `MID(${body},LEN(${prefix})+1,MAX(0,LEN(${body})-LEN(${prefix})-LEN(${suffix})))`,
		digits: cases(
			[
				[isFigure(raw), raw],
				[percent, `LEFT(${raw},LEN(${raw})-1)`],
				[
					`AND(${unit}<>"",RIGHT(${raw},LEN(${unit}))=${unit})`,
					`LEFT(${raw},LEN(${raw})-LEN(${unit}))`,
				],
			],
			'""',
		),
		number: used(
			cases(
				[
					[`ISNUMBER(${given})`, `IF(${given}<0,"${unreadable}",${given})`],
					[`${form}="${none}"`, `"${none}"`],
					[`NOT(${isFigure(digits)})`, `"${unreadable}"`],
					[`AND(${suffix}<>"",${prefix}<>"",NOT(${isOneOf(prefix, opening)}))`, `"${unreadable}"`],
					[`AND(${isRate},NOT(${percent}))`, `"${unreadable}"`],
					[`AND(NOT(${isRate}),${percent},${unit}<>"",${unit}<>"%")`, `"${unreadable}"`],
				],
				// Not by VALUE alone, which reads the point by the habits of the country.
				`VALUE(SUBSTITUTE(${digits},".",""))/10^${decimals}*IF(${isRate},IF(${falling},-1,1)/100,1)`,
			),
		),
		way: used(
			cases(
				[
					[`NOT(ISNUMBER(${at('number')}))`, `"${none}"`],
					[`${at('direction')}<>""`, at('direction')],
					[falling, `"${directions.down.zh}"`],
					[`AND(NOT(${isRate}),OR(${says('lte')},${says('lt')}))`, `"${directions.down.zh}"`],
					// A target of 0 promises something only where less is better.
					[
						`AND(NOT(${isRate}),${at('number')}=0,${prefix}&${suffix}="")`,
						`"${directions.down.zh}"`,
					],
				],
				`"${directions.up.zh}"`,
			),
		),
		comparator: used(
			cases(
				[
					[`NOT(ISNUMBER(${at('number')}))`, `"${none}"`],
					[falling, worded((bound) => comparators[mirror[bound]].zh, `"${comparators.lte.zh}"`)],
				],
				worded(
					(bound) => comparators[bound].zh,
					`IF(${at('way')}="${directions.down.zh}","${comparators.lte.zh}","${comparators.gte.zh}")`,
				),
			),
		),
		low: rounded('-'),
		high: rounded('+'),
	};
}

/** Nested IFs, because old programs know no IFS. */
function cases(
	all: readonly (readonly [condition: string, value: string])[],
	otherwise: string,
): string {
	return all.reduceRight(
		(rest, [condition, value]) => `IF(${condition},${value},${rest})`,
		otherwise,
	);
}

/** By FIND, which knows neither wildcards nor capitals. */
function isOneOf(text: string, words: readonly string[]): string {
	return `ISNUMBER(FIND("|"&${text}&"|","|${words.join('|')}|"))`;
}

function ofLength(words: readonly string[], length: number): readonly string[] {
	return words.filter((word) => word.length === length);
}

/** Digits with at most one point between them, and nothing else that a program takes for a number or a date. */
function isFigure(text: string): string {
	const rest = [...'0123456789'].reduce((so, digit) => `SUBSTITUTE(${so},"${digit}","")`, text);
	return `AND(${text}<>"",LEFT(${text},1)<>".",RIGHT(${text},1)<>".",OR(${rest}="",${rest}="."))`;
}
