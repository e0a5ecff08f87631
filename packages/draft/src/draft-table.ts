import type { Language } from '@plan-indicators/core';
import type { TableRows } from '@plan-indicators/core/table';
import type { Draft } from './draft.js';
import { cellOf } from './plan/cell-of.js';
import { periodRow } from './plan/plan-table.js';
import type { Statement } from './statement.js';
import { toCheck } from './to-check.js';

/**
 * A draft as a table in the order of the document, to be corrected in a spreadsheet; `planFromTable` reads
 * it again.
 *
 * @returns The title and the period, where the text says them, a row of headers and one for each statement;
 * the last column says what to check.
 * @example
 * draftTable(draft('某区行动计划（2023—2025年）\n到2025年，高新技术企业突破1000家。'), 'zh')[3]?.slice(1, 7)
 * //=> ['高新技术企业', '家', null, null, 2025, '突破1000家']
 */
export function draftTable({ title, period, statements }: Draft, language: Language): TableRows {
	return [
		...(title === '' ? [] : [[title]]),
		...(period ? [[periodRow(period)]] : []),
		headers[language],
		...statements.map((statement, i) => row(statement, i, language)),
	];
}

const headers = {
	zh: ['序号', '指标', '单位', '基期值', '基期年份', '目标年份', '目标', '出处', '待核对'],
	en: [
		'No.',
		'Indicator',
		'Unit',
		'Baseline',
		'Base year',
		'Target year',
		'Target',
		'Section',
		'To check',
	],
} as const;

function row(statement: Statement, i: number, language: Language) {
	const { indicator, kind, unit, baseline, year, section } = statement;
	const level = kind !== 'growth' && kind !== 'multiple' && !/分点$/.test(unit ?? '');
	return [
		i + 1,
		indicator,
		level ? (unit ?? null) : null,
		baseline?.value ?? null,
		baseline?.year ?? null,
		year ?? null,
		cellOf(statement),
		section.join(' › '),
		toCheck(statement, language).join(language === 'zh' ? '；' : '; '),
	];
}
