import * as z from 'zod';
import { type Issue, PlanError } from '../error/plan-error.js';
import type { Actual } from '../model/actual.js';
import { faultsOf } from './fault.js';
import { date, text, year } from './fields.js';

const times = [{ year }, { date }] as const;
const figures = [
	{ value: z.number(), cumulative: z.exactOptional(z.boolean()) },
	{ rate: z.number().gt(-1) },
	{ change: z.number().gt(-1) },
] as const;
const more = {
	status: z.exactOptional(z.enum(['provisional', 'estimated', 'break'])),
	source: z.exactOptional(text),
};

const actual = z.union(
	times.flatMap((time) => figures.map((figure) => z.strictObject({ ...time, ...figure, ...more }))),
);
const byYear = z.record(z.string().regex(/^\d{4}$/, 'a year'), z.number());
const actuals = z.record(z.string(), z.union([z.array(actual), byYear]));

/**
 * Actuals from data that nobody has checked yet: by the indicator's name or id a list of them, or of plain
 * values a number a year.
 *
 * @throws PlanError `invalid-plan` with everything that is wrong
 * @example
 * parseActuals({ 高新技术企业: { 2022: 838, 2023: 880 } }).高新技术企业[1] //=> { year: 2023, value: 880 }
 */
export function parseActuals(data: unknown): Readonly<Record<string, readonly Actual[]>> {
	const read = actuals.safeParse(data);
	if (read.success) {
		return Object.fromEntries(
			Object.entries(read.data).map(([name, given]) => [
				name,
				Array.isArray(given)
					? given
					: Object.entries(given).map(([year, value]) => ({ year: Number(year), value })),
			]),
		);
	}
	const issues = faultsOf(read.error.issues, data).map(
		({ path, expected, received, messages }): Issue => ({
			path: path.join('.'),
			expected,
			received,
			messages,
		}),
	);
	const list = (language: 'zh' | 'en', colon: string) =>
		issues.map(({ path, messages }) => `${path}${colon}${messages?.[language]}`);
	throw new PlanError(
		'invalid-plan',
		{
			zh: `实际值有 ${issues.length} 处要改：${list('zh', '：').join('；')}`,
			en: `the actuals have ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}: ${list('en', ': ').join('; ')}`,
		},
		{ issues },
	);
}
